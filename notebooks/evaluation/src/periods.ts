import { type CalendarDay, type Language, type Period, parsePeriod, periodsWithin } from "@pimpasa/core";
import { formatDay } from "@pimpasa/core/text";
import type { DataSpan } from "./data-span.ts";

const kinds = ["half-year", "quarter", "month", "year"] as const;

/** The periods that an evaluation can be about, the latest first in each kind. */
export function periodsOf({ first, last }: DataSpan): Period[] {
  const whole = parsePeriod(`${first}..${last}`);
  return whole.ok ? kinds.flatMap((kind) => periodsWithin(whole.value, kind).reverse()) : [];
}

/** Does the data reach from the first to the last day of the period? */
export const isCovered = (period: Period, { first, last }: DataSpan): boolean => period.start >= first && period.lastDay <= last;

/** The period to begin with: the latest that is over, else the latest. */
export const firstChoice = (periods: readonly Period[], span: DataSpan): Period | undefined =>
  periods.find((period) => period.lastDay <= span.last) ?? periods[0];

/** The twelve calendar months that end with the period, as far as there is data: before it there is nothing, which is not 0. */
export function lastTwelveMonths(period: Period, span: DataSpan): Period {
  const months = period.lastDay.slice(0, 7);
  const year = Number(months.slice(0, 4));
  const month = Number(months.slice(5, 7));
  const first = month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, "0")}-01`;
  const start = [first, span.first].sort().at(-1);
  const parsed = parsePeriod(`${start}..${period.lastDay}`);
  return parsed.ok ? parsed.value : period;
}

/** A month as the head of a narrow column: `Jul 2025`. */
export const shortMonth = (month: string, language: Language): string =>
  formatDay(`${month}-01` as CalendarDay, language).replace(/^1 /, "");
