import type { CalendarDay } from "./calendar-day.ts";

/**
 * A span of days `[from, to)`: `from` is the first day, `to` the first day that no longer counts.
 * Without `to` it is still open.
 */
export interface Interval {
  readonly from: CalendarDay;
  readonly to?: CalendarDay | undefined;
}

/**
 * Does the day lie in the interval? Days compare as text, since they are written year first.
 *
 * @example
 * ```ts
 * const march = { from: CalendarDay.parse("2025-03-01"), to: CalendarDay.parse("2025-04-01") };
 * containsDay(march, CalendarDay.parse("2025-03-31")); // => true
 * containsDay(march, CalendarDay.parse("2025-04-01")); // => false
 * ```
 */
export const containsDay = (interval: Interval, day: CalendarDay): boolean =>
  interval.from <= day && (interval.to === undefined || day < interval.to);

/**
 * Do the two intervals share a day? One that ends on the day on which the other begins does not.
 *
 * @example
 * ```ts
 * const [march, april, may] = ["2025-03-01", "2025-04-01", "2025-05-01"].map((day) => CalendarDay.parse(day));
 * overlaps({ from: march, to: april }, { from: april, to: may }); // => false
 * overlaps({ from: march }, { from: april, to: may }); // => true
 * ```
 */
export const overlaps = (a: Interval, b: Interval): boolean =>
  (b.to === undefined || a.from < b.to) && (a.to === undefined || b.from < a.to);

const laterDay = (a: CalendarDay, b: CalendarDay): CalendarDay => (b > a ? b : a);

/**
 * The days that both intervals share; undefined where there are none.
 *
 * @example
 * ```ts
 * const [march, april, may] = ["2025-03-01", "2025-04-01", "2025-05-01"].map((day) => CalendarDay.parse(day));
 * intersection({ from: march, to: may }, { from: april }); // => { from: "2025-04-01", to: "2025-05-01" }
 * intersection({ from: march, to: april }, { from: april }); // => undefined
 * ```
 */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  const from = laterDay(a.from, b.from);
  const to = a.to === undefined ? b.to : b.to === undefined || a.to < b.to ? a.to : b.to;
  return to === undefined ? { from } : { from, to };
}

/**
 * The parts of `whole` that no interval of `covers` covers, in order of time.
 *
 * @example
 * ```ts
 * const day = (text: string) => CalendarDay.parse(text);
 * uncovered({ from: day("2025-01-01"), to: day("2025-01-10") }, [{ from: day("2025-01-03"), to: day("2025-01-05") }]).length; // => 2
 * ```
 */
export function uncovered(whole: Interval, covers: readonly Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let cursor: CalendarDay = whole.from;
  for (const cover of [...covers].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const shared = intersection(whole, cover);
    if (shared === undefined) continue;
    if (shared.from > cursor) gaps.push({ from: cursor, to: shared.from });
    if (shared.to === undefined) return gaps;
    if (shared.to > cursor) cursor = shared.to;
  }
  if (whole.to === undefined) gaps.push({ from: cursor });
  else if (cursor < whole.to) gaps.push({ from: cursor, to: whole.to });
  return gaps;
}
