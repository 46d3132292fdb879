import type { CalendarDay } from "../../calendar-day.ts";
import type { Period } from "../../period.ts";
import { type CalendarWords, dayIn, periodIn } from "../calendar-words.ts";

const roman = ["", "I", "II", "III", "IV"] as const;

const words: CalendarWords = {
  months: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"],
  year: (year) => `Tahun ${year}`,
  "half-year": (year, half) => `Semester ${roman[half]} ${year}`,
  quarter: (year, quarter) => `Triwulan ${roman[quarter]} ${year}`,
  week: (year, week) => `Minggu ${week} ${year}`,
};

/** A day for a reader, in Indonesian. */
export const formatDay = (day: CalendarDay): string => dayIn(words, day);

/** A period for a reader, in Indonesian. */
export const formatPeriod = (period: Period): string => periodIn(words, period);
