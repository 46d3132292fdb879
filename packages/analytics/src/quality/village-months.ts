import { addDaysTo, type CalendarDay, isSupplied, type PeriodText, periodAt, toDayNumber } from "@pimpasa/core";
import { nilReportDueDay } from "../cube/nil-cubes.ts";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { isDesignatedThroughout } from "../kpi/officers-and-villages/designated.ts";

/** What a village sent in one month for which it was designated throughout. */
export interface VillageMonth {
  readonly month: PeriodText;
  readonly lastDay: number;
  /** Activities and reports (by the day of the event). */
  readonly events: number;
  /** Did the village send anything: an activity, a report, or a nil report in time? */
  readonly wasHeard: boolean;
}

interface Month {
  readonly text: PeriodText;
  readonly fromDay: number;
  readonly toDay: number;
}

/** The latest `count` whole months whose nil report was due by the day, in order of time. */
export function dueMonths(asOf: CalendarDay, count: number): Month[] {
  const months: Month[] = [];
  const asOfDay = toDayNumber(asOf);
  for (let month = periodAt("month", asOf); months.length < count; month = periodAt("month", addDaysTo(month.start, -1))) {
    const [fromDay, toDay] = [toDayNumber(month.start), toDayNumber(month.end)];
    if (toDay + nilReportDueDay - 1 <= asOfDay) months.unshift({ text: month.text, fromDay, toDay });
  }
  return months;
}

/** The months of a village without a gap up to the last of the given ones; empty if it is no longer designated then. */
export function villageMonths(prepared: PreparedDataset, village: number, months: readonly Month[]): VillageMonth[] {
  const designated = months.findLastIndex(({ fromDay, toDay }) => isDesignatedThroughout(prepared, village, fromDay, toDay) === 0);
  return months.slice(designated + 1).map(({ text, fromDay, toDay }) => {
    const events = eventsOf(prepared, village, fromDay, toDay);
    return { month: text, lastDay: toDay - 1, events, wasHeard: events > 0 || saidNil(prepared, village, fromDay, toDay) };
  });
}

function eventsOf(prepared: PreparedDataset, village: number, fromDay: number, toDay: number): number {
  const { dataset } = prepared;
  let events = 0;
  if (isSupplied(dataset, "activities")) {
    const { presence } = prepared.activities();
    for (let code = 0; code < presence.codes.length; code += 1) events += presence.sum("activities", village, code, fromDay, toDay);
  }
  if (isSupplied(dataset, "reports")) {
    const { events: reports } = prepared.reports();
    for (let code = 0; code < reports.codes.length; code += 1) events += reports.sum("reports", village, code, fromDay, toDay);
  }
  return events;
}

function saidNil(prepared: PreparedDataset, village: number, fromDay: number, toDay: number): boolean {
  if (!isSupplied(prepared.dataset, "nilReports")) return false;
  const { nil } = prepared.reports();
  return nil.codes.some((_, code) => nil.sum("nilReports", village, code, fromDay, toDay) > 0);
}
