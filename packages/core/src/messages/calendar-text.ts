import type { CalendarDay } from "../calendar-day.ts";
import type { Language } from "../language.ts";
import type { Period } from "../period.ts";
import { formatDay as englishDay, formatPeriod as englishPeriod } from "./en/calendar-text.ts";
import { formatDay as indonesianDay, formatPeriod as indonesianPeriod } from "./id/calendar-text.ts";

const days = { id: indonesianDay, en: englishDay } as const;
const periods = { id: indonesianPeriod, en: englishPeriod } as const;

/**
 * A day for a reader.
 *
 * @example
 * ```ts
 * formatDay(CalendarDay.parse("2025-05-12"), "id"); // => "12 Mei 2025"
 * ```
 */
export const formatDay = (day: CalendarDay, language: Language): string => days[language](day);

/**
 * A period for a reader.
 *
 * @example
 * ```ts
 * const quarter = parsePeriod("2025-Q3");
 * quarter.ok ? formatPeriod(quarter.value, "id") : ""; // => "Triwulan III 2025"
 * ```
 */
export const formatPeriod = (period: Period, language: Language): string => periods[language](period);
