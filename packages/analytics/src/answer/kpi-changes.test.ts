// Then and now, on a programme small enough to be counted by hand; and against two calls made apart, for random ones.
import { CalendarDay, type Dataset, northSumatra2026, readDataset } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, randomRecords } from "../../test/random-programme.ts";
import { kpiCatalogue } from "../kpi/catalogue.ts";
import { educationSessions } from "../kpi/duties/education-sessions.ts";
import { participants } from "../kpi/duties/participants.ts";
import { womenShare } from "../kpi/duties/women-share.ts";
import { designatedVillages } from "../kpi/officers-and-villages/designated-villages.ts";
import { verificationTimeliness } from "../kpi/reports/verification-timeliness.ts";
import { kpi } from "./kpi.ts";
import { type KpiChangeOptions, kpiChanges } from "./kpi-changes.ts";

const days = ["2024-02-10", "2025-01-10", "2025-01-20", "2025-04-10", "2025-04-11", "2025-04-12"];
const tables = {
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "12.07.99.2001", name: "Desa Contoh 002" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2024-01-01" },
    { id: "d2", villageId: "v2", officeId: "k1", from: "2025-05-01" },
  ],
  activities: days.map((day, i) => ({ id: `x${i}`, kind: "awareness-session", villageId: "v1", day, participants: 10, women: 4, men: 6 })),
};
const given = async (more: object = {}, programme: object = { synthetic: true }): Promise<Dataset> =>
  (await readDataset({ ...tables, ...more }, { programme })).dataset;
const first = async (options: KpiChangeOptions, dataset?: Dataset) => kpiChanges(dataset ?? (await given()), options)[0];

