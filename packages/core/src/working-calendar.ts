import { z } from "zod";
import { CalendarDay, fromDayNumber } from "./calendar-day.ts";
import { minutesPerDay } from "./instant.ts";

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** No level is longer than a year, and a year without an hour of work has no deadline. */
const maximumDays = 3660;

/** The hours in which an authority works. Holidays are its own list; there is no national default. */
export const WorkingCalendar = z
  .strictObject({
    /** Days of the week, Monday = 1 to Sunday = 7. */
    weekdays: z.array(z.int().min(1).max(7)).min(1),
    opensAt: clockTime,
    closesAt: clockTime,
    holidays: z.array(CalendarDay).default([]),
    source: z.string().min(1),
  })
  .refine((calendar) => calendar.opensAt < calendar.closesAt, { path: ["closesAt"], error: "closesAt must be later than opensAt" });
export type WorkingCalendar = z.infer<typeof WorkingCalendar>;

/**
 * When have this many minutes of working time passed since a point in time? Times are minutes since 1970 in UTC, the calendar
 * is read in the zone with this offset. `Infinity` where the ten years that follow hold less working time.
 *
 * @example
 * ```ts
 * const calendar = WorkingCalendar.parse({ weekdays: [1, 2, 3, 4, 5], opensAt: "08:00", closesAt: "16:00", source: "Contoh" });
 * const friday = toMinutes(Instant.parse("2025-03-07T15:00+08:00"));
 * fromMinutes(afterWorkingMinutes(friday, 120, { calendar, offsetMinutes: 480 }), 480); // => "2025-03-10T09:00+08:00"
 * ```
 */
export function afterWorkingMinutes(
  start: number,
  workingMinutes: number,
  { calendar, offsetMinutes }: { readonly calendar: WorkingCalendar; readonly offsetMinutes: number },
): number {
  const [opens, closes] = [minuteOfDay(calendar.opensAt), minuteOfDay(calendar.closesAt)];
  const local = start + offsetMinutes;
  let left = workingMinutes;
  const firstDay = Math.floor(local / minutesPerDay);
  for (let day = firstDay; day < firstDay + maximumDays; day += 1) {
    if (!isWorkingDay(calendar, day)) continue;
    const from = Math.max(local, day * minutesPerDay + opens);
    const open = day * minutesPerDay + closes - from;
    if (open < 0) continue;
    if (left <= open) return from + left - offsetMinutes;
    left -= open;
  }
  return Number.POSITIVE_INFINITY;
}

const minuteOfDay = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

const isWorkingDay = (calendar: WorkingCalendar, dayNumber: number): boolean =>
  calendar.weekdays.includes(weekdayOf(dayNumber)) && !calendar.holidays.includes(fromDayNumber(dayNumber));
