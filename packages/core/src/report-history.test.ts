// Histories of reports as columns, against the same histories gathered record by record.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromMinutes, Instant, toMinutes } from "./instant.ts";
import { readDataset } from "./read-dataset.ts";
import { closedStates, isLawfulTransition, reportHistories, reportTransitions } from "./report-history.ts";
import { type ReportState, reportStates } from "./terms.ts";

const report = (id: string, submittedAt = "2025-03-01T10:00+08:00", recordedAt?: string) => ({
  id,
  villageId: "v1",
  category: "wna",
  submittedAt,
  ...(recordedAt === undefined ? {} : { recordedAt }),
});
const minute = (text: string) => toMinutes(Instant.parse(text));

async function historiesOf(tables: Parameters<typeof readDataset>[0]) {
  const { dataset } = await readDataset(tables);
  const { start, state, at, recordedAt, row } = reportHistories(dataset);
  const entries = Array.from(state, (code, i) => ({ state: reportStates[code], at: at[i], recordedAt: recordedAt[i], row: row[i] }));
  return Array.from({ length: dataset.reports.length }, (_, r) => entries.slice(start[r], start[r + 1]));
}

describe("a report without a history is one that was submitted and is still open", () => {
  const expected = [[{ state: "submitted", at: minute("2025-03-01T10:00+08:00"), recordedAt: minute("2025-03-02T10:00+08:00"), row: -1 }]];
  const reports = [report("r1", "2025-03-01T10:00+08:00", "2025-03-02T10:00+08:00")];
  test.each([
    ["where histories were not supplied", { reports }],
    ["where it has none", { reports, reportEvents: [] }],
    [
      "where the only entries are of a report that is not there",
      { reports, reportEvents: [{ id: "e1", reportId: "r9", state: "verified", at: "2025-03-01T10:00Z" }] },
    ],
  ])("%s", async (_, tables) => expect(await historiesOf(tables)).toEqual(expected));
  test("and no report has no history", async () => expect(await historiesOf({ reports: [] })).toEqual([]));
});

test("entries of several reports, mixed, in the order in which they stand; an entry without a time of record was recorded at once", async () => {
  const event = (id: string, reportId: string, state: ReportState, at: string, recordedAt?: string) => ({
    id,
    reportId,
    state,
    at,
    ...(recordedAt === undefined ? {} : { recordedAt }),
  });
  const histories = await historiesOf({
    reports: [report("r1"), report("r2"), report("r3")],
    reportEvents: [
      event("e1", "r3", "submitted", "2025-03-01T10:00+08:00"),
      event("e2", "r1", "submitted", "2025-03-01T10:00+08:00"),
      event("e3", "r3", "rejected", "2025-03-02T10:00+08:00", "2025-03-05T10:00+08:00"),
      event("e4", "r1", "returned", "2025-03-01T09:00+08:00"),
    ],
  });
  expect(histories.map((history) => history.map((entry) => [entry.state, entry.row]))).toEqual([
    [
      ["submitted", 1],
      ["returned", 3],
    ],
    [["submitted", -1]],
    [
      ["submitted", 0],
      ["rejected", 2],
    ],
  ]);
  expect(histories[2]?.[1]).toMatchObject({ at: minute("2025-03-02T10:00+08:00"), recordedAt: minute("2025-03-05T10:00+08:00") });
  expect(histories[0]?.[1]).toMatchObject({ at: minute("2025-03-01T09:00+08:00"), recordedAt: minute("2025-03-01T09:00+08:00") });
});

test("whatever the records, each history is the entries of its report in order", async () => {
  const ids = ["r1", "r2", "r3", "r4"];
  const event = fc.record({
    reportId: fc.constantFrom(...ids, "r9"),
    state: fc.constantFrom(...reportStates),
    at: fc.integer({ min: 29_000_000, max: 29_100_000 }).map((minutes) => fromMinutes(minutes, 480)),
  });
  await fc.assert(
    fc.asyncProperty(fc.subarray(ids), fc.array(event, { maxLength: 30 }), async (present, list) => {
      const reportEvents = list.map((one, i) => ({ ...one, id: `e${i}` }));
      const histories = await historiesOf({ reports: present.map((id) => report(id)), reportEvents });
      const expected = present.map((id) => {
        const own = reportEvents.filter((one) => one.reportId === id).map(({ state, at }) => [state, toMinutes(at)]);
        return own.length > 0 ? own : [["submitted", minute("2025-03-01T10:00+08:00")]];
      });
      expect(histories.map((history) => history.map((entry) => [entry.state, entry.at]))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

describe("the life of a report (regional practice, North Sumatra 2026)", () => {
  const lawful: readonly (readonly [ReportState, ReportState])[] = [
    ["submitted", "returned"],
    ["returned", "submitted"],
    ["submitted", "verified"],
    ["submitted", "rejected"],
    ["verified", "in-progress"],
    ["in-progress", "completed"],
  ];
  test("has these steps and no other", () => {
    const found = reportStates.flatMap((from) => reportStates.flatMap((to) => (isLawfulTransition(from, to) ? [`${from} ${to}`] : [])));
    expect(found.sort()).toEqual(lawful.map((step) => step.join(" ")).sort());
  });
  test("ends in the closed states, and every state leads to one", () => {
    expect(reportStates.filter((state) => reportTransitions[state].length === 0)).toEqual([...closedStates]);
    const endsSomewhere = (state: ReportState, seen: readonly ReportState[] = []): boolean =>
      closedStates.includes(state) ||
      reportTransitions[state].some((next) => !seen.includes(next) && endsSomewhere(next, [...seen, state]));
    for (const state of reportStates) expect([state, endsSomewhere(state)]).toEqual([state, true]);
  });
});
