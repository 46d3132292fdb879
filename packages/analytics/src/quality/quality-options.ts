import { addDaysTo, CalendarDay, type Period, parsePeriod, periodAt } from "@pimpasa/core";

/** For which day and period the quality of data is asked. */
export interface QualityOptions {
  /** The day of the check: what is due by then, and which office a village belongs to. */
  readonly asOf: CalendarDay;
  /** The days whose events and obligations count; the 12 months to `asOf` unless given. */
  readonly period?: Period;
}

/** A check can be asked for these days: it looks two years back, and a month ahead. */
export const firstQualityDay = CalendarDay.parse("1903-01-01");
export const lastQualityDay = CalendarDay.parse("9998-11-30");

/** Throws for a day outside the calendar that a check can look at. */
export function requireQualityDay(asOf: CalendarDay): void {
  if (asOf < firstQualityDay || asOf > lastQualityDay)
    throw new RangeError(`Ask for a day from ${firstQualityDay} to ${lastQualityDay}, not ${asOf}.`);
}

/** How far back a check looks: a full year, so that every season is in it. */
const monthsBack = 12;

/**
 * Which days does a check look at? From the first day of the month eleven months before that of `asOf`, up to `asOf`.
 * Throws `RangeError` for a day before 1903 or after 9998-11-30.
 *
 * @example
 * ```ts
 * qualityPeriod({ asOf: CalendarDay.parse("2026-03-02") }).text; // => "2025-04-01..2026-03-02"
 * ```
 */
export function qualityPeriod({ asOf, period }: QualityOptions): Period {
  requireQualityDay(asOf);
  if (period !== undefined) return period;
  let first = periodAt("month", asOf);
  for (let back = 1; back < monthsBack; back += 1) first = periodAt("month", addDaysTo(first.start, -1));
  const parsed = parsePeriod(`${first.start}..${asOf}`);
  if (!parsed.ok) throw new RangeError(`There is no period from ${first.start} to ${asOf}.`);
  return parsed.value;
}
