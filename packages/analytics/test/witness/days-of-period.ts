// The first and the last days of what is written as a period.
import { dayNumber, dayText } from "../records.ts";
import { timeKeys } from "./world.ts";

/** The last day of a month, quarter, half-year or year, as it is written in a key. */
export function lastDayOf(bucket: string): string {
  for (let day = dayNumber(`${bucket.slice(0, 4)}-12-31`); ; day -= 1) {
    if (Object.values(timeKeys(dayText(day))).includes(bucket)) return dayText(day);
  }
}

/** The first and the last day of a period as it is written in an observation. */
export function daysOfPeriod(period: string): { first: string; last: string } {
  const [first, last] = period.split("..");
  if (first !== undefined && last !== undefined) return { first, last };
  // ISO week 1 of 2025 begins on Monday, 30 December 2024.
  if (period.startsWith("2025-W")) {
    const monday = dayNumber("2024-12-30") + 7 * (Number(period.slice(6)) - 1);
    return { first: dayText(monday), last: dayText(monday + 6) };
  }
  const end = lastDayOf(period);
  let day = dayNumber(end);
  while (Object.values(timeKeys(dayText(day - 1))).includes(period)) day -= 1;
  return { first: dayText(day), last: end };
}
