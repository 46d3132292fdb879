import { type CalendarDay, type Dataset, fromDayNumber, isSupplied, toDayNumber } from "@pimpasa/core";
import { prepareDataset } from "../grid/kpi-context.ts";
import { type DatedEventTable, eventDays } from "./event-days.ts";

/** A day with nothing on it or in so many days before it is a slip of the keyboard, not the end of the data. */
const longestPauseDays = 31;

/**
 * Up to which day does the data reach? The last day on which an activity, a report, a transition or a nil report was
 * entered or held, in the village's time zone, but not after `latest`; `latest` itself where there is none. A single record
 * more than a month after all others does not count, since a slip in a month or a year would make all villages silent: it
 * lies after that day. What lies behind the day is not silence: it is not in the data.
 *
 * @example
 * ```ts
 * const visit = { kind: "village-visit", villageId: "v1" };
 * const { dataset } = await readDataset({ activities: [{ ...visit, id: "a1", day: "2025-03-01" }, { ...visit, id: "a2", day: "2052-03-01" }] });
 * knownUpTo(dataset, CalendarDay.parse("2026-01-31")); // => "2025-03-01"
 * ```
 */
export function knownUpTo(dataset: Dataset, latest: CalendarDay): CalendarDay {
  const days = eventDaysUntil(dataset, toDayNumber(latest));
  const last = days[0];
  if (last === undefined) return latest;
  const [, before] = days;
  return fromDayNumber(before !== undefined && last - before > longestPauseDays ? before : last);
}

/** The two last days of all records until a day: the same day twice where several records share it. */
function eventDaysUntil(dataset: Dataset, until: number): readonly number[] {
  const prepared = prepareDataset(dataset, fromDayNumber(until));
  const daysOf = (table: DatedEventTable): Float64Array =>
    table === "nilReports" ? dataset.nilReports.numbers("submittedOn") : eventDays(prepared, table);
  const last: number[] = [];
  for (const table of ["activities", "reports", "reportEvents", "nilReports"] as const) {
    if (!isSupplied(dataset, table)) continue;
    for (const day of daysOf(table)) if (day <= until) keepLast(last, day);
  }
  return last;
}

function keepLast(last: number[], day: number): void {
  const [first = Number.NEGATIVE_INFINITY, second = Number.NEGATIVE_INFINITY] = last;
  if (day >= first) last.splice(0, 2, day, ...last.slice(0, 1));
  else if (day > second) last[1] = day;
}
