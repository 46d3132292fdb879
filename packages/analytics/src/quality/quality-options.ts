import { addDaysTo, type CalendarDay, type Period, parsePeriod, periodAt } from "@pimpasa/core";

/** For which day and period the quality of data is asked. */
export interface QualityOptions {
  /** The day of the check: what is due by then, and which office a village belongs to. */
  readonly asOf: CalendarDay;
  /** The days whose events and obligations count; the 12 months to `asOf` unless given. */
  readonly period?: Period;
}

/** How far back a check looks: a full year, so that every season is in it. */
const monthsBack = 12;

/**
 * Which days does a check look at? From the first day of the month eleven months before that of `asOf`, up to `asOf`.
 *
 * @example
 * ```ts
 * qualityPeriod({ asOf: CalendarDay.parse("2026-03-02") }).text; // => "2025-04-01..2026-03-02"
 * ```
 */
export function qualityPeriod({ asOf, period }: QualityOptions): Period {
  if (period !== undefined) return period;
  let first = periodAt("month", asOf);
  for (let back = 1; back < monthsBack; back += 1) first = periodAt("month", addDaysTo(first.start, -1));
  const parsed = parsePeriod(`${first.start}..${asOf}`);
  if (!parsed.ok) throw new RangeError(`A check needs a day before 9999-12-31 as its asOf; ${asOf} is none.`);
  return parsed.value;
}
