// When is a figure a figure? Hand-worked cases; the numbers are in the rows.
import { type Dataset, readDataset, type TableInputs, tableNames } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { kpiCatalogue } from "../kpi/catalogue.ts";
import { educationSessions } from "../kpi/duties/education-sessions.ts";
import { participants } from "../kpi/duties/participants.ts";
import { assignedVillages } from "../kpi/officers-and-villages/assigned-villages.ts";
import { designatedVillages } from "../kpi/officers-and-villages/designated-villages.ts";
import { officersInPost } from "../kpi/officers-and-villages/officers-in-post.ts";
import { reportingCompleteness } from "../kpi/reports/reporting-completeness.ts";
import { reportsSubmitted } from "../kpi/reports/reports-submitted.ts";
import { verificationTimeliness } from "../kpi/reports/verification-timeliness.ts";
import { kpi } from "./kpi.ts";

const offices = [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }];
const villages = [
  { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
  { id: "v2", regionCode: "53.71.99.2001", name: "Desa Contoh 002" },
];
const designations = [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }];
const datasetOf = async (tables: TableInputs, programme?: unknown): Promise<Dataset> => (await readDataset(tables, { programme })).dataset;

describe("what was not supplied is not zero", () => {
  test("a table that was not given makes a KPI not computable and is named", async () => {
    const [row] = kpi(await datasetOf({ villages, designations }), { kpis: [reportsSubmitted], period: "2025" });
    expect(row).toMatchObject({ status: "not-computable", reason: "table-not-supplied", needs: ["reports"], value: null, numerator: null });
  });
  test("a header alone is a true zero", async () => {
    const [row] = kpi(await datasetOf({ villages, designations, reports: [] }), { kpis: [reportsSubmitted], period: "2025" });
    expect(row).toMatchObject({ status: "ok", value: 0, completeness: 1 });
  });
  test("with no table at all, no KPI has a figure", async () => {
    const rows = kpi(await datasetOf({}), { kpis: kpiCatalogue, period: "2025" });
    expect(rows).toHaveLength(kpiCatalogue.length);
    for (const row of rows) expect(row).toMatchObject({ status: "not-computable", value: null });
  });
  test("of one village and headers alone every count is 0, and every share of nothing has no value", async () => {
    const headers = Object.fromEntries(tableNames.map((table) => [table, []]));
    const one = await datasetOf({ ...headers, villages: villages.slice(0, 1) }, policy);
    for (const row of kpi(one, { kpis: kpiCatalogue, period: "2025", by: ["village"] })) {
      if (["breakdown-not-applicable", "gazetteer-missing", "observation-missing", "risk-index-missing"].includes(row.reason ?? ""))
        continue;
      expect(row).toMatchObject(row.denominator === null ? { status: "ok", value: 0 } : { reason: "denominator-zero", value: null });
    }
  });
  test("a table that cannot be read is not zero either", async () => {
    const broken = { source: "reports.csv", columns: [], rows: [], fault: { kind: "binary" } } as const;
    const [row] = kpi(await datasetOf({ villages, reports: broken }), { kpis: [reportsSubmitted], period: "2025" });
    expect(row).toMatchObject({ status: "not-computable", reason: "table-unreadable", needs: ["reports"] });
  });
});

