// The state on the map: worked by hand in three time zones, and a search through all records as witness.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageRecords, firstDay, lastDay, plainDay, reordered } from "../../test/random-coverage.ts";
import { eventTables, plainFacts, sketchOfEvents } from "../../test/random-events.ts";
import { CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import { northSumatra2026 } from "../entities/policy-profile.ts";
import { languages } from "../language.ts";
import { villageStateText } from "../messages/village-state-text.ts";
import { readDataset } from "../read-dataset.ts";
import { termLabels } from "../term-labels.ts";
import { villageStates } from "../terms.ts";
import type { LastSeen } from "./last-seen.ts";
import { type VillageStateRow, type VillageStatesAt, villageState } from "./village-state.ts";

const day = (text: string) => CalendarDay.parse(text);
const programme = {
  synthetic: true,
  policyProfiles: [{ ...northSumatra2026(day("2024-01-01")), villageState: { visitDays: 30, reportDays: 20 } }],
};

async function statesOn(asOf: string, tables: object, options: object = { programme }): Promise<VillageStatesAt> {
  const { dataset, rejected } = await readDataset({ ...tables }, options);
  expect(rejected).toEqual([]);
  const answer = villageState(dataset, { asOf: day(asOf) });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/** In WIB, WITA and WIT. */
const villages = [
  { id: "west", regionCode: "12.07.99.2001", name: "Desa Contoh 001" },
  { id: "middle", regionCode: "53.04.99.2001", name: "Desa Contoh 002" },
  { id: "east", regionCode: "91.03.99.2001", name: "Desa Contoh 003" },
];
const noEvents = { activities: [], activityVillages: [], reports: [], reportEvents: [], nilReports: [] };
const designated = (from: string) => villages.map(({ id }) => ({ id: `d-${id}`, villageId: id, officeId: "k1", from }));
const base = { villages, designations: designated("2024-11-04"), ...noEvents };
const only = { ...base, villages: villages.slice(1, 2), designations: designated("2024-11-04").slice(1, 2) };
const visit = (id: string, on: string, villageId = "middle") => ({ id, kind: "village-visit", villageId, day: on });
const report = (id: string, submittedAt: string, category = "wna", villageId = "middle") => ({ id, villageId, category, submittedAt });

describe("which state is shown on 31 March 2025", () => {
  const reported = { reports: [report("r1", "2025-03-20T08:00+08:00", "kegiatan_dbi")] };
  const cases: readonly [string, object, string][] = [
    ["nothing was ever done", {}, "never-visited"],
    ["visited and heard of", { activities: [visit("x1", "2025-03-02")], ...reported }, "no-open-complaint"],
    // 30 days are 2 to 31 March.
    ["visited one day too early", { activities: [visit("x1", "2025-03-01")], ...reported }, "not-visited-lately"],
    ["a visit after the day is not seen", { activities: [visit("x1", "2025-04-01")], ...reported }, "never-visited"],
    [
      "no report for 20 days",
      { activities: [visit("x1", "2025-03-20")], reports: [report("r1", "2025-03-11T23:59+08:00", "input")] },
      "no-recent-report",
    ],
    [
      "a report on the first of 20 days",
      { activities: [visit("x1", "2025-03-20")], reports: [report("r1", "2025-03-12T00:00+08:00", "input")] },
      "no-open-complaint",
    ],
    [
      "a nil report in their stead",
      {
        activities: [visit("x1", "2025-03-20")],
        nilReports: [{ id: "n1", villageId: "middle", month: "2025-02", submittedOn: "2025-03-12" }],
      },
      "nil-reports-only",
    ],
    ["an open complaint comes first", { reports: [report("r1", "2024-12-01T08:00+08:00")] }, "open-complaint"],
    ["a question is no complaint", { reports: [report("r1", "2024-12-01T08:00+08:00", "question")] }, "never-visited"],
    [
      "a joint activity elsewhere is no visit",
      {
        activities: [visit("x1", "2025-03-20", "east")],
        activityVillages: [{ id: "y1", activityId: "x1", villageId: "middle", onSite: false }],
        ...reported,
        villages,
        designations: base.designations,
      },
      "never-visited",
    ],
    [
      "a joint activity on site is one",
      {
        activities: [visit("x1", "2025-03-20", "east")],
        activityVillages: [{ id: "y1", activityId: "x1", villageId: "middle", onSite: true }],
        ...reported,
        villages,
        designations: base.designations,
      },
      "no-open-complaint",
    ],
    [
      "designated one day too late",
      { activities: [visit("x1", "2024-03-02")], designations: designated("2025-03-13").slice(1, 2) },
      "no-open-complaint",
    ],
    [
      "designated for just 20 days",
      { activities: [visit("x1", "2024-03-02")], designations: designated("2025-03-12").slice(1, 2) },
      "no-recent-report",
    ],
  ];
  test.each(cases)("%s", async (_, tables, shown) => {
    const row = (await statesOn("2025-03-31", { ...only, ...tables })).villages.find((one) => one.villageId === "middle");
    expect(row?.shown).toBe(shown);
  });
});

test("several conditions hold at once, and each names its records", async () => {
  const tables = {
    ...base,
    activities: [visit("x1", "2025-01-10", "east"), visit("x2", "2025-02-01", "west")],
    activityVillages: [
      { id: "y1", activityId: "x1", villageId: "middle", onSite: true },
      { id: "y2", activityId: "x2", villageId: "middle", onSite: false },
    ],
    reports: [
      report("r2", "2025-02-05T08:00+08:00"),
      report("r1", "2025-02-01T08:00+08:00", "insidentil"),
      report("r3", "2025-02-07T08:00+08:00", "input"),
    ],
    reportEvents: [{ id: "e1", reportId: "r2", state: "rejected", at: "2025-02-06T08:00+08:00" }],
    nilReports: [{ id: "n1", villageId: "middle", month: "2025-01", submittedOn: "2025-02-02" }],
  };
  const { villages: rows, ...head } = await statesOn("2025-03-31", tables);
  expect(head).toEqual({
    asOf: "2025-03-31",
    policyId: "north-sumatra-2026",
    thresholds: { visitDays: 30, reportDays: 20 },
    notSupplied: [],
  });
  expect(rows[1]).toEqual({
    villageId: "middle",
    name: "Desa Contoh 002",
    regionCode: "53.04.99.2001",
    officeId: "k1",
    designationId: "d-middle",
    designatedSince: "2024-11-04",
    shown: "open-complaint",
    conditions: {
      "open-complaint": "holds",
      "never-visited": "does-not-hold",
      "not-visited-lately": "holds",
      "no-recent-report": "holds",
      "nil-reports-only": "does-not-hold",
      "no-open-complaint": "does-not-hold",
    },
    lastActivity: { status: "seen", id: "x2", day: "2025-02-01", daysAgo: 58, throughId: "y2" },
    lastVisit: { status: "seen", id: "x1", day: "2025-01-10", daysAgo: 80, throughId: "y1" },
    lastReport: { status: "seen", id: "r3", day: "2025-02-07", daysAgo: 52 },
    lastNilReport: { status: "seen", id: "n1", day: "2025-02-02", daysAgo: 57 },
    openReportIds: ["r1", "r3"],
    openComplaintIds: ["r1"],
  } satisfies Record<keyof VillageStateRow, unknown>);
});

describe("the end of the day is that of the village", () => {
  // 2024-12-31T15:30Z is 22:30 in WIB and 23:30 in WITA on 31 December, and 00:30 on 1 January in WIT.
  const at = "2024-12-31T15:30+00:00";
  const tables = { ...base, reports: villages.map(({ id }) => report(`r-${id}`, at, "wna", id)) };
  test.each([
    ["2024-12-31", ["2024-12-31", "2024-12-31", undefined]],
    ["2025-01-01", ["2024-12-31", "2024-12-31", "2025-01-01"]],
  ])("seen on %s", async (asOf, days) => {
    const { villages: rows } = await statesOn(asOf, tables);
    expect(rows.map(({ lastReport }) => (lastReport.status === "seen" ? lastReport.day : undefined))).toEqual(days);
    expect(rows.map((row) => row.openComplaintIds?.length)).toEqual(days.map((one) => (one === undefined ? 0 : 1)));
  });
  test("what was recorded later is not seen before", async () => {
    const late = {
      ...only,
      activities: [{ ...visit("x1", "2024-02-29"), recordedAt: "2024-12-31T16:00+00:00" }],
      reports: [{ ...report("r1", "2024-02-29T08:00+08:00"), recordedAt: "2024-12-31T16:00+00:00" }],
    };
    const [before] = (await statesOn("2024-12-31", late)).villages;
    expect([before?.lastVisit.status, before?.lastReport.status, before?.openReportIds]).toEqual(["never", "never", []]);
    const [after] = (await statesOn("2025-01-01", late)).villages;
    // 29 February to 1 January: 366 − 59 days.
    expect([after?.lastVisit, after?.openReportIds]).toEqual([{ status: "seen", id: "x1", day: "2024-02-29", daysAgo: 307 }, ["r1"]]);
  });
});

test("scopes", async () => {
  const { dataset } = await readDataset(base);
  const answer = villageState(dataset, { asOf: day("2025-01-01"), scope: { kind: "region", code: "53" as never } });
  expect(answer.ok && answer.value.villages.map((one) => one.villageId)).toEqual(["middle"]);
});

test("every state has its words, and none says safe", () => {
  for (const shown of villageStates) {
    for (const language of languages) {
      const texts = [
        villageStateText({ shown }, { thresholds: null }, language),
        villageStateText({ shown }, { thresholds: { visitDays: 417, reportDays: 418 } }, language),
      ];
      expect(texts[0]).toBe(termLabels.villageState[shown][language]);
      expect(texts.join()).not.toMatch(/aman|safe/i);
      const days = shown === "not-visited-lately" ? "417" : ["no-recent-report", "nil-reports-only"].includes(shown) ? "418" : undefined;
      expect(texts[1]?.match(/\d+/)?.[0]).toBe(days);
    }
  }
});

const idOf = (last: LastSeen | undefined) => (last?.status === "seen" ? last.id : undefined);

test("a search through all records finds the same", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, sketchOfEvents, fc.integer({ min: firstDay, max: lastDay }), async (records, sketch, today) => {
      const events = eventTables(sketch);
      const { villages: rows } = await statesOn(fromDayNumber(today), { ...records, ...events });
      for (const { id } of records.villages) {
        const row = rows.find((one) => one.villageId === id);
        const { designation } = plainDay(records, id, today);
        expect(row?.designationId).toBe(designation?.id);
        if (row === undefined) continue;
        const plain = plainFacts(events, id, today);
        expect([idOf(row.lastActivity), idOf(row.lastVisit), idOf(row.lastReport), idOf(row.lastNilReport)]).toEqual([
          plain.activity?.id,
          plain.visit?.id,
          plain.report?.id,
          plain.nilReport?.id,
        ]);
        expect([row.openReportIds, row.openComplaintIds]).toEqual([plain.openReportIds, plain.openComplaintIds]);
        const within = (last: string | undefined, days: number) => last !== undefined && toDayNumber(day(last)) > today - days;
        const throughout = (days: number) =>
          Array.from({ length: days }, (_, i) => plainDay(records, id, today - i)).every((one) => one.designation);
        const reported = within(plain.report?.submittedAt.slice(0, 10), 20);
        const said = within(plain.nilReport?.submittedOn, 20);
        const holds = {
          "open-complaint": plain.openComplaintIds.length > 0,
          "never-visited": plain.visit === undefined,
          "not-visited-lately": throughout(30) && !within(plain.visit?.day, 30),
          "no-recent-report": throughout(20) && !reported && !said,
          "nil-reports-only": throughout(20) && !reported && said,
          "no-open-complaint": plain.openComplaintIds.length === 0,
        };
        expect(row.conditions).toEqual(
          Object.fromEntries(Object.entries(holds).map(([state, yes]) => [state, yes ? "holds" : "does-not-hold"])),
        );
        expect(row.shown).toBe(Object.entries(holds).find(([, yes]) => yes)?.[0]);
      }
    }),
    { numRuns: 300 },
  ));

test("the order of rows makes no difference", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, sketchOfEvents, async (records, sketch) => {
      const { reportEvents, ...others } = eventTables(sketch);
      const byId = ({ villages: rows }: VillageStatesAt) => [...rows].sort((a, b) => (a.villageId < b.villageId ? -1 : 1));
      const asOf = fromDayNumber(firstDay + 40);
      const other = await statesOn(asOf, { ...reordered({ ...records, ...others } as never), reportEvents });
      expect(byId(other)).toEqual(byId(await statesOn(asOf, { ...records, ...others, reportEvents })));
    }),
    { numRuns: 100 },
  ));
