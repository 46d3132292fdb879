import type { CalendarDay } from "../../calendar-day.ts";
import type { Period } from "../../period.ts";
import { type CalendarWords, dayIn, periodIn } from "../calendar-words.ts";

const words: CalendarWords = {
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  year: (year) => year,
  "half-year": (year, half) => `Half-year ${half} of ${year}`,
  quarter: (year, quarter) => `Quarter ${quarter} of ${year}`,
  week: (year, week) => `Week ${week} of ${year}`,
};

/** A day for a reader, in English. */
export const formatDay = (day: CalendarDay): string => dayIn(words, day);

/** A period for a reader, in English. */
export const formatPeriod = (period: Period): string => periodIn(words, period);
