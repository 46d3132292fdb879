import { UTCDate } from "@date-fns/utc";
// One function an import: the root of date-fns loads several hundred files.
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addWeeks } from "date-fns/addWeeks";
import { addYears } from "date-fns/addYears";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeeksInYear } from "date-fns/getISOWeeksInYear";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { startOfISOWeekYear } from "date-fns/startOfISOWeekYear";
import { addDaysTo, type CalendarDay, fromDayNumber, parseCalendarDay, toDayNumber } from "./calendar-day.ts";
import { type Issue, issue, shown } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";

/**
 * The text of a reporting period: `2025` year · `2025-S1` half-year · `2025-Q3` or `2025-TW3` quarter (*triwulan*) ·
 * `2025-07` month · `2025-W31` ISO week · `2025-07-01..2025-08-15` any days, both included.
 */
export type PeriodText = string & { readonly __brand: "PeriodText" };

/** The kinds of period, from the longest. */
export const periodKinds = ["year", "half-year", "quarter", "month", "week", "range"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A reporting period: the days `[start, end)`. */
export interface Period {
  /** Its text in canonical form (`2025-Q3`, never `2025-TW3`). */
  readonly text: PeriodText;
  readonly kind: PeriodKind;
  readonly start: CalendarDay;
  /** The first day after the period. */
  readonly end: CalendarDay;
  /** The last day of the period. */
  readonly lastDay: CalendarDay;
}

const monthsOf = { year: 12, "half-year": 6, quarter: 3, month: 1 } as const;
type MonthKind = keyof typeof monthsOf;

/** No period ends here, since the day after it has no text. */
const latestDay = "9999-12-31";

const grammar: readonly (readonly [PeriodKind, RegExp])[] = [
  ["year", /^(\d{4})$/],
  ["half-year", /^(\d{4})-S([12])$/i],
  ["quarter", /^(\d{4})-(?:Q|TW)([1-4])$/i],
  ["month", /^(\d{4})-(0[1-9]|1[0-2])$/],
  ["week", /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/i],
];

/**
 * Which days does this period hold? Years are 1900 to 9998; a week 53 must be there in the ISO calendar of its year.
 *
 * @example
 * ```ts
 * const quarter = parsePeriod("2025-TW3");
 * quarter.ok ? [quarter.value.text, quarter.value.start, quarter.value.lastDay] : []; // => ["2025-Q3", "2025-07-01", "2025-09-30"]
 * parsePeriod("2025-13").ok; // => false
 * ```
 */
export function parsePeriod(text: string): Result<Period, Issue> {
  for (const [kind, pattern] of grammar) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined || match[1] < "1900" || match[1] === "9999") continue;
    const year = Number(match[1]);
    const number = Number(match[2] ?? 1);
    if (kind !== "week") return ok(monthPeriod(kind as MonthKind, year, number));
    if (number <= getISOWeeksInYear(new UTCDate(year, 5, 1))) return ok(weekPeriod(year, number));
  }
  const ends = text.split("..");
  return ends.length === 2 ? rangePeriod(text, ends[0] ?? "", ends[1] ?? "") : err(issue("period-format", { value: shown(text) }));
}

/** The schema of a period's text; gives the canonical form. */
export const PeriodText = textFormat((text: string): Result<PeriodText, Issue> => {
  const result = parsePeriod(text);
  return result.ok ? ok(result.value.text) : result;
});

const dayOf = (date: Date): CalendarDay => fromDayNumber(Math.floor(date.getTime() / 86_400_000));
const dateOf = (day: CalendarDay): UTCDate => new UTCDate(toDayNumber(day) * 86_400_000);

function periodOf(text: string, kind: PeriodKind, start: CalendarDay, end: CalendarDay): Period {
  return { text: text as PeriodText, kind, start, end, lastDay: addDaysTo(end, -1) };
}

function monthPeriod(kind: MonthKind, year: number, number: number): Period {
  const months = monthsOf[kind];
  const first = new UTCDate(year, (number - 1) * months, 1);
  return periodOf(textOf(kind, year, number), kind, dayOf(first), dayOf(addMonths(first, months)));
}

