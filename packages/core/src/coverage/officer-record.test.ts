// What one officer did: worked by hand around a leap day and midnight, and lead days that add up to those of the villages.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoverageRecords, coverageRecords, firstDay, lastDay, plainDay, plainPosting } from "../../test/random-coverage.ts";
import { CalendarDay, fromDayNumber } from "../calendar-day.ts";
import { coverageFaultText } from "../messages/coverage-fault-text.ts";
import { readDataset } from "../read-dataset.ts";
import { coverageOver } from "./coverage-over.ts";
import { type OfficerRecord, officerRecord } from "./officer-record.ts";

const day = (text: string) => CalendarDay.parse(text);
const tables = {
  villages: [
    { id: "v2", regionCode: "91.03.99.2001", name: "Desa Contoh 002" },
    { id: "v1", regionCode: "12.07.99.2001", name: "Desa Contoh 001" },
  ],
  officers: [{ id: "o1" }, { id: "o2" }],
  postings: [
    { id: "p1", officerId: "o1", officeId: "k1", decree: "SK-1", from: "2024-01-01", to: "2024-03-01" },
    { id: "p2", officerId: "o1", officeId: "k2", from: "2024-03-01" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2024-01-01" },
    { id: "d2", villageId: "v2", officeId: "k2", from: "2024-02-20" },
  ],
  assignments: [
    { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-01-01", to: "2024-03-01" },
    { id: "a2", officerId: "o1", villageId: "v1", role: "support", from: "2024-02-25", to: "2024-03-05" },
    { id: "a3", officerId: "o1", villageId: "v2", role: "support", from: "2024-01-01" },
    { id: "a4", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" },
    { id: "a5", officerId: "o2", villageId: "v2", role: "lead", from: "2024-01-01" },
  ],
  activities: [
    { id: "x3", kind: "village-visit", villageId: "v1", day: "2024-02-29", officerIds: "o2|o1" },
    { id: "x1", kind: "awareness-session", villageId: "v2", day: "2024-02-29", officerIds: "o1" },
    { id: "x2", kind: "village-visit", villageId: "v1", day: "2024-02-01", officerIds: "o2" },
    { id: "x4", kind: "village-visit", villageId: "v1", day: "2024-04-01", officerIds: "o1" },
    { id: "x5", kind: "village-visit", villageId: "v1", day: "2024-02-10", officerIds: "o10" },
  ],
  reports: [
    { id: "r1", villageId: "v1", category: "wna", submittedAt: "2024-01-20T08:00+07:00" },
    { id: "r2", villageId: "v2", category: "wna", submittedAt: "2024-01-20T08:00+09:00" },
    { id: "r9", villageId: "v9", category: "wna", submittedAt: "2024-01-20T08:00+09:00" },
  ],
  // 15:30Z on 31 January is 22:30 in WIB, and half an hour into February in WIT.
  reportEvents: [
    { id: "e1", reportId: "r1", state: "verified", at: "2024-01-31T15:30Z", officerId: "o1" },
    { id: "e2", reportId: "r2", state: "returned", at: "2024-01-31T15:30Z", officerId: "o1" },
    { id: "e3", reportId: "r2", state: "submitted", at: "2024-02-02T08:00+09:00", officerId: "o1" },
    { id: "e4", reportId: "r2", state: "rejected", at: "2024-02-03T08:00+09:00", officerId: "o2" },
    { id: "e5", reportId: "r9", state: "verified", at: "2024-02-03T08:00+09:00", officerId: "o1" },
    // The first minute of April in WIB.
    { id: "e7", reportId: "r1", state: "rejected", at: "2024-03-31T17:00Z", officerId: "o1" },
    { id: "e6", reportId: "r1", state: "in-progress", at: "2024-02-03T08:00+07:00", officerId: "o1" },
  ],
};

async function record(differs: object = {}, days: readonly [string, string] = ["2024-02-01", "2024-04-01"]): Promise<OfficerRecord> {
  const { dataset } = await readDataset({ ...tables, ...differs });
  const answer = officerRecord(dataset, { officerId: "o1", from: day(days[0]), to: day(days[1]) });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

test("February and March 2024", async () => {
  expect(await record()).toEqual({
    officerId: "o1",
    from: "2024-02-01",
    to: "2024-04-01",
    postings: [
      { postingId: "p1", officeId: "k1", decree: "SK-1", from: "2024-02-01", to: "2024-03-01", days: 29 },
      { postingId: "p2", officeId: "k2", decree: null, from: "2024-03-01", to: "2024-04-01", days: 31 },
    ],
    villages: [
      // The support of 25 to 29 February lies on days of lead.
      { villageId: "v1", ledDays: 29, supportedDays: 4, assignmentIds: ["a1", "a2"] },
      // From the designation on 20 February on.
      { villageId: "v2", ledDays: 0, supportedDays: 10 + 31, assignmentIds: ["a3"] },
    ],
    activities: [
      { activityId: "x1", kind: "awareness-session", villageId: "v2", day: "2024-02-29" },
      { activityId: "x3", kind: "village-visit", villageId: "v1", day: "2024-02-29" },
    ],
    decisions: [
      { reportId: "r2", reportEventId: "e2", villageId: "v2", state: "returned", at: "2024-01-31T15:30+00:00", day: "2024-02-01" },
    ],
    notSupplied: [],
  });
});

test("31 December and 1 January", async () => {
  expect((await record({}, ["2024-12-31", "2025-01-01"])).villages?.map((one) => [one.villageId, one.ledDays])).toEqual([["v2", 0]]);
  expect((await record({}, ["2024-12-31", "2025-01-02"])).villages?.map((one) => [one.villageId, one.ledDays])).toEqual([
    ["v1", 1],
    ["v2", 0],
  ]);
});

test.each([
  [["postings"], { postings: null }],
  [["designations"], { villages: null }],
  [["assignments"], { villages: null }],
  [["activities"], { activities: null }],
  [["reports"], { decisions: null }],
  [["reportEvents"], { decisions: null }],
  [["villages"], { villages: null, decisions: null }],
])("without %s", async (tablesLeftOut, expected) => {
  const found = await record(Object.fromEntries(tablesLeftOut.map((table) => [table, undefined])));
  expect(found).toMatchObject({ ...expected, notSupplied: tablesLeftOut });
  const parts = ["postings", "villages", "activities", "decisions"] as const;
  expect(parts.filter((part) => found[part] === null)).toEqual(Object.keys(expected));
});

describe("is refused", () => {
  const ask = async (differs: object, officerId: string, to = "2024-04-01") => {
    const { dataset } = await readDataset({ ...tables, ...differs });
    return officerRecord(dataset, { officerId, from: day("2024-02-01"), to: day(to) });
  };
  test("an officer who is not there, without saying what was asked with", async () => {
    const answer = await ask({}, "Nama Contoh 199001012015011001");
    expect(answer).toEqual({ ok: false, error: { code: "officer-unknown", params: {} } });
    if (!answer.ok) expect(coverageFaultText(answer.error, "id") + coverageFaultText(answer.error, "en")).not.toMatch(/Contoh|1990/);
  });
  test("where the officers were not supplied, one is known by a posting or an assignment", async () => {
    expect((await ask({ officers: undefined }, "o2")).ok).toBe(true);
    expect((await ask({ officers: undefined, assignments: undefined }, "o1")).ok).toBe(true);
    expect(await ask({ officers: undefined }, "o9")).toMatchObject({ ok: false, error: { code: "officer-unknown" } });
  });
  test("an interval without a day", async () => {
    expect(await ask({}, "o1", "2024-02-01")).toMatchObject({ ok: false, error: { code: "interval-empty" } });
  });
});

const [begin, end] = [firstDay + 3, lastDay - 3];
const allDays = Array.from({ length: end - begin }, (_, i) => begin + i);

/** On how many days the officer led the village, and on how many others supported it, by a walk day by day. */
function walked(records: CoverageRecords, officerId: string, villageId: string) {
  const days = allDays.map((now) => plainDay(records, villageId, now)).filter(({ designation }) => designation !== undefined);
  const [led, others] = [
    days.filter(({ lead }) => lead?.officerId === officerId),
    days.filter(({ lead }) => lead?.officerId !== officerId),
  ];
  const supported = others.filter(({ supports }) => supports.some((one) => one.officerId === officerId));
  return { ledDays: led.length, supportedDays: supported.length };
}

test("day by day the same, and the lead days of all officers are those of the villages", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, async (records) => {
      const { dataset } = await readDataset({ ...records } as never);
      const days = { from: fromDayNumber(begin), to: fromDayNumber(end) };
      const found = records.officers.map(({ id: officerId }) => {
        const answer = officerRecord(dataset, { officerId, ...days });
        if (!answer.ok) throw new Error(answer.error.code);
        return answer.value;
      });
      for (const { officerId, postings, villages } of found) {
        const posted = allDays.filter((now) => plainPosting(records, officerId, now) !== undefined);
        expect(postings?.reduce((sum, one) => sum + one.days, 0)).toBe(posted.length);
        const counted = records.villages.map(({ id: villageId }) => ({ villageId, ...walked(records, officerId, villageId) }));
        const shown = villages?.map(({ assignmentIds, ...one }) => one);
        expect(shown).toEqual(counted.filter((one) => one.ledDays + one.supportedDays > 0));
      }
      const over = coverageOver(dataset, days);
      const ledDays = found.flatMap((one) => one.villages ?? []).reduce((sum, one) => sum + one.ledDays, 0);
      expect(over.ok && over.value.total.led).toBe(ledDays);
    }),
    { numRuns: 100 },
  ));
