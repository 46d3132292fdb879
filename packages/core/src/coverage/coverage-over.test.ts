// Village-days and gaps over an interval: one village worked by hand, and a walk day by day as witness.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoverageRecords, coverageRecords, firstDay, lastDay, plainDay, plainPosting, reordered } from "../../test/random-coverage.ts";
import { CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import { readDataset } from "../read-dataset.ts";
import type { Scope } from "../scope.ts";
import { type CoverageOver, type CoverageOverOptions, coverageOver } from "./coverage-over.ts";
import type { LeadGapCause } from "./lead-gap-cause.ts";

const day = (text: string) => CalendarDay.parse(text);

async function over(tables: object, from: string, to: string, scope?: Scope): Promise<CoverageOver> {
  const { dataset } = await readDataset({ ...tables });
  const answer = coverageOver(dataset, { from: day(from), to: day(to), ...(scope ? { scope } : {}) });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const village = { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" };
const office = (id: string, to?: string) => ({
  id,
  name: `Kantor Imigrasi Contoh ${id}`,
  kind: "immigration-office",
  provinceCode: "53",
  from: "2020-01-01",
  ...(to ? { to } : {}),
});

describe("a village of 2024 with everything", () => {
  const tables = {
    villages: [village],
    offices: [office("k1"), office("k2")],
    officers: [{ id: "o1" }, { id: "o2" }],
    // Leap year: 366 days, of which 29 February is one.
    designations: [
      { id: "d1", villageId: "v1", officeId: "k1", from: "2024-01-01", to: "2024-07-01" },
      { id: "d2", villageId: "v1", officeId: "k1", from: "2024-07-01", to: "2025-01-01" },
    ],
    postings: [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2023-01-01", to: "2024-06-01" },
      { id: "p2", officerId: "o1", officeId: "k2", from: "2024-06-01" },
      { id: "p3", officerId: "o2", officeId: "k1", from: "2023-01-01" },
    ],
    assignments: [
      { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-02-01", to: "2024-06-01" },
      { id: "a2", officerId: "o2", villageId: "v1", role: "support", from: "2024-05-01", to: "2024-06-11" },
      { id: "a3", officerId: "o2", villageId: "v1", role: "lead", from: "2024-08-01", to: "2024-12-31" },
    ],
  };

  test("the days of the year", async () => {
    const { total, villages } = await over(tables, "2024-01-01", "2025-01-01");
    // Led: February to May (29 + 31 + 30 + 31 = 121) and August to 30 December (152). Support only: 1 to 10 June.
    expect(total).toEqual({ designated: 366, led: 121 + 152, supportOnly: 10, leaderless: 31 + 20 + 31 + 1 });
    expect(villages[0]).toMatchObject({ villageId: "v1", designationIds: ["d1", "d2"], leadAssignmentIds: ["a1", "a3"], days: total });
  });

  test("its gaps, and why", async () => {
    const [row] = (await over(tables, "2024-01-01", "2025-01-01")).villages;
    expect(
      row?.gaps.map(({ from, to, designationIds, supportAssignmentIds, cause }) => [from, to, designationIds, supportAssignmentIds, cause]),
    ).toEqual([
      ["2024-01-01", "2024-02-01", ["d1"], [], { reason: "never-led" }],
      [
        "2024-06-01",
        "2024-08-01",
        ["d1", "d2"],
        ["a2"],
        { reason: "transferred", assignmentId: "a1", officerId: "o1", postingId: "p1", nextPostingId: "p2" },
      ],
      ["2024-12-31", "2025-01-01", ["d2"], [], { reason: "assignment-ended", assignmentId: "a3", officerId: "o2" }],
    ]);
  });

  test("29 February and 31 December are days like others", async () => {
    expect((await over(tables, "2024-02-28", "2024-03-01")).total).toMatchObject({ designated: 2, led: 2 });
    expect((await over(tables, "2024-12-31", "2025-01-01")).total).toMatchObject({ designated: 1, led: 0, leaderless: 1 });
    expect((await over(tables, "2025-01-01", "2025-02-01")).villages).toEqual([]);
  });

  test("a gap says since when, also where it began before the interval", async () => {
    const [row] = (await over(tables, "2024-07-10", "2024-07-20")).villages;
    expect(row?.gaps).toMatchObject([
      { from: "2024-07-10", to: "2024-07-20", since: "2024-06-01", designationIds: ["d2"], supportAssignmentIds: [] },
    ]);
  });
});

const lead = { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04", to: "2025-03-01" };
const posted = { id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" };
const designated = { id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" };
const ended = { assignmentId: "a1", officerId: "o1" };

/** Why the village has no lead from 1 March 2025 on, by what differs. */
const causes: readonly [string, object, LeadGapCause][] = [
  ["only the assignment ended", {}, { reason: "assignment-ended", ...ended }],
  ["no postings were supplied", { postings: undefined }, { reason: "assignment-ended", ...ended }],
  ["the posting had ended earlier", { postings: [{ ...posted, to: "2025-02-01" }] }, { reason: "assignment-ended", ...ended }],
  [
    "the posting was renewed at the same office",
    {
      postings: [
        { ...posted, to: "2025-03-01" },
        { ...posted, id: "p2", from: "2025-03-01" },
      ],
    },
    { reason: "assignment-ended", ...ended },
  ],
  ["the posting ended", { postings: [{ ...posted, to: "2025-03-01" }] }, { reason: "posting-ended", postingId: "p1", ...ended }],
  [
    "the next posting began a day later",
    {
      postings: [
        { ...posted, to: "2025-03-01" },
        { ...posted, id: "p2", officeId: "k2", from: "2025-03-02" },
      ],
    },
    { reason: "posting-ended", postingId: "p1", ...ended },
  ],
  [
    "transferred",
    {
      postings: [
        { ...posted, to: "2025-03-01" },
        { ...posted, id: "p2", officeId: "k2", from: "2025-03-01" },
      ],
    },
    { reason: "transferred", postingId: "p1", nextPostingId: "p2", ...ended },
  ],
  [
    "the office closed and the officer moved on",
    {
      offices: [office("k1", "2025-03-01"), office("k2")],
      postings: [
        { ...posted, to: "2025-03-01" },
        { ...posted, id: "p2", officeId: "k2", from: "2025-03-01" },
      ],
    },
    { reason: "office-closed", officeId: "k1", ...ended },
  ],
  [
    "the office closed and another took the village over",
    {
      offices: [office("k1", "2025-03-01"), office("k2")],
      designations: [
        { ...designated, to: "2025-03-01" },
        { ...designated, id: "d2", officeId: "k2", from: "2025-03-01" },
      ],
    },
    { reason: "office-closed", officeId: "k1", ...ended },
  ],
  ["the office closed later", { offices: [office("k1", "2025-03-02")] }, { reason: "assignment-ended", ...ended }],
  ["the lead ended before the designation", { designations: [{ ...designated, from: "2025-03-01" }] }, { reason: "never-led" }],
  ["no assignments were supplied", { assignments: undefined }, { reason: "assignments-not-supplied" }],
];

test.each(causes)("%s", async (_, differs, cause) => {
  const tables = { villages: [village], offices: [office("k1"), office("k2")], officers: [{ id: "o1" }], postings: [posted] };
  const { villages } = await over({ ...tables, designations: [designated], assignments: [lead], ...differs }, "2025-03-01", "2025-04-01");
  expect(villages[0]?.gaps.map((gap) => gap.cause)).toEqual([cause]);
});

test("another office begins a new gap, and an office's scope holds its own days only", async () => {
  const tables = {
    villages: [village],
    offices: [office("k1"), office("k2")],
    designations: [
      { ...designated, from: "2025-01-01", to: "2025-01-11" },
      { ...designated, id: "d2", officeId: "k2", from: "2025-01-11" },
    ],
    assignments: [],
  };
  const whole = await over(tables, "2025-01-01", "2025-02-01");
  expect(whole.villages[0]?.gaps.map((gap) => [gap.officeId, gap.from, gap.to, gap.cause.reason])).toEqual([
    ["k1", "2025-01-01", "2025-01-11", "never-led"],
    ["k2", "2025-01-11", "2025-02-01", "never-led"],
  ]);
  expect((await over(tables, "2025-01-01", "2025-02-01", { kind: "office", officeId: "k2" })).total.designated).toBe(21);
  expect((await over(tables, "2025-01-01", "2025-02-01", { kind: "region", code: "53.05" as never })).total.designated).toBe(0);
});

test("without assignments no number is made up", async () => {
  const { total } = await over({ villages: [village], designations: [designated] }, "2025-01-01", "2025-02-01");
  expect(total).toEqual({ designated: 31, led: null, supportOnly: null, leaderless: null });
  const before = await over({ villages: [village], designations: [designated] }, "2024-01-01", "2024-02-01");
  expect(before.total).toEqual({ designated: 0, led: null, supportOnly: null, leaderless: null });
});

test.each([
  ["interval-empty", { villages: [], designations: [] }, { from: day("2025-01-01"), to: day("2025-01-01") }],
  ["table-not-supplied", { villages: [] }, {}],
  ["table-not-supplied", { designations: [] }, {}],
  ["office-unknown", { villages: [], designations: [], offices: [office("k1")] }, { scope: { kind: "office", officeId: "k9" } }],
  ["office-unknown", { villages: [], designations: [] }, { scope: { kind: "office", officeId: "k9" } }],
] as const)("is refused: %s", async (code, tables, options: Partial<CoverageOverOptions>) => {
  const { dataset } = await readDataset(tables as never);
  const answer = coverageOver(dataset, { from: day("2025-01-01"), to: day("2025-02-01"), ...options });
  expect(answer).toMatchObject({ ok: false, error: { code } });
});

/** What a walk day by day counts for a village, with the first day of each gap. */
function walked(records: CoverageRecords, villageId: string, [from, to]: readonly [number, number]) {
  const days = { designated: 0, led: 0, supportOnly: 0, leaderless: 0 };
  const gapDays: string[] = [];
  const leads = new Set<string>();
  for (let now = from; now < to; now += 1) {
    const { designation, lead, supports } = plainDay(records, villageId, now);
    if (designation === undefined) continue;
    days.designated += 1;
    days[lead ? "led" : supports.length > 0 ? "supportOnly" : "leaderless"] += 1;
    if (lead) leads.add(lead.id);
    else gapDays.push(`${fromDayNumber(now)} ${designation.officeId} ${plainSince(records, villageId, now)}`);
  }
  return { days, gapDays, leads: [...leads] };
}

/** Back to the first day on which the same office designated the village and nobody led it. */
function plainSince(records: CoverageRecords, villageId: string, today: number): string {
  const officeId = plainDay(records, villageId, today).designation?.officeId;
  let since = today;
  for (let before = plainDay(records, villageId, since - 1); before.designation?.officeId === officeId && !before.lead; ) {
    since -= 1;
    before = plainDay(records, villageId, since - 1);
  }
  return fromDayNumber(since);
}

/** Why nobody leads the village since a day, by the words of the documentation. */
function plainReason(records: CoverageRecords, villageId: string, since: number): LeadGapCause["reason"] {
  const { designation, lead } = plainDay(records, villageId, since - 1);
  if (!designation || !lead) return "never-led";
  const [posting, next] = [plainPosting(records, lead.officerId, since - 1), plainPosting(records, lead.officerId, since)];
  const closedToday = records.offices.filter((one) => one.to === fromDayNumber(since)).map((one) => one.id);
  if (closedToday.includes(designation.officeId) || (posting && closedToday.includes(posting.officeId))) return "office-closed";
  if (!posting || posting.officeId === next?.officeId) return "assignment-ended";
  return next ? "transferred" : "posting-ended";
}

const interval = fc
  .tuple(fc.integer({ min: firstDay - 3, max: lastDay }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]): readonly [number, number] => [from, from + length]);
const overDays = (records: CoverageRecords, [from, to]: readonly [number, number]) => over(records, fromDayNumber(from), fromDayNumber(to));

test("a walk day by day counts the same days, finds the same gaps and the same reasons", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, interval, async (records, days) => {
      const { villages, total } = await overDays(records, days);
      const expected = records.villages.map(({ id }) => ({ id, ...walked(records, id, days) }));
      expect(total.designated).toBe(expected.reduce((sum, one) => sum + one.days.designated, 0));
      for (const { id, days: counted, gapDays, leads } of expected) {
        const row = villages.find((one) => one.villageId === id);
        expect(row?.days ?? { designated: 0, led: 0, supportOnly: 0, leaderless: 0 }).toEqual(counted);
        expect(row?.leadAssignmentIds ?? []).toEqual(leads);
        const listed = (row?.gaps ?? []).flatMap(({ from, to, officeId, since }) =>
          Array.from(
            { length: toDayNumber(to) - toDayNumber(from) },
            (__, i) => `${fromDayNumber(toDayNumber(from) + i)} ${officeId} ${since}`,
          ),
        );
        expect(listed).toEqual(gapDays);
        for (const gap of row?.gaps ?? []) expect(gap.cause.reason).toBe(plainReason(records, id, toDayNumber(gap.since)));
      }
    }),
    { numRuns: 300 },
  ));

test("the days of two halves add up to those of the whole", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, interval, fc.integer({ min: 1, max: 59 }), async (records, [from, to], cut) => {
      fc.pre(from + cut < to);
      const parts = [await overDays(records, [from, from + cut]), await overDays(records, [from + cut, to])];
      const whole = await overDays(records, [from, to]);
      for (const kind of ["designated", "led", "supportOnly", "leaderless"] as const) {
        expect(parts.reduce((sum, part) => sum + (part.total[kind] ?? 0), 0)).toBe(whole.total[kind]);
      }
    }),
    { numRuns: 100 },
  ));

test("the order of rows makes no difference", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, interval, async (records, days) => {
      const byId = ({ total, villages }: CoverageOver) => [total, [...villages].sort((a, b) => (a.villageId < b.villageId ? -1 : 1))];
      expect(byId(await overDays(reordered(records), days))).toEqual(byId(await overDays(records, days)));
    }),
    { numRuns: 100 },
  ));
