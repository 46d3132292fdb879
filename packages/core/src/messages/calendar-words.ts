import type { CalendarDay } from "../calendar-day.ts";
import type { Period, PeriodKind } from "../period.ts";

type NamedKind = Exclude<PeriodKind, "month" | "range">;

/** How one language writes days and periods; the number is that of the period in its year. */
export type CalendarWords = {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
} & { readonly [Kind in NamedKind]: (year: string, number: number) => string };

/** `12 Mei 2025` */
export function dayIn({ shortMonths }: CalendarWords, day: CalendarDay): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${shortMonths[Number(month) - 1]} ${year}`;
}

export function periodIn(words: CalendarWords, period: Period): string {
  const [year = "", part = ""] = period.text.split("-");
  if (period.kind === "range") return `${dayIn(words, period.start)} – ${dayIn(words, period.lastDay)}`;
  if (period.kind === "month") return `${words.months[Number(part) - 1]} ${year}`;
  return words[period.kind](year, Number(part.replace(/\D/g, "")));
}
