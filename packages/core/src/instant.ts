import { type CalendarDay, digits, fromDayNumber, isInCalendar, toDayNumber } from "./calendar-day.ts";
import { type Issue, issue, shown } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";
import type { TimeZone } from "./time-zone.ts";

/** A point in time with its offset from UTC, `2025-07-01T08:30+08:00`; seconds are optional. */
export type Instant = string & { readonly __brand: "Instant" };

const format = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,3})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const withoutOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
export const minutesPerDay = 1440;

/**
 * Is this text a point in time with its offset? A time without an offset is refused, since Indonesia has three zones.
 *
 * @example
 * ```ts
 * parseInstant("2025-07-01T08:30+08:00").ok; // => true
 * const local = parseInstant("2025-07-01T08:30");
 * local.ok ? "" : local.error.code; // => "instant-no-offset"
 * ```
 */
export function parseInstant(text: string): Result<Instant, Issue> {
  const match = format.exec(text);
  if (match?.[1] !== undefined && isInCalendar(match[1])) return ok(text as Instant);
  if (withoutOffset.test(text)) return err(issue("instant-no-offset", { value: shown(text) }));
  return err(issue("instant-format", { value: shown(text) }));
}

/** The schema of an instant. */
export const Instant = textFormat(parseInstant);

/**
 * Minutes since 1970-01-01T00:00Z, with fractions for seconds.
 *
 * @example
 * ```ts
 * toMinutes(Instant.parse("1970-01-02T08:00:30+08:00")); // => 1440.5
 * ```
 */
export function toMinutes(instant: Instant): number {
  const day = toDayNumber(instant.slice(0, 10) as CalendarDay);
  const clock = digits(instant, 11, 2) * 60 + digits(instant, 14, 2);
  const minutes = day * minutesPerDay + clock - offsetMinutesOf(instant);
  // In whole milliseconds first, so that equal times are equal numbers.
  return instant.charAt(16) === ":" ? (minutes * 60_000 + Math.round(Number.parseFloat(instant.slice(17)) * 1000)) / 60_000 : minutes;
}

/** The offset from UTC that the text was written with, in minutes. */
export function offsetMinutesOf(instant: Instant): number {
  const sign = instant.at(-6);
  if (sign !== "+" && sign !== "-") return 0;
  const minutes = digits(instant, instant.length - 5, 2) * 60 + digits(instant, instant.length - 2, 2);
  return sign === "-" ? -minutes : minutes;
}

/**
 * The inverse of `toMinutes`, written with the given offset; seconds stand only where there are any.
 *
 * @example
 * ```ts
 * fromMinutes(1440.5, 480); // => "1970-01-02T08:00:30+08:00"
 * ```
 */
export function fromMinutes(minutes: number, offsetMinutes: number): Instant {
  const text = new Date(Math.round((minutes + offsetMinutes) * 60_000)).toISOString();
  const clock = text.endsWith(":00.000Z") ? text.slice(0, 16) : text.endsWith(".000Z") ? text.slice(0, 19) : text.slice(0, -1);
  const absolute = Math.abs(offsetMinutes);
  const zone = `${String(Math.floor(absolute / 60)).padStart(2, "0")}:${String(absolute % 60).padStart(2, "0")}`;
  return `${clock}${offsetMinutes < 0 ? "-" : "+"}${zone}` as Instant;
}

/**
 * Which day is it at this minute, in this zone? As a day number (`toDayNumber`).
 *
 * @example
 * ```ts
 * localDayNumber(toMinutes(Instant.parse("1970-01-01T23:30+00:00")), 480); // => 1
 * ```
 */
export const localDayNumber = (minutes: number, offsetMinutes: number): number => Math.floor((minutes + offsetMinutes) / minutesPerDay);

/**
 * Which day of the calendar is it at this instant, in this zone?
 *
 * @example
 * ```ts
 * localDayOf(Instant.parse("2025-12-31T23:30+07:00"), timeZoneOf(RegionCode.parse("53.71"))); // => "2026-01-01"
 * ```
 */
export const localDayOf = (instant: Instant, zone: TimeZone): CalendarDay =>
  fromDayNumber(localDayNumber(toMinutes(instant), zone.offsetMinutes));

/**
 * The first minute after a day (given as a day number) in a zone: what happens in an earlier minute belongs to that day or one before.
 *
 * @example
 * ```ts
 * endOfDayMinutes(0, 480); // => 960
 * ```
 */
export const endOfDayMinutes = (dayNumber: number, offsetMinutes: number): number => (dayNumber + 1) * minutesPerDay - offsetMinutes;