describe("kpiChanges", () => {
  test("keeps both values, their difference and the share of it", async () => {
    expect(await first({ kpis: [educationSessions], period: "2025-Q2", against: "previous-period" })).toMatchObject({
      kpi: "education-sessions",
      by: {},
      now: { period: "2025-Q2", value: 3 },
      before: { period: "2025-Q1", value: 2 },
      difference: 1,
      relativeChange: 0.5,
      obstacle: null,
    });
  });
  test("against the same period last year, and any baseline", async () => {
    expect(await first({ kpis: [educationSessions], period: "2025-Q1", against: "same-period-last-year" })).toMatchObject({
      before: { period: "2024-Q1", value: 1 },
      difference: 1,
    });
    expect(await first({ kpis: [educationSessions], period: "2025-Q2", against: "2024-Q1" })).toMatchObject({
      difference: 2,
      relativeChange: 2,
    });
  });
  // Without a list of regions a province stands in the table only where a village is designated: in 2024 none of province 12 was.
  test("a stock is that of the last day of each, and never summed", async () => {
    const [total, ...provinces] = kpiChanges(await given(), {
      kpis: [designatedVillages],
      period: "2025-Q2",
      against: "2024",
      by: ["province"],
    });
    expect(total).toMatchObject({ before: { value: 1 }, now: { value: 2 }, difference: 1, relativeChange: 1, obstacle: null });
    expect(provinces.map(({ by, difference, relativeChange }) => [by.province, difference, relativeChange])).toEqual([
      ["12", null, null],
      ["53", 0, 0],
    ]);
  });
  test.each([
    ["a key that only one period has", { period: "2025-Q2", by: ["village"] }, designatedVillages, "before-absent"],
    ["a count of a period that is not over", { period: "2025-Q2", asOf: "2025-06-15" }, educationSessions, "now-partial"],
    ["a count of another length", { period: "2025-Q2", against: "2025-01" }, educationSessions, "lengths-differ"],
    [
      "days of another number",
      { period: "2025-04-01..2025-04-20", against: "2025-01-01..2025-01-10" },
      educationSessions,
      "lengths-differ",
    ],
    ["a year that began before the data", { period: "2024", against: "2022" }, educationSessions, "before-data-begins"],
    ["a share of nothing", { period: "2025-Q3", against: "2025-Q2" }, womenShare, "now-without-value"],
    ["a share before of nothing", { period: "2025-Q1", against: "2024-Q3" }, womenShare, "before-without-value"],
  ] as const)("%s is not compared", async (_, asked, one, obstacle) => {
    const changes = kpiChanges(await given(), {
      kpis: [one],
      against: "previous-period",
      ...asked,
      view: "operational",
    } as KpiChangeOptions);
    const found = changes.find((change) => change.obstacle !== null);
    expect(found).toMatchObject({ obstacle, difference: null, relativeChange: null });
  });
  test("a count is not compared with a period within which the data began; a share is", async () => {
    const late = await given({ designations: tables.designations.map((one) => ({ ...one, from: "2025-02-01" })) });
    const options = { period: "2025-Q2", against: "previous-period" } as const;
    expect(await first({ kpis: [educationSessions], ...options }, late)).toMatchObject({
      obstacle: "before-data-begins",
      before: { value: 2 },
    });
    expect(await first({ kpis: [womenShare], ...options }, late)).toMatchObject({ obstacle: null, difference: 0 });
  });
  test("shares of time levels are not compared where the levels changed", async () => {
    const reports = ["2025-01-10", "2025-04-10"].map((day, i) => ({
      id: `r${i}`,
      villageId: "v1",
      category: "wna",
      submittedAt: `${day}T09:00+08:00`,
    }));
    const reportEvents = reports.map(({ id, submittedAt }) => ({ id: `e${id}`, reportId: id, state: "submitted", at: submittedAt }));
    const old = { ...northSumatra2026(CalendarDay.parse("2024-01-01")), id: "old", to: "2025-04-01" };
    const stricter = {
      ...old,
      id: "new",
      from: "2025-04-01",
      to: undefined,
      serviceLevels: { ...old.serviceLevels, verificationHours: 24 },
    };
    const options = { kpis: [verificationTimeliness], period: "2025-Q2", against: "previous-period" } as const;
    const same = await given({ reports, reportEvents }, { synthetic: true, policyProfiles: [{ ...old, to: undefined }] });
    expect(await first(options, same)).toMatchObject({ obstacle: null, difference: 0 });
    const changed = await given({ reports, reportEvents }, { synthetic: true, policyProfiles: [old, stricter] });
    expect(await first(options, changed)).toMatchObject({ obstacle: "levels-differ", difference: null, now: { value: 0 } });
  });
  test("a withheld side gives no difference", async () => {
    const few = {
      activities: tables.activities.map((one) => ({
        ...one,
        participants: one.day < "2025-04" ? 1 : 30,
        women: undefined,
        men: undefined,
      })),
    };
    const changes = kpiChanges(await given(few), { kpis: [participants], period: "2025-Q2", against: "previous-period", by: ["village"] });
    const withheld = changes.filter(({ before }) => before?.status === "suppressed");
    expect(withheld.length).toBeGreaterThan(0);
    for (const change of withheld)
      expect(change).toMatchObject({ difference: null, relativeChange: null, obstacle: "before-without-value" });
  });
  test.each([
    [{ by: ["month"] }, /leave it out of "by"/],
    [{ against: "2025-Q3" }, /is not over by 2025-06-30/],
    [{ against: "someday" }, /someday/],
    [{ period: "2026-W53", asOf: "2027-02-01", against: "same-period-last-year" }, /name a baseline/],
  ])("%o is answered with what to write instead", async (asked, message) => {
    const options = { kpis: [educationSessions], period: "2025-Q2", against: "previous-period", ...asked } as KpiChangeOptions;
    const dataset = await given();
    expect(() => kpiChanges(dataset, options)).toThrow(message);
  });
});

test("both sides are the rows of two calls, and their difference is", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, fc.constantFrom("province", "village", "office"), async (records, dimension) => {
      const dataset = await datasetOf(records);
      const asked = { kpis: kpiCatalogue, by: [dimension], view: "operational" } as const;
      const now = kpi(dataset, { ...asked, period: "2025-Q2", asOf: "2025-07-10" });
      const before = kpi(dataset, { ...asked, period: "2025-Q1", asOf: "2025-04-10" });
      const changes = kpiChanges(dataset, { ...asked, period: "2025-Q2", asOf: "2025-07-10", against: "previous-period" });
      expect(changes.flatMap((change) => change.now ?? []).length).toBe(now.length);
      expect(new Set(changes.map((change) => change.now ?? undefined).filter((row) => row !== undefined))).toEqual(new Set(now));
      expect(new Set(changes.map((change) => change.before ?? undefined).filter((row) => row !== undefined))).toEqual(new Set(before));
      for (const { now: a, before: b, difference } of changes)
        if (difference !== null) expect(difference).toBe((a?.value as number) - (b?.value as number));
    }),
    { numRuns: 15, seed: 31 },
  );
});