describe("a part is not passed as the whole", () => {
  test("rejected rows: the share that could be used", async () => {
    const bad = { id: "d2", villageId: "v2", officeId: "k1", from: "31/12/2025" };
    const [row] = kpi(await datasetOf({ villages, designations: [...designations, bad] }), { kpis: [designatedVillages], period: "2025" });
    expect(row).toMatchObject({ status: "incomplete", reason: "rows-rejected", value: 1, completeness: 0.5 });
  });
  test("villages that wait for a person: at least 1, at most 4", async () => {
    const dataset = await datasetOf({ villages, designations }, { synthetic: false, unresolvedVillages: 3 });
    const [row] = kpi(dataset, { kpis: [designatedVillages], period: "2025" });
    expect(row).toMatchObject({
      status: "incomplete",
      reason: "rows-unresolved",
      value: 1,
      completeness: 0.25,
      bounds: { low: 1, high: 4 },
    });
  });
  test("and so are the shares of designated villages: none of 1 and all of 4 are both possible", async () => {
    const tables = { villages, designations, assignments: [], officers: [] };
    const dataset = await datasetOf(tables, { synthetic: false, unresolvedVillages: 3 });
    const [total, village] = kpi(dataset, { kpis: [assignedVillages], period: "2025", by: ["village"] });
    expect(total).toMatchObject({ reason: "rows-unresolved", value: 0, denominator: 1, bounds: { low: 0, high: 3 / 4 } });
    // A village that is known is no other one.
    expect(village).toMatchObject({ by: { village: "v1" }, value: 0, bounds: null });
  });
  test("a period that is not over: 100 of 365 days", async () => {
    const [row] = kpi(await datasetOf({ villages, reports: [] }), { kpis: [reportsSubmitted], period: "2025", asOf: "2025-04-10" });
    expect(row).toMatchObject({ status: "incomplete", reason: "period-partial", value: 0, completeness: 100 / 365 });
  });
  test("a stock needs no whole period", async () => {
    const [row] = kpi(await datasetOf({ villages, designations }), { kpis: [designatedVillages], period: "2025", asOf: "2025-04-10" });
    expect(row).toMatchObject({ status: "ok", value: 1, completeness: 1 });
  });
  test("a field that some records leave out", async () => {
    const activity = { kind: "awareness-session", villageId: "v1", day: "2025-03-01" };
    const activities = [
      { id: "a1", ...activity, participants: 30 },
      { id: "a2", ...activity },
    ];
    const [row] = kpi(await datasetOf({ villages, activities }), { kpis: [participants], period: "2025" });
    expect(row).toMatchObject({ status: "incomplete", reason: "fields-missing", value: 30, completeness: 0.5 });
  });
  test("nor are designations of one, nor postings to an office that does not exist", async () => {
    const stray = { id: "d2", villageId: "nowhere", officeId: "k1", from: "2025-01-01" };
    const postings = [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" },
      { id: "p2", officerId: "o2", officeId: "nowhere", from: "2025-01-01" },
    ];
    const tables = { villages, designations: [...designations, stray], offices, officers: [{ id: "o1" }, { id: "o2" }], postings };
    const rows = kpi(await datasetOf(tables), { kpis: [designatedVillages, officersInPost], period: "2025" });
    for (const row of rows) expect(row).toMatchObject({ status: "incomplete", reason: "rows-rejected", value: 1, completeness: 0.5 });
  });
  test("a table that only adds to a figure matters where it was supplied", async () => {
    const activities = [{ id: "a1", kind: "awareness-session", villageId: "v1", day: "2025-03-01" }];
    const activityVillages = [{ id: "y1", activityId: "a1", villageId: "nowhere", onSite: true }];
    const asked = { kpis: [educationSessions], period: "2025" };
    expect(kpi(await datasetOf({ villages, activities }), asked)[0]).toMatchObject({ status: "ok", value: 1 });
    const row = kpi(await datasetOf({ villages, activities, activityVillages }), asked)[0];
    expect(row).toMatchObject({ status: "incomplete", reason: "rows-rejected", value: 1, completeness: 0 });
  });
  test("activities in a village that does not exist are in no figure, and it says so", async () => {
    const activities = [{ id: "a1", kind: "awareness-session", villageId: "nowhere", day: "2025-03-01", participants: 30 }];
    const [row] = kpi(await datasetOf({ villages, activities }), { kpis: [participants], period: "2025" });
    expect(row).toMatchObject({ status: "incomplete", reason: "rows-rejected", value: 0, completeness: 0 });
  });
});

describe("questions that have no answer", () => {
  test("a denominator of 0", async () => {
    const [row] = kpi(await datasetOf({ villages, reports: [], reportEvents: [] }, policy), {
      kpis: [verificationTimeliness],
      period: "2025",
    });
    expect(row).toMatchObject({ status: "not-computable", reason: "denominator-zero", value: null, numerator: 0, denominator: 0 });
  });
  test("no policy profile: one row, however it is broken down", async () => {
    const rows = kpi(await datasetOf({ villages, reports: [], reportEvents: [] }), {
      kpis: [verificationTimeliness],
      period: "2025",
      by: ["month", "office"],
    });
    expect(rows.map(({ by, reason }) => ({ by, reason }))).toEqual([{ by: {}, reason: "no-policy-profile" }]);
  });
  test("no policy profile", async () => {
    const [row] = kpi(await datasetOf({ villages, reports: [], reportEvents: [] }), { kpis: [verificationTimeliness], period: "2025" });
    expect(row).toMatchObject({ status: "not-computable", reason: "no-policy-profile" });
  });
  test("a period that has not begun", async () => {
    const [row] = kpi(await datasetOf({ villages, designations }), { kpis: [designatedVillages], period: "2026", asOf: "2025-06-01" });
    expect(row).toMatchObject({ status: "not-computable", reason: "period-not-begun" });
  });
  test("a breakdown that does not apply stands beside the total", async () => {
    const rows = kpi(await datasetOf({ offices, officers: [], postings: [] }), {
      kpis: [officersInPost],
      period: "2025",
      by: ["category"],
    });
    expect(rows.map(({ by, status, reason }) => ({ by, status, reason }))).toEqual([
      { by: {}, status: "ok", reason: null },
      { by: { category: "*" }, status: "not-computable", reason: "breakdown-not-applicable" },
    ]);
  });
  test("a malformed question is the caller's mistake, and the message says what to write", async () => {
    const dataset = await datasetOf({ villages });
    expect(() => kpi(dataset, { kpis: [], period: "2025-13" })).toThrow(/write 2025/);
    expect(() => kpi(dataset, { kpis: [], period: "2025", asOf: "31/12/2025" })).toThrow(/write year-month-day/);
    expect(() => kpi(dataset, { kpis: [], period: "2025", by: ["month", "office", "kind"] })).toThrow(/at most two/);
  });
});

