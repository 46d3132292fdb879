import { addDaysTo, type CalendarDay, fromDayNumber, isCalendarDay, toDayNumber } from "@pimpasa/core";

/**
 * The first of the twelve months that end with a day: the day after the same day of the year before (after 28 February
 * where that year has no 29th), so that a full calendar year is twelve months to its last day.
 */
export function twelveMonthsTo(day: number): number {
  const text = fromDayNumber(day);
  const before = `${String(Number(text.slice(0, 4)) - 1).padStart(4, "0")}${text.slice(4)}`;
  const sameDay = isCalendarDay(before) ? before : (`${before.slice(0, 4)}-02-28` as CalendarDay);
  return toDayNumber(addDaysTo(sameDay, 1));
}
