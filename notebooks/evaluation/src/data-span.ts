import { type CalendarDay, type ColumnTable, type Dataset, fromDayNumber } from "@pimpasa/core";

/** From which day to which day the data says something. */
export interface DataSpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The programme's inauguration: the answer for data without a single day. */
const inauguration = "2024-11-04" as CalendarDay;

/**
 * The first day on which somebody was posted or a village designated, and the day of the last event. After it nothing
 * is known: to ask for a later state would count silence as absence. Without events, the last day on which a state began.
 */
export function dataSpan(dataset: Dataset): DataSpan {
  const begun = [...dataset.postings, ...dataset.designations].map((record) => record.from).sort();
  const events = lastEventDays(dataset).sort();
  const last = events.at(-1) ?? begun.at(-1) ?? inauguration;
  const [first = last] = [begun[0] ?? last, last].sort();
  return { first, last };
}

function lastEventDays({ activities, reports, reportEvents, nilReports }: Dataset): CalendarDay[] {
  const days = [latest(activities, "day"), latest(nilReports, "submittedOn")].filter(Number.isFinite).map(fromDayNumber);
  return [...days, ...localDay(reports, "submittedAt"), ...localDay(reportEvents, "at")];
}

const latest = <T>(table: ColumnTable<T>, field: keyof T & string): number =>
  table
    .numbers(field)
    .filter(Number.isFinite)
    .reduce((last, value) => Math.max(last, value), Number.NEGATIVE_INFINITY);

/** The day of the latest instant, in the zone in which it is written. */
function localDay<K extends string, T extends { readonly [field in K]: string }>(table: ColumnTable<T>, field: K & keyof T): CalendarDay[] {
  const index = table.numbers(field).indexOf(latest(table, field));
  return index < 0 ? [] : [table.row(index)[field].slice(0, 10) as CalendarDay];
}
