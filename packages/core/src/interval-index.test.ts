// Who counts on a day, against a search through all records, day by day.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "./calendar-day.ts";
import { containsDay, intersection, overlaps, uncovered } from "./interval.ts";
import { type DatedRecord, multiIndex, stepIndex } from "./interval-index.ts";

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
    expect(overlaps(a, b)).toBe(false);
    expect(containsDay(a, fromDayNumber(5))).toBe(false);
  });
});
