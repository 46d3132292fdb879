// Histories, lists and overlaps far beyond what a programme has: nothing throws or hangs, and what is wrong a thousand
// times is told once with a count. Ids that every object has are ids like any other.
import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../calendar-day.ts";
import type { Finding } from "../finding.ts";
import { fromMinutes } from "../instant.ts";
import { type ReadOptions, readDataset, type TableInputs } from "../read-dataset.ts";

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const village = (id: string, index = 1) => ({
  id,
  regionCode: `53.04.${10 + Math.floor(index / 900)}.${2001 + (index % 900)}`,
  name: "Desa Contoh 001",
});
const decree = "SK/001/2025";
const posting = { id: "p1", officerId: "o1", officeId: "k1", decree, from: "2025-01-01" };
const designation = { id: "d1", villageId: "v1", officeId: "k1", decree, from: "2025-01-01" };
const assignment = { id: "a1", officerId: "o1", villageId: "v1", role: "lead", decree, from: "2025-01-01" };
const report = { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T10:00+08:00" };
const activity = { id: "x1", kind: "village-visit", villageId: "v1", day: "2025-03-03" };
const asOf = "2025-12-31" as CalendarDay;
const serviceLevels = { submissionHours: 24, verificationHours: 48, followUpHours: 72, followUpHoursByCategory: {} };
const profile = { id: "contoh", label: { id: "Contoh", en: "Example" }, source: "Contoh", from: "2025-01-01", serviceLevels };

const found = async (tables: TableInputs, options?: ReadOptions) => (await readDataset(tables, options)).findings;
const brief = ({ rule, key, params }: Finding) => [rule, key, "count" in params ? params.count : undefined];
const countsOf = (findings: readonly Finding[]) =>
  Object.fromEntries([...Map.groupBy(findings, (one) => one.rule)].map(([rule, list]) => [rule, list.length]));

describe("a history of 100,000 entries", () => {
  const size = 100_000;
  const at = (index: number) => fromMinutes(29_016_120 + index, 480);
  const rounds = times(size, (index) => ({
    id: `e${index}`,
    reportId: "r1",
    state: index % 2 === 0 ? "submitted" : "returned",
    at: at(index),
    officerId: "o9",
  }));
  const tables = { villages: [village("v1")], reports: [{ ...report, submittedAt: at(0) }] };
  test("that is lawful gives nothing", async () => {
    expect(await found({ ...tables, reportEvents: rounds })).toEqual([]);
  });
  test("backwards gives a finding for each step, and one where it begins", async () => {
    const findings = await found({ ...tables, reportEvents: rounds.toReversed() });
    expect(countsOf(findings)).toEqual({ "report-history-start": 1, "report-time-order": size - 1 });
  });
  test("by an officer of nowhere, in the future, without an end: one finding of each", async () => {
    const findings = await found(
      { ...tables, officers: [], postings: [], designations: [], assignments: [], reportEvents: rounds.toSpliced(-1) },
      { asOf: "2025-03-03" as CalendarDay, programme: { synthetic: true, policyProfiles: [profile] } },
    );
    expect(findings.map(brief)).toEqual([
      ["reference-missing", "e0", size - 1],
      ["event-in-future", "e840", size - 1 - 840],
      ["report-outside-designation", "r1", 1],
    ]);
  });
  test("of entries that name a section too early, or none where one belongs", async () => {
    const sections = times(size, (index) => ({
      ...rounds[index],
      state: "in-progress",
      section: index % 2 === 0 ? undefined : "other",
      reportId: `r${index}`,
    }));
    const findings = await found({ reportEvents: [...sections, { ...rounds[0], id: "s", section: "other" }] });
    expect(findings.map(brief)).toEqual([
      ["follow-up-section-missing", "e0", size / 2],
      ["follow-up-section-misplaced", "s", 1],
    ]);
  });
  test("of a signal", async () => {
    const signal = { id: "s1", regionCode: "53.04", method: "ears", raisedAt: at(0), reason: "Contoh" };
    const signalEvents = times(size, (index) => ({ id: `e${index}`, signalId: "s1", state: "raised", at: at(index) }));
    expect(countsOf(await found({ signals: [signal], signalEvents }))).toEqual({ "signal-transition": size - 1 });
  });
});

describe("10,000 overlapping assignments of one officer", () => {
  const size = 10_000;
  const villages = times(size, (index) => village(`v${index}`, index));
  const designations = villages.map(({ id }) => ({ ...designation, id: `d${id}`, villageId: id }));
  const programme = { synthetic: true, policyProfiles: [{ ...profile, capacity: { villagesPerOfficer: 7 } }] };
  test("to as many villages: one finding, that they are too many", async () => {
    const assignments = villages.map(({ id }) => ({ ...assignment, id: `a${id}`, villageId: id }));
    const findings = await found({ villages, postings: [posting], designations, assignments }, { programme });
    expect(findings.map(({ rule, params }) => [rule, params])).toEqual([
      ["officer-over-capacity", { officer: "o1", from: "2025-01-01", count: size, capacity: 7 }],
    ]);
  });
  test("to one village, in both roles: each but the first is told once", async () => {
    const assignments = times(size, (index) => ({ ...assignment, id: `a${index}`, role: index % 2 === 0 ? "lead" : "support" }));
    const findings = await found({ villages, postings: [posting], designations, assignments }, { programme });
    expect(new Set(findings.map(({ key }) => key)).size).toBe(size - 1);
    expect(findings.length).toBeLessThan(2 * size);
  });
});

describe("an activity with 1,000 officers and 1,000 villages", () => {
  const size = 1000;
  const officerIds = times(size, (index) => `o${index}`);
  const villages = times(size, (index) => village(`v${index}`, index));
  const activityVillages = villages.map(({ id }) => ({ id: `y${id}`, activityId: "x1", villageId: id, onSite: true }));
  const officers = officerIds.map((id) => ({ id }));
  test("where all is right", async () => {
    const postings = officerIds.map((id) => ({ ...posting, id: `p${id}`, officerId: id }));
    const tables = { officers, villages, postings, designations: [designation], assignments: [] };
    const findings = await found({
      ...tables,
      activities: [{ ...activity, officerIds }],
      activityVillages: activityVillages.toSpliced(1, 1),
    });
    expect(findings).toEqual([]);
  });
  test("where nobody is posted: a finding an officer, and one for the host that stands again", async () => {
    const tables = { officers, villages, postings: [], designations: [designation], assignments: [] };
    const findings = await found({ ...tables, activities: [{ ...activity, officerIds }], activityVillages });
    expect(countsOf(findings)).toEqual({ "activity-by-other-officer": size, "activity-village-repeated": 1 });
  });
  test("100,000 times over, by officers of nowhere: a finding an officer with the number of activities", async () => {
    const activities = times(100_000, (index) => ({ ...activity, id: `x${index}`, officerIds: ["o1", "o2"], participants: index }));
    const findings = await found({ officers: [], activities });
    expect(findings.map(brief)).toEqual([
      ["reference-missing", "x0", 100_000],
      ["reference-missing", "x0", 100_000],
    ]);
  });
});

describe("ids that every object has", () => {
  // An id begins with a letter or a digit: `__proto__` is refused, `constructor` and its like are ids.
  const names = ["constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];
  test.each(names)("%s is there where it is, and missing where it is not", async (id) => {
    const tables = (known: string) => ({
      offices: [{ id: known, name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
      officers: [{ id: known }],
      villages: [village(known)],
      postings: [{ ...posting, id, officerId: id, officeId: id }],
      designations: [{ ...designation, id, villageId: id, officeId: id }],
      assignments: [{ ...assignment, id, officerId: id, villageId: id }],
      activities: [{ ...activity, id, villageId: id, officerIds: [id] }],
      reports: [{ ...report, id, villageId: id }],
      reportEvents: [{ id, reportId: id, state: "submitted", at: report.submittedAt, officerId: id }],
    });
    expect(await found(tables(id), { asOf })).toEqual([]);
    const missing = await found(tables("o1"), { asOf });
    expect(countsOf(missing)).toEqual({ "reference-missing": 10 });
    expect(missing.every(({ params }) => "id" in params && params.id === id)).toBe(true);
  });
  test("__proto__ is no id: its rows are refused, and what refers to it too", async () => {
    const id = "__proto__";
    const { findings, rejected } = await readDataset({
      villages: [village(id)],
      activities: [{ ...activity, villageId: id }],
      activityVillages: [{ id: "y1", activityId: "x1", villageId: id, onSite: true }],
    });
    expect([findings, rejected.map(({ table }) => table)]).toEqual([[], ["villages", "activities", "activityVillages"]]);
  });
  test("a text, an indicator or a KPI may be called so", async () => {
    const observation = { indicator: "__proto__", regionCode: "53.04", period: "2025", unit: "__proto__", source: "constructor" };
    const target = { kpi: "constructor", period: "2025", source: "__proto__" };
    const findings = await found({
      observations: [
        { ...observation, id: "b1", value: 1 },
        { ...observation, id: "b2", value: 2 },
      ],
      targets: [
        { ...target, id: "t1", value: 1 },
        { ...target, id: "t2", value: 2 },
      ],
    });
    expect(findings.map(({ rule, key }) => [rule, key])).toEqual([
      ["observation-contradiction", "b2"],
      ["target-contradiction", "t2"],
    ]);
  });
});