function textOf(kind: MonthKind, year: number, number: number): string {
  if (kind === "year") return String(year);
  if (kind === "month") return `${year}-${String(number).padStart(2, "0")}`;
  return `${year}-${kind === "quarter" ? "Q" : "S"}${number}`;
}

function weekPeriod(year: number, week: number): Period {
  const first = addWeeks(startOfISOWeekYear(new UTCDate(year, 5, 1)), week - 1);
  return periodOf(`${year}-W${String(week).padStart(2, "0")}`, "week", dayOf(first), dayOf(addDays(first, 7)));
}

function rangePeriod(text: string, first: string, last: string): Result<Period, Issue> {
  const start = parseCalendarDay(first);
  if (!start.ok) return start;
  const lastDay = parseCalendarDay(last);
  if (!lastDay.ok) return lastDay;
  if (lastDay.value < start.value) return err(issue("period-reversed", { value: shown(text) }));
  if (lastDay.value === latestDay) return err(issue("period-format", { value: shown(text) }));
  return ok(periodOf(`${start.value}..${lastDay.value}`, "range", start.value, addDaysTo(lastDay.value, 1)));
}

/**
 * The period of this kind that holds the day.
 *
 * @example
 * ```ts
 * periodAt("week", CalendarDay.parse("2024-12-30")).text; // => "2025-W01"
 * ```
 */
export function periodAt(kind: Exclude<PeriodKind, "range">, day: CalendarDay): Period {
  const date = dateOf(day);
  if (kind === "week") return weekPeriod(getISOWeekYear(date), getISOWeek(date));
  return monthPeriod(kind, date.getFullYear(), Math.floor(date.getMonth() / monthsOf[kind]) + 1);
}

/**
 * The calendar periods of this kind that share a day with `period`, in order of time; the first and last may reach beyond it.
 *
 * @example
 * ```ts
 * const half = parsePeriod("2025-S1");
 * half.ok ? periodsWithin(half.value, "quarter").map((quarter) => quarter.text) : []; // => ["2025-Q1", "2025-Q2"]
 * ```
 */
export function periodsWithin(period: Period, kind: Exclude<PeriodKind, "range">): Period[] {
  const periods: Period[] = [];
  for (let day = period.start; day < period.end; ) {
    const next = periodAt(kind, day);
    periods.push(next);
    day = next.end;
  }
  return periods;
}

/**
 * The period before this one, of the same kind (of the same length, for a range).
 *
 * @example
 * ```ts
 * const january = parsePeriod("2025-01");
 * january.ok ? previousPeriod(january.value).text : ""; // => "2024-12"
 * ```
 */
export function previousPeriod(period: Period): Period {
  if (period.kind !== "range") return periodAt(period.kind, addDaysTo(period.start, -1));
  const days = toDayNumber(period.end) - toDayNumber(period.start);
  const start = addDaysTo(period.start, -days);
  return periodOf(`${start}..${addDaysTo(period.start, -1)}`, "range", start, period.start);
}

/**
 * The same period one year earlier; undefined for week 53 where the year before has none. A range that begins or ends on
 * 29 February does so on the 28th.
 *
 * @example
 * ```ts
 * const quarter = parsePeriod("2025-Q3");
 * quarter.ok ? samePeriodLastYear(quarter.value)?.text : ""; // => "2024-Q3"
 * const lastWeek = parsePeriod("2026-W53");
 * lastWeek.ok ? samePeriodLastYear(lastWeek.value) : ""; // => undefined
 * ```
 */
export function samePeriodLastYear(period: Period): Period | undefined {
  if (period.kind === "range") {
    const start = dayOf(addYears(dateOf(period.start), -1));
    const lastDay = dayOf(addYears(dateOf(period.lastDay), -1));
    return periodOf(`${start}..${lastDay}`, "range", start, addDaysTo(lastDay, 1));
  }
  const earlier = parsePeriod(String(Number(period.text.slice(0, 4)) - 1) + period.text.slice(4));
  return earlier.ok ? earlier.value : undefined;
}
