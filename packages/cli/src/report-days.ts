import type { CalendarDay, Dataset, Period } from "@pimpasa/core";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import { asOfArgument } from "./arguments.ts";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/**
 * The day up to which a report knows its facts (`asOfArgument`): villages are not silent on days that have not come. A period
 * that has not begun has no report.
 */
export function reportDay(text: string | undefined, period: Period, terminal: Terminal): CalendarDay {
  const { language, today } = terminal;
  const { reportDays } = texts(language);
  const [name, begins] = [formatPeriod(period, language), formatDay(period.start, language)];
  if (period.start > today) throw new CommandError(reportDays.notBegun(name, begins, formatDay(today, language)));
  const asOf = asOfArgument(text, period, terminal);
  if (asOf < period.start) throw new CommandError(reportDays.asOfBefore(formatDay(asOf, language), name, begins));
  return asOf;
}

/** Refuses a period that is over before the data begins: nothing is known of it, which is not 0. */
export async function refuseBeforeData(dataset: Dataset, period: Period, { language }: Terminal): Promise<void> {
  const { dataBegins } = await import("@pimpasa/analytics");
  const begins = dataBegins(dataset);
  if (begins !== undefined && period.lastDay < begins)
    throw new CommandError(texts(language).reportDays.beforeData(formatPeriod(period, language), formatDay(begins, language)));
}

/** Refuses periods of which no release is made: what is published of days or weeks tells too much beside the month. */
export function refuseUnpublished(period: Period, { language }: Terminal): void {
  if (!(["month", "quarter", "half-year", "year"] as const).some((kind) => kind === period.kind))
    throw new CommandError(texts(language).reportDays.notPublished(formatPeriod(period, language)));
}
