// Laws: nothing is lost, nothing counts twice, whatever the history; and small cases worked by hand.
import { CalendarDay, RegionCode } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryCounts } from "./carry-counts.ts";
import type { LineageChange } from "./change.ts";
import { lineageTable } from "./lineage-table.ts";
import { regionHistory } from "./region-history.ts";

const day = (text: string) => CalendarDay.parse(text);
const village = (number: number) => RegionCode.parse(`53.04.01.${2001 + number}`);
const days = ["2021-01-01", "2022-01-01", "2023-01-01"].map(day);
const whole = { from: day("2020-06-01"), to: day("2024-06-01") };
const back = { from: whole.to, to: whole.from };

/** A change of up to four codes into up to four others, as any table could state it: with shares or without. */
const change = (codes: readonly number[]) =>
  fc
    .record({
      by: fc.constantFrom(...days),
      from: fc.subarray([...codes], { minLength: 1, maxLength: 3 }),
      to: fc.subarray([...codes], { minLength: 1, maxLength: 3 }),
      withShares: fc.boolean(),
    })
    .map(({ by, from, to, withShares }) =>
      from.flatMap((a) => to.map((b): LineageChange => plain(a, b, by, withShares ? 1 / to.length : undefined))),
    );

const plain = (from: number, to: number, by: CalendarDay, share?: number): LineageChange => ({
  kind: "split",
  from: village(from),
  to: village(to),
  fromName: undefined,
  toName: undefined,
  after: undefined,
  by,
  certainty: "stated",
  because: "stated",
  share,
  candidates: [],
  source: "Contoh",
});
const retired = (code: number, by: CalendarDay): LineageChange => ({ ...plain(code, code, by), kind: "retired", to: undefined });

const someCodes = [0, 1, 2, 3, 4, 5, 6, 7];
const histories = fc
  .record({ moves: fc.array(change(someCodes), { maxLength: 6 }), ends: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }) })
  .map(({ moves, ends }) => [...moves.flat(), ...ends.map((code) => retired(code, days[2] as CalendarDay))]);
const counts = fc
  .array(fc.record({ code: fc.nat({ max: 7 }), value: fc.nat({ max: 1000 }) }), { maxLength: 8 })
  .map((list) => new Map(list.map(({ code, value }) => [village(code), value])));

const sumOf = (list: Iterable<{ readonly value: number }>) => [...list].reduce((total, { value }) => total + value, 0);
const totalOf = (carried: ReturnType<typeof carryCounts>) =>
  sumOf(carried.values.values()) + sumOf(carried.groups) + sumOf(carried.uncarried);

describe("laws", () => {
  test("the total is conserved whatever the history, forward and back", () => {
    fc.assert(
      fc.property(histories, counts, fc.constantFrom(whole, back), (changes, given, way) => {
        const total = [...given.values()].reduce((sum, value) => sum + value, 0);
        expect(totalOf(carryCounts(given, regionHistory(changes), way))).toBeCloseTo(total, 6);
      }),
    );
  });

  test("no code stands both alone and in a group, and no origin is counted in two of them", () => {
    fc.assert(
      fc.property(histories, counts, (changes, given) => {
        const { values, groups } = carryCounts(given, regionHistory(changes), whole);
        const codes = [...values.keys(), ...groups.flatMap((group) => group.codes)];
        expect(new Set(codes).size).toBe(codes.length);
        const origins = [...values.values()].filter((one) => !one.divided).flatMap((one) => one.from);
        expect(new Set([...origins, ...groups.flatMap((one) => one.from)]).size).toBe(
          origins.length + groups.flatMap((one) => one.from).length,
        );
      }),
    );
  });

  test("the order of changes and of counts decides nothing", () => {
    const shuffled = fc.record({ changes: histories, given: counts }).chain(({ changes, given }) =>
      fc.record({
        changes: fc.constant(changes),
        other: fc.shuffledSubarray(changes, { minLength: changes.length }),
        given: fc.constant(given),
        otherGiven: fc.shuffledSubarray([...given], { minLength: given.size }).map((list) => new Map(list)),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ changes, other, given, otherGiven }) => {
        const told = (list: readonly LineageChange[], own: typeof given) => {
          const { values, groups, uncarried } = carryCounts(own, regionHistory(list), whole);
          return JSON.stringify([[...values], groups, uncarried]);
        };
        expect(told(other, otherGiven)).toBe(told(changes, given));
      }),
    );
  });

  test("there and back is where it was, where codes were only renumbered", () => {
    const renumbered = fc
      .shuffledSubarray(someCodes, { minLength: 8 })
      .map((to) => to.map((target, from) => plain(from, target, days[0] as CalendarDay)));
    fc.assert(
      fc.property(renumbered, counts, (changes, given) => {
        const history = regionHistory(changes);
        const there = carryCounts(given, history, whole);
        const values = new Map([...there.values].map(([code, { value }]) => [code, value]));
        const again = carryCounts(values, history, back);
        expect(new Map([...again.values].map(([code, { value }]) => [code, value]))).toEqual(new Map([...given].sort()));
        expect([...there.groups, ...there.uncarried, ...again.groups, ...again.uncarried]).toEqual([]);
      }),
    );
  });
});

