// Who counts on a day, against a search through all records, day by day.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDaysTo, CalendarDay, fromDayNumber } from "./calendar-day.ts";
import { containsDay, intersection, overlaps, uncovered } from "./interval.ts";
import { type DatedRecord, multiIndex, stepIndex } from "./interval-index.ts";
import { overlapsIn } from "./rules/no-overlap.ts";

interface Keyed extends DatedRecord {
  readonly key: string;
}

const base = 20_000;
const record = fc
  .record({
    key: fc.constantFrom("a", "b"),
    start: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
  })
  .map(({ key, start, length }) => ({
    key,
    from: fromDayNumber(base + start),
    ...(length === undefined ? {} : { to: fromDayNumber(base + start + length) }),
  }));
const records = fc
  .array(record, { maxLength: 12 })
  .map((list) => list.map((one, i) => ({ id: `r${String(i).padStart(2, "0")}`, ...one })) as Keyed[]);
const days = Array.from({ length: 70 }, (_, i) => fromDayNumber(base - 2 + i));

/** The record that began last; on equal days the one with the greater id. */
function winner(list: readonly Keyed[], key: string, day: (typeof days)[number]): string | undefined {
  const valid = list.filter((one) => one.key === key && containsDay(one, day));
  return valid.sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1)).at(-1)?.id;
}

describe("one answer a day", () => {
  test("is the record that began last, whatever overlaps", () => {
    fc.assert(
      fc.property(records, (list) => {
        const index = stepIndex(list, (one) => one.key);
        for (const key of ["a", "b", "c"]) for (const day of days) expect(index.at(key, day)?.id).toBe(winner(list, key, day));
      }),
    );
  });
  test("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(records, (list) => {
        const index = stepIndex(list, (one) => one.key);
        const reversed = stepIndex([...list].reverse(), (one) => one.key);
        for (const key of ["a", "b"]) expect(reversed.steps(key)).toEqual(index.steps(key));
      }),
    );
  });
  test("has steps that are in order and never overlap", () => {
    fc.assert(
      fc.property(records, (list) => {
        for (const key of ["a", "b"]) {
          const steps = stepIndex(list, (one) => one.key).steps(key);
          for (const [i, step] of steps.entries()) {
            expect(step.fromDay).toBeLessThan(step.toDay);
            if (i > 0) expect(step.fromDay).toBeGreaterThanOrEqual(steps[i - 1]?.toDay as number);
          }
        }
      }),
    );
  });
  test("10,000 records on the same days are one step", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ id: `r${String(i).padStart(5, "0")}`, key: "a", from: fromDayNumber(base) }));
    const index = stepIndex<Keyed>(many, (one) => one.key);
    expect(index.at("a", fromDayNumber(base + 5))?.id).toBe("r09999");
    expect(index.steps("a")).toHaveLength(1);
  });
});

describe("10,000 records that all overlap", () => {
  const size = 10_000;
  const middle = base + size;
  const idOf = (i: number) => `r${String(i).padStart(5, "0")}`;
  /** Each within the one before it. */
  const nested = Array.from({ length: size }, (_, i) => ({
    id: idOf(i),
    from: fromDayNumber(base + i),
    to: fromDayNumber(middle + size - i),
  }));
  /** Each begins a day later than the one before it and ends a day later. */
  const staircase = Array.from({ length: size }, (_, i) => ({ id: idOf(i), from: fromDayNumber(base + i), to: fromDayNumber(middle + i) }));
  const one = () => "k";

  test("nested: the innermost that holds the day", () => {
    const index = stepIndex(nested, one);
    expect(index.steps("k")).toHaveLength(2 * size - 1);
    for (const i of [0, 1, 4_321, size - 1]) {
      expect(index.atDayNumber("k", base + i)?.id).toBe(idOf(i));
      // The last day of record i lies after the end of every record within it.
      expect(index.atDayNumber("k", middle + size - i - 1)?.id).toBe(idOf(i));
    }
    expect(index.atDayNumber("k", base - 1)).toBeUndefined();
    expect(index.atDayNumber("k", middle + size)).toBeUndefined();
  });
  test("a staircase: the one that began that day, and the last one after it", () => {
    const index = stepIndex(staircase, one);
    expect(index.steps("k")).toHaveLength(size);
    for (const i of [0, 7, size - 1]) expect(index.atDayNumber("k", base + i)?.id).toBe(idOf(i));
    expect(index.atDayNumber("k", middle + size - 2)?.id).toBe(idOf(size - 1));
  });
  test("all records of a day, in order of their first day", () => {
    const index = multiIndex(nested, one);
    expect(index.atDayNumber("k", middle)).toEqual(nested);
    expect(index.atDayNumber("k", base + 2).map(({ id }) => id)).toEqual([idOf(0), idOf(1), idOf(2)]);
    expect(multiIndex(staircase, one).atDayNumber("k", middle + size - 2)).toEqual([staircase.at(-1)]);
  });
  test("one finding a record, and not one a pair", () => {
    for (const records of [nested, staircase]) expect(overlapsIn(multiIndex(records, one))).toHaveLength(size - 1);
  });
});

test("a record overlaps an earlier one exactly where a day is in both", () => {
  fc.assert(
    fc.property(records, (list) => {
      const index = multiIndex(list, (one) => one.key);
      const found = overlapsIn(index);
      for (const key of ["a", "b"]) {
        const sorted = index.all(key);
        const expected = sorted.filter((one, i) =>
          sorted.slice(0, i).some((other) => days.some((day) => containsDay(one, day) && containsDay(other, day))),
        );
        expect(found.filter(({ record }) => record.key === key).map(({ record }) => record.id)).toEqual(expected.map(({ id }) => id));
      }
      for (const { record, other, from, to } of found) {
        const shared = days.filter((day) => containsDay(record, day) && containsDay(other, day));
        expect(shared[0]).toBe(from);
        expect(to === "" ? days.at(-1) : addDaysTo(CalendarDay.parse(to), -1)).toBe(shared.at(-1));
      }
    }),
  );
});

test("several answers a day are all records that are valid", () => {
  fc.assert(
    fc.property(records, (list) => {
      const index = multiIndex(list, (one) => one.key);
      for (const key of ["a", "b"]) {
        for (const day of days) {
          const expected = list.filter((one) => one.key === key && containsDay(one, day)).map((one) => one.id);
          expect(
            index
              .at(key, day)
              .map((one) => one.id)
              .sort(),
          ).toEqual(expected.sort());
        }
      }
    }),
  );
});

describe("intervals, day by day", () => {
  test("share days where both hold them, and leave uncovered what none holds", () => {
    fc.assert(
      fc.property(records, record, (list, whole) => {
        const gaps = uncovered(whole, list);
        for (const day of days) {
          const shared = list.map((one) => intersection(whole, one));
          expect(shared.map((one) => one !== undefined && containsDay(one, day))).toEqual(
            list.map((one) => containsDay(whole, day) && containsDay(one, day)),
          );
          const open = containsDay(whole, day) && !list.some((one) => containsDay(one, day));
          expect(gaps.filter((gap) => containsDay(gap, day))).toHaveLength(Number(open));
        }
        for (const one of list) expect(overlaps(whole, one)).toBe(intersection(whole, one) !== undefined);
      }),
    );
  });
  test("one that ends on the day on which the next begins does not overlap it", () => {
    const [a, b] = [
      { from: fromDayNumber(1), to: fromDayNumber(5) },
      { from: fromDayNumber(5), to: fromDayNumber(9) },
    ];
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([false, false]);
    expect(containsDay(a, fromDayNumber(5))).toBe(false);
  });
});
