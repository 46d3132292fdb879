import { fromDayNumber } from "@pimpasa/core";
import { dayNumberOf, weekdayOf } from "./sample-clock.ts";

const weekdayPerMille = [150, 1250, 1300, 1300, 1300, 1150, 450] as const;

interface Lull {
  readonly from: number;
  readonly to: number;
  readonly perMille: number;
}

const lull = (from: string, to: string, perMille: number): Lull => ({ from: dayNumberOf(from), to: dayNumberOf(to), perMille });

/** Weeks in which less is done, about as the calendar has them: the fasting month and the holidays after it. */
const lulls: readonly Lull[] = [
  lull("2025-03-01", "2025-03-29", 600),
  lull("2025-03-29", "2025-04-08", 80),
  lull("2026-02-19", "2026-03-19", 600),
  lull("2026-03-19", "2026-03-30", 80),
  lull("2027-02-08", "2027-03-09", 600),
  lull("2027-03-09", "2027-03-19", 80),
];

/** How busy a day is compared with the average day, per mille. */
function dayPerMille(day: number): number {
  const weekday = weekdayPerMille[weekdayOf(day)] as number;
  const monthDay = fromDayNumber(day).slice(5);
  const yearEnd = monthDay >= "12-24" || monthDay <= "01-02" ? 400 : 1000;
  const lowest = lulls.reduce((least, { from, to, perMille }) => (day >= from && day < to ? Math.min(least, perMille) : least), yearEnd);
  return Math.floor((weekday * lowest) / 1000);
}

/** How busy each day from `firstDay` to `lastDay` is compared with the average day, per mille. */
export const seasonOf = (firstDay: number, lastDay: number): Int32Array =>
  Int32Array.from({ length: lastDay - firstDay + 1 }, (_, offset) => dayPerMille(firstDay + offset));
