import { type Issue, issue, shown } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";

/** A day of the calendar from 1900-01-01 to 9999-12-31, `YYYY-MM-DD`, without a time or a zone. */
export type CalendarDay = string & { readonly __brand: "CalendarDay" };

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const msPerDay = 86_400_000;
/** What is suggested where nothing can be made of the text. */
const exampleDay = "2025-12-31";

/** The whole number that stands in so many characters of a text that is known to be well-formed. */
export function digits(text: string, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/**
 * Is this text a day of the calendar, and if not, what was meant?
 * `31/12/2025` and the spreadsheet serial `45321` are refused with the day they probably stand for.
 *
 * @example
 * ```ts
 * parseCalendarDay("2025-12-31").ok; // => true
 * parseCalendarDay("2025-02-30").ok; // => false
 * ```
 */
export function parseCalendarDay(text: string): Result<CalendarDay, Issue> {
  if (isoDay.test(text)) return isInCalendar(text) ? ok(text as CalendarDay) : err(issue("day-not-in-calendar", { value: shown(text) }));
  const local = dayFirst.exec(text);
  if (local) {
    const meant = `${local[3]}-${pad(Number(local[2]), 2)}-${pad(Number(local[1]), 2)}`;
    return err(issue("day-format", { value: shown(text), suggestion: isCalendarDay(meant) ? meant : exampleDay }));
  }
  if (/^\d{5}$/.test(text)) {
    return err(issue("day-serial", { value: text, suggestion: fromDayNumber(Number(text) - 25_569) }));
  }
  return err(issue("day-format", { value: shown(text), suggestion: exampleDay }));
}

/** The schema of a day. */
export const CalendarDay = textFormat(parseCalendarDay);

/** Is this text a day of the calendar? The same question as `parseCalendarDay`, for a condition. */
export const isCalendarDay = (text: string): text is CalendarDay => parseCalendarDay(text).ok;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Is this text, which is known to be written `YYYY-MM-DD`, a day that there is? */
export function isInCalendar(text: string): boolean {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  const days = month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day <= days;
}

/**
 * The day as a whole number of days since 1970-01-01, so that days can be compared, counted and stored in typed arrays.
 *
 * @example
 * ```ts
 * toDayNumber(CalendarDay.parse("2024-11-04")) - toDayNumber(CalendarDay.parse("2024-02-28")); // => 250
 * ```
 */
export function toDayNumber(day: CalendarDay): number {
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 2) - 1, digits(day, 8, 2)) / msPerDay;
}

/**
 * The inverse of `toDayNumber`, for whole numbers from 1900-01-01 (-25567) to 9999-12-31 (2932896).
 *
 * @example
 * ```ts
 * fromDayNumber(20_000); // => "2024-10-04"
 * ```
 */
export function fromDayNumber(dayNumber: number): CalendarDay {
  return new Date(dayNumber * msPerDay).toISOString().slice(0, 10) as CalendarDay;
}

/**
 * The day `count` days later (earlier, if negative).
 *
 * @example
 * ```ts
 * addDaysTo(CalendarDay.parse("2024-02-28"), 2); // => "2024-03-01"
 * ```
 */
export const addDaysTo = (day: CalendarDay, count: number): CalendarDay => fromDayNumber(toDayNumber(day) + count);
