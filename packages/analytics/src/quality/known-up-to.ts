import { type CalendarDay, type Dataset, fromDayNumber, isSupplied, toDayNumber } from "@pimpasa/core";
import { prepareDataset } from "../grid/kpi-context.ts";
import { type DatedEventTable, eventDays } from "./event-days.ts";

/**
 * Up to which day does the data reach? The last day on which an activity, a report, a transition or a nil report was
 * entered or held, in the village's time zone, but not after `latest` (so that a slip in a year does not count);
 * `latest` itself where there is none. What lies behind it is not silence: it is not in the data.
 *
 * @example
 * ```ts
 * const visit = { kind: "village-visit", villageId: "v1" };
 * const { dataset } = await readDataset({ activities: [{ ...visit, id: "a1", day: "2025-03-01" }, { ...visit, id: "a2", day: "2052-03-01" }] });
 * knownUpTo(dataset, CalendarDay.parse("2026-01-31")); // => "2025-03-01"
 * ```
 */
export function knownUpTo(dataset: Dataset, latest: CalendarDay): CalendarDay {
  const prepared = prepareDataset(dataset, latest);
  const daysOf = (table: DatedEventTable): Float64Array =>
    table === "nilReports" ? dataset.nilReports.numbers("submittedOn") : eventDays(prepared, table);
  let known = -Infinity;
  for (const table of ["activities", "reports", "reportEvents", "nilReports"] as const) {
    if (!isSupplied(dataset, table)) continue;
    for (const day of daysOf(table)) if (day > known && day <= toDayNumber(latest)) known = day;
  }
  return Number.isFinite(known) ? fromDayNumber(known) : latest;
}