describe("reporting completeness, day by day", () => {
  const nil = (submittedOn: string) => [{ id: "n1", villageId: "v1", month: "2025-03", submittedOn }];
  const answer = async (submittedOn: string, asOf: string) => {
    const dataset = await datasetOf({ villages, designations, reports: [], nilReports: nil(submittedOn) });
    return kpi(dataset, { kpis: [reportingCompleteness], period: "2025-03", asOf })[0];
  };
  test("a nil report on the 5th of the next month is in time, on the 6th it is late", async () => {
    expect(await answer("2025-04-05", "2025-04-30")).toMatchObject({ numerator: 1, denominator: 1 });
    expect(await answer("2025-04-06", "2025-04-30")).toMatchObject({ numerator: 0, denominator: 1 });
  });
  test("a month counts from the day on which its 5th has passed", async () => {
    expect(await answer("2025-04-01", "2025-04-04")).toMatchObject({ status: "not-computable", denominator: 0 });
    expect(await answer("2025-04-01", "2025-04-05")).toMatchObject({ numerator: 1, denominator: 1 });
  });
  test("a village that was designated on the 2nd of the month is not asked for it", async () => {
    const late = [{ ...designations[0], from: "2025-03-02" }];
    const dataset = await datasetOf({ villages, designations: late, reports: [], nilReports: nil("2025-04-01") });
    expect(kpi(dataset, { kpis: [reportingCompleteness], period: "2025-03", asOf: "2025-04-30" })[0]).toMatchObject({ denominator: 0 });
  });
});

const policy = {
  synthetic: false,
  policyProfiles: [
    {
      id: "test",
      label: { id: "uji", en: "test" },
      source: "test",
      from: "2024-01-01",
      serviceLevels: { submissionHours: 24, verificationHours: 48, followUpHours: 72, followUpHoursByCategory: {} },
    },
  ],
};

describe("verification in time, at its borders (level 48 h, WITA)", () => {
  const answer = async (decidedAt: string, asOf: string) => {
    const submittedAt = "2025-03-03T10:00+08:00";
    const dataset = await datasetOf(
      {
        villages,
        reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt }],
        reportEvents: [
          { id: "e1", reportId: "r1", state: "submitted", at: submittedAt },
          { id: "e2", reportId: "r1", state: "verified", at: decidedAt },
        ],
      },
      policy,
    );
    return kpi(dataset, { kpis: [verificationTimeliness], period: "2025-03", asOf })[0];
  };
  test("after exactly 48 hours it is in time, a second later it is not", async () => {
    expect(await answer("2025-03-05T10:00+08:00", "2025-03-31")).toMatchObject({ numerator: 1, denominator: 1 });
    expect(await answer("2025-03-05T10:00:01+08:00", "2025-03-31")).toMatchObject({ numerator: 0, denominator: 1 });
  });
  test("a fast decision does not count before its deadline has passed", async () => {
    expect(await answer("2025-03-03T11:00+08:00", "2025-03-04")).toMatchObject({ status: "not-computable", denominator: 0 });
    expect(await answer("2025-03-03T11:00+08:00", "2025-03-05")).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe("a scope that nobody knows", () => {
  const offices = [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }];
  const ask = async (scope: object, tables: object) =>
    kpi((await readDataset(tables as never)).dataset, { kpis: [officersInPost], period: "2025", scope: scope as never })[0]?.value;
  test("is no question, and never 0", async () => {
    await expect(ask({ kind: "office", officeId: "k9" }, { offices, officers: [], postings: [] })).rejects.toThrow(/no office "k9"/);
    expect(await ask({ kind: "office", officeId: "k1" }, { offices, officers: [], postings: [] })).toBe(0);
  });
  test("is taken where nothing lists the offices", async () => {
    const postings = [{ id: "p1", officerId: "o1", officeId: "k9", from: "2025-01-01" }];
    expect(await ask({ kind: "office", officeId: "k9" }, { postings })).not.toBe(0);
  });
});
