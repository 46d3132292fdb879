// What belongs to which office: events by the office that designated their village on their day.
import { CalendarDay, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { asOf, datasetOf, office, people } from "../../test/quality-records.ts";
import { fieldCompleteness } from "./field-completeness.ts";
import { findingsByOffice } from "./findings-by-office.ts";
import { prepareQuality } from "./quality-context.ts";
import { recordingDelays } from "./recording-delay.ts";
import { reportingDuty } from "./reporting-duty.ts";

const visit = { kind: "village-visit" } as const;

describe("the office of a record", () => {
  const activities = [
    { ...visit, id: "a1", villageId: "v3", day: "2025-03-31" },
    { ...visit, id: "a2", villageId: "v3", day: "2025-04-01" },
    { ...visit, id: "a3", villageId: "v3", day: "2024-12-31" },
    { ...visit, id: "a4", villageId: "v9", day: "2025-03-31" },
  ];
  const reports = [{ id: "r1", villageId: "v3", category: "wna", submittedAt: "2025-03-31T23:30+07:00" }];
  const tables = {
    ...people,
    activities,
    activityVillages: [{ id: "f1", activityId: "a2", villageId: "v1", onSite: true }],
    reports,
    reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-31T23:30+07:00" }],
    nilReports: [{ id: "n1", villageId: "v3", month: "2025-03", submittedOn: "2025-04-02" }],
    liaisons: [
      { id: "l1", villageId: "v3", from: "2025-03-31" },
      { id: "l2", villageId: "v3", from: "2025-04-01" },
    ],
    targets: [{ id: "t1", kpi: "participants", period: "2025", value: 1, source: "Contoh" }],
  };
  test.each([
    ["activities", "a1", "k1"],
    ["activities", "a2", "k2"],
    // Before any office designated the village, and in a village that is not there.
    ["activities", "a3", null],
    ["activities", "a4", null],
    ["activityVillages", "f1", "k2"],
    // 23:30 in WIB is the next day in WITA, in which the village lies.
    ["reports", "r1", "k2"],
    ["reportEvents", "e1", "k2"],
    // A nil report belongs to the month that it is about.
    ["nilReports", "n1", "k1"],
    ["villages", "v3", "k2"],
    ["officers", "o1", "k1"],
    ["postings", "p2", "k2"],
    ["offices", "k1", "k1"],
    ["liaisons", "l1", "k1"],
    ["liaisons", "l2", "k2"],
    ["targets", "t1", null],
    ["activities", "none", null],
  ] as const)("%s %s is %s", async (table, id, expected) => {
    expect(prepareQuality(await datasetOf(tables), asOf).offices.of(table, id)).toBe(expected);
  });
  test("is none where the office that is named does not exist", async () => {
    const dataset = await datasetOf({ ...people, offices: [office("k2")] });
    expect(prepareQuality(dataset, asOf).offices.of("postings", "p1")).toBeNull();
  });
});

describe("completeness of fields", () => {
  const activities = [
    { ...visit, id: "a1", villageId: "v1", day: "2025-03-01", participants: 0, topics: ["passport"] },
    { ...visit, id: "a2", villageId: "v1", day: "2025-03-02" },
    { ...visit, id: "a3", villageId: "v2", day: "2025-03-02", participants: 5 },
    // Before the period, and after the day of the check.
    { ...visit, id: "a4", villageId: "v1", day: "2024-06-30", participants: 5 },
    { ...visit, id: "a5", villageId: "v1", day: "2025-07-01", participants: 5 },
  ];
  test.each([
    [
      "activities",
      "participants",
      [
        ["programme", null, 2, 3],
        ["office", "k1", 1, 2],
        ["office", "k2", 1, 1],
      ],
    ],
    [
      "activities",
      "topics",
      [
        ["programme", null, 1, 3],
        ["office", "k1", 1, 2],
        ["office", "k2", 0, 1],
      ],
    ],
    [
      "postings",
      "decree",
      [
        ["programme", null, 2, 2],
        ["office", "k1", 1, 1],
        ["office", "k2", 1, 1],
      ],
    ],
  ])("%s.%s", async (table, field, expected) => {
    const rows = fieldCompleteness(await datasetOf({ ...people, activities }), { asOf });
    const own = rows.filter((row) => row.table === table && row.field === field);
    expect(own.map((row) => [row.level, row.officeId, row.filled, row.expected])).toEqual(expected);
  });
  test("an empty table expects nothing, one that was not supplied has no row", async () => {
    const rows = fieldCompleteness(await datasetOf({ activities: [] }), { asOf });
    expect(rows.every(({ table, expected }) => table === "activities" && expected === 0)).toBe(true);
  });
});

describe("the delay of records", () => {
  const activity = (id: string, villageId: string, recordedAt?: string) => ({ ...visit, id, villageId, day: "2025-03-01", recordedAt });
  const activities = [
    activity("a1", "v1", "2025-03-01T23:59+08:00"),
    activity("a2", "v1", "2025-03-08T23:59+08:00"),
    activity("a3", "v1", "2025-03-09T00:00+08:00"),
    activity("a4", "v1", "2025-02-28T10:00+08:00"),
    activity("a5", "v1"),
    activity("a6", "v2", "2025-03-05T10:00+08:00"),
  ];
  test("counts calendar days of the village; a record before its event and an unknown day are told apart", async () => {
    const rows = recordingDelays(await datasetOf({ ...people, activities }), { asOf });
    expect(rows).toMatchObject([
      { level: "programme", events: 6, known: 4, beforeEvent: 1, medianDays: 5.5, p90Days: 7.7, timely: 3 },
      { officeId: "k1", events: 5, known: 3, beforeEvent: 1, medianDays: 7, timely: 2 },
      { officeId: "k2", events: 1, known: 1, beforeEvent: 0, medianDays: 4, p90Days: 4, timely: 1 },
    ]);
  });
  test("of a nil report that came before its month was over is 0 days", async () => {
    const nil = (id: string, submittedOn: string) => ({ id, villageId: "v1", month: "2025-03", submittedOn });
    const [whole] = recordingDelays(await datasetOf({ ...people, nilReports: [nil("n1", "2025-03-20"), nil("n2", "2025-04-03")] }), {
      asOf,
    });
    expect(whole).toMatchObject({ events: 2, known: 2, beforeEvent: 0, medianDays: 1.5 });
  });
  test("of a report has two parts: until it was submitted and until it was on record", async () => {
    const at = (id: string, eventAt: string) => ({ id, villageId: "v1", category: "wna", eventAt, submittedAt: "2025-03-02T08:00+08:00" });
    const reports = [{ ...at("r1", "2025-03-01T08:00+08:00"), recordedAt: "2025-03-02T09:00+08:00" }];
    const rows = recordingDelays(await datasetOf({ ...people, reports }), { asOf }).filter(({ level }) => level === "programme");
    expect(rows.map(({ from, to, medianDays }) => [from, to, medianDays])).toEqual([
      ["eventAt", "submittedAt", 1],
      ["submittedAt", "recordedAt", 0],
    ]);
  });
  test("is not known where there is nothing: null and never 0", async () => {
    const [whole] = recordingDelays(await datasetOf({ ...people, activities: [] }), { asOf });
    expect(whole).toMatchObject({ events: 0, known: 0, medianDays: null, p90Days: null, timely: 0 });
  });
});

describe("the duty to report", () => {
  test("counts the village-months of each office; the month belongs to the office of its last day", async () => {
    const reports = [{ id: "r1", villageId: "v3", category: "wna", submittedAt: "2025-03-10T08:00+08:00" }];
    const rows = reportingDuty(await datasetOf({ ...people, reports, nilReports: [] }), { asOf: CalendarDay.parse("2025-05-05") });
    expect(rows.map(({ officeId, reported, expected }) => [officeId, reported, expected])).toEqual([
      [null, 1, 12],
      ["k1", 1, 7],
      ["k2", 0, 5],
    ]);
  });
  test("is not known where reports or nil reports were not supplied", async () => {
    expect(reportingDuty(await datasetOf({ ...people, reports: [] }), { asOf })).toEqual([]);
  });
});

describe("findings by office", () => {
  test("a rejected row belongs to the office or the village that it names, by either header", async () => {
    const rows = (columns: readonly string[], cells: readonly (readonly unknown[])[]) => ({
      source: "uji",
      columns,
      rows: cells.map((one, i) => ({ row: i + 2, cells: one })),
    });
    const { dataset, findings, rejected } = await readDataset({
      ...people,
      activities: rows(
        ["ID", "Jenis", "ID Desa", "Tanggal"],
        [
          ["a1", "other", "v1", "31/12/2025"],
          ["a2", "other", "v2", "?"],
          ["a3", "other", "v9", "?"],
        ],
      ),
      officeClasses: rows(["id", "officeId", "class", "from"], [["c1", "k2", "IX", "2025-01-01"]]),
    });
    const counts = findingsByOffice(dataset, { asOf, findings, rejected });
    expect(counts.map(({ level, officeId, rule, table, count }) => [level, officeId, rule, table, count])).toEqual([
      ["programme", null, "row-rejected", "activities", 3],
      ["programme", null, "row-rejected", "officeClasses", 1],
      ["office", "k1", "row-rejected", "activities", 1],
      ["office", "k2", "row-rejected", "activities", 1],
      ["office", "k2", "row-rejected", "officeClasses", 1],
      ["unplaced", null, "row-rejected", "activities", 1],
    ]);
  });
});