const table = (rows: readonly object[]) => {
  const checked = lineageTable(rows.map((row) => ({ by: "2022-01-01", source: "Contoh", ...row })));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return regionHistory(checked.value);
};
const [a, b, c, d] = [village(0), village(1), village(2), village(3)] as const;
const carried = (history: ReturnType<typeof table>, given: readonly (readonly [RegionCode, number])[], way = whole) => {
  const { values, groups, uncarried } = carryCounts(new Map(given), history, way);
  return {
    values: [...values].map(([code, one]) => [code, one.value]),
    groups: groups.map((group) => [group.codes, group.value]),
    uncarried: uncarried.map(({ code, reason }) => [code, reason]),
  };
};

describe("worked by hand", () => {
  const splitInTwo = [
    { kind: "split", from: a, to: a },
    { kind: "split", from: a, to: b },
  ];
  test("a split without shares stands once, in a group of both parts", () => {
    expect(carried(table(splitInTwo), [[a, 100]])).toEqual({ values: [], groups: [[[a, b], 100]], uncarried: [] });
  });
  test("a split with shares is divided, and said to be", () => {
    const shared = table(splitInTwo.map((row, i) => ({ ...row, share: i === 0 ? 0.7 : 0.3 })));
    const { values } = carryCounts(new Map([[a, 10]]), shared, whole);
    expect([...values].map(([code, { value, divided }]) => [code, value, divided])).toEqual([
      [a, 7, true],
      [b, 3, true],
    ]);
  });
  test("parts of a split are summed on the way back", () => {
    expect(
      carried(
        table(splitInTwo),
        [
          [a, 60],
          [b, 40],
        ],
        back,
      ),
    ).toEqual({ values: [[a, 100]], groups: [], uncarried: [] });
  });
  test("a merge is summed, and says which origin had no count", () => {
    const merged = table([
      { kind: "merged", from: a, to: c },
      { kind: "merged", from: b, to: c },
    ]);
    expect(
      carried(merged, [
        [a, 1],
        [b, 2],
      ]),
    ).toEqual({ values: [[c, 3]], groups: [], uncarried: [] });
    expect(carryCounts(new Map([[a, 1]]), merged, whole).values.get(c)).toMatchObject({ value: 1, missing: [b], from: [a] });
    expect(carried(merged, [[c, 3]], back)).toEqual({ values: [], groups: [[[a, b], 3]], uncarried: [] });
  });
  test("a part that went to a neighbour binds both: neither can be told alone", () => {
    const moved = table([
      { kind: "split", from: a, to: a },
      { kind: "split", from: a, to: b },
      { kind: "merged", from: b, to: b },
    ]);
    expect(
      carried(moved, [
        [a, 5],
        [b, 7],
        [d, 1],
      ]),
    ).toEqual({ values: [[d, 1]], groups: [[[a, b], 12]], uncarried: [] });
  });
  test("what leads nowhere is told with its reason", () => {
    const history = table([
      { kind: "retired", from: a },
      { kind: "new", to: b },
      { kind: "recoded", from: c, to: d },
    ]);
    expect(
      carried(
        history,
        [
          [a, 1],
          [d, 2],
        ],
        { from: day("2023-01-01"), to: day("2024-01-01") },
      ).uncarried,
    ).toEqual([[a, "not-in-force"]]);
    expect(carried(history, [[a, 1]]).uncarried).toEqual([[a, "retired"]]);
    expect(carried(history, [[b, 1]], back).uncarried).toEqual([[b, "not-yet"]]);
  });
  test("a code used a little before the day by which it is known to stand is taken for what it became", () => {
    const history = table([{ kind: "recoded", from: a, to: b, after: "2020-01-01" }]);
    expect(carried(history, [[b, 4]])).toEqual({ values: [[b, 4]], groups: [], uncarried: [] });
    expect(carried(table([{ kind: "recoded", from: a, to: b, after: "2021-12-31" }]), [[b, 4]]).uncarried).toEqual([[b, "not-in-force"]]);
  });
});
