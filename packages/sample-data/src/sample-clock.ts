import { addDaysTo, type CalendarDay, fromDayNumber, parsePeriod, toDayNumber } from "@pimpasa/core";

/** The day number of a day that is written in this package. */
export const dayNumberOf = (day: string): number => toDayNumber(day as CalendarDay);

/** The inauguration of the programme [Antara]. */
export const launchDay = dayNumberOf("2024-11-04");

/** 18 new immigration offices open [hallonews.com]. */
export const openingDay = dayNumberOf("2026-01-26");

/** Since when the offices of the launch have stood: long before it, and invented. */
export const foundingDay = dayNumberOf("2020-01-01");

/** The last day of the `months`-th calendar month of the programme; November 2024 is the first. */
export function lastDayOf(months: number): number {
  const next = 2024 * 12 + 10 + months;
  const firstOfNext = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}-01` as CalendarDay;
  return toDayNumber(addDaysTo(firstOfNext, -1));
}

/** The calendar months from the launch to the last day, as `2024-11` with the day numbers `[start, end)`. */
export function monthsUntil(lastDay: number): readonly { month: string; start: number; end: number }[] {
  const months = [];
  for (let day = dayNumberOf("2024-11-01"); day <= lastDay; ) {
    const month = fromDayNumber(day).slice(0, 7);
    const period = parsePeriod(month);
    if (!period.ok) throw new TypeError(`${month} is no month.`);
    const end = toDayNumber(period.value.end);
    months.push({ month, start: day, end });
    day = end;
  }
  return months;
}

/** The day of the week; 0 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 4) % 7;

/** The year of a day. */
export const yearOf = (day: number): number => Number(fromDayNumber(day).slice(0, 4));
