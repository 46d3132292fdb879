// Arithmetic of spans of days against sets of days.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DaySpan, dayCount, daysShared, touching, united, within, without } from "./day-spans.ts";

const last = 30;
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: last }), fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(Infinity)))
  .map(([fromDay, length]) => ({ fromDay, toDay: fromDay + length }));
const inOrder = fc.array(anySpan, { maxLength: 6 }).map((spans) => spans.sort((a, b) => a.fromDay - b.fromDay));
/** Apart, some of them side by side, perhaps the last one open. */
const apart = fc
  .tuple(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 6 }), fc.boolean())
  .map(([lengths, open]) => {
    const spans: (DaySpan & { readonly tag: number })[] = [];
    for (const [tag, [gap, length]] of lengths.entries()) {
      const fromDay = (spans.at(-1)?.toDay ?? 0) + gap;
      spans.push({ fromDay, toDay: fromDay + length, tag });
    }
    return spans.map((span, i) => (open && i === spans.length - 1 ? { ...span, toDay: Infinity } : span));
  });

/** The days up to `last` that the spans hold. */
const daysOf = (spans: readonly DaySpan[]): number[] =>
  Array.from({ length: last + 1 }, (_, day) => day).filter((day) => spans.some((span) => span.fromDay <= day && day < span.toDay));
const isApart = (spans: readonly DaySpan[]): boolean =>
  spans.every((span, i) => span.fromDay < span.toDay && (spans[i + 1]?.fromDay ?? Infinity) >= span.toDay);
const upToLast = { fromDay: 0, toDay: last + 1 };

test("united holds the days of any, in as few spans as can be", () =>
  fc.assert(
    fc.property(inOrder, (spans) => {
      const result = united(spans);
      expect([daysOf(result), isApart(result)]).toEqual([daysOf(spans), true]);
      expect(result.slice(1).every((span, i) => span.fromDay > (result[i]?.toDay ?? 0))).toBe(true);
    }),
  ));

test("without leaves the days that no other holds, and each part keeps what its span says", () =>
  fc.assert(
    fc.property(apart, apart, (spans, others) => {
      const result = without(spans, others);
      const gone = new Set(daysOf(others));
      expect(daysOf(result)).toEqual(daysOf(spans).filter((day) => !gone.has(day)));
      expect(isApart(result)).toBe(true);
      for (const part of result) expect(within([part], spans[part.tag] as DaySpan)).toEqual([part]);
    }),
    { numRuns: 500 },
  ));

test("touching keeps whole spans that share a day with another, also of spans that overlap", () =>
  fc.assert(
    fc.property(inOrder, apart, (spans, others) => {
      const shares = (span: DaySpan) => others.some((other) => Math.max(span.fromDay, other.fromDay) < Math.min(span.toDay, other.toDay));
      expect(touching(spans, others)).toEqual(spans.filter(shares));
    }),
    { numRuns: 500 },
  ));

test("within and the counts", () =>
  fc.assert(
    fc.property(apart, apart, anySpan, (spans, others, window) => {
      expect(daysOf(within(spans, window))).toEqual(daysOf(spans).filter((day) => window.fromDay <= day && day < window.toDay));
      const closed = within(spans, upToLast);
      expect(dayCount(closed)).toBe(daysOf(spans).length);
      const held = new Set(daysOf(others));
      expect(daysShared(closed, others)).toBe(daysOf(spans).filter((day) => held.has(day)).length);
    }),
  ));
