import { type Dataset, isSupplied } from "@pimpasa/core";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { type DatedEventTable, eventDays, eventRows, eventVillages, localDays } from "./event-days.ts";
import { nilMonthEnds } from "./nil-months.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import type { QualityOptions } from "./quality-options.ts";
import { byOffice, placeOf, type QualityPlace, wholeProgramme } from "./quality-place.ts";
import { quantile } from "./quantile.ts";

/** Between which two fields a delay is measured. */
export interface DelaySpan {
  readonly table: DatedEventTable;
  readonly from: string;
  readonly to: string;
}

/** The delays that are measured: how long until it was on record, and until it was submitted. */
export const delaySpans = [
  { table: "activities", from: "day", to: "recordedAt" },
  { table: "reports", from: "eventAt", to: "submittedAt" },
  { table: "reports", from: "submittedAt", to: "recordedAt" },
  { table: "reportEvents", from: "at", to: "recordedAt" },
  { table: "nilReports", from: "month", to: "submittedOn" },
] as const satisfies readonly DelaySpan[];

/** Recorded within this many days counts as timely. */
export const timelyDays = 7;

/** How many days passed from an event to its record. */
export interface RecordingDelay extends QualityPlace, DelaySpan {
  /** Events of the period. */
  readonly events: number;
  /** Of these, events with both days, the second not before the first. */
  readonly known: number;
  /** Events whose record is older than the event: one of the two days is wrong. They count in nothing else. */
  readonly beforeEvent: number;
  /** Of the known, by how many days half (nine tenths) of them were there; null where none is known. R's type 7. */
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  /** Of the known, those within `timelyDays`. */
  readonly timely: number;
}

/**
 * How soon are events put on record? Whole days of the village's calendar between two fields, for each of `delaySpans`:
 * a row for the programme, one for each office with such events, and one for what belongs to no office. An event of the
 * period whose time is not known counts in `events` only. A nil report may come before its month is over: 0 days.
 * A table that was not supplied has no row.
 *
 * Quantiles: Hyndman and Fan (1996), definition 7.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "a1", kind: "village-visit", villageId: "v1", day: "2025-06-01", recordedAt: "2025-06-04T08:00+08:00" }],
 * });
 * const [whole] = recordingDelays(dataset, { asOf: CalendarDay.parse("2025-06-30") });
 * [whole?.events, whole?.known, whole?.medianDays, whole?.timely]; // => [1, 1, 3, 1]
 * ```
 */
export function recordingDelays(data: Dataset | PreparedQuality, options: QualityOptions): RecordingDelay[] {
  const { prepared, offices } = qualityOf(data, options.asOf);
  const { dataset } = prepared;
  return delaySpans
    .filter(({ table }) => isSupplied(dataset, table))
    .flatMap((span) => {
      const days = delaysOf(prepared, span);
      const rows = eventRows(prepared, span.table, options);
      return [
        { ...wholeProgramme, ...span, ...summary(rows, days) },
        ...byOffice(dataset, rows, (row) => offices.at(span.table, row)).map(([officeId, own]) => ({
          ...placeOf(officeId),
          ...span,
          ...summary(own, days),
        })),
      ];
    });
}

/** The delay of each row in days; NaN where one of the two days is not known. */
function delaysOf(prepared: PreparedDataset, { table, from, to }: DelaySpan): Float64Array {
  const { dataset } = prepared;
  if (table === "nilReports") {
    const ends = nilMonthEnds(dataset);
    return dataset.nilReports.numbers("submittedOn").map((day, row) => Math.max(0, day - (ends[row] as number)));
  }
  const villages = eventVillages(prepared, table);
  const dayOf = (field: string): Float64Array => localDays(prepared, dataset[table].numbers(field as never), villages);
  const begin = from === "eventAt" ? dayOf(from) : eventDays(prepared, table);
  return dayOf(to).map((day, row) => day - (begin[row] as number));
}

function summary(rows: readonly number[], days: Float64Array): Omit<RecordingDelay, keyof QualityPlace | keyof DelaySpan> {
  const measured = rows.map((row) => days[row] as number).filter((day) => !Number.isNaN(day));
  const known = Float64Array.from(measured.filter((day) => day >= 0)).sort();
  return {
    events: rows.length,
    known: known.length,
    beforeEvent: measured.length - known.length,
    medianDays: quantile(known, 0.5) ?? null,
    p90Days: quantile(known, 0.9) ?? null,
    timely: known.filter((day) => day <= timelyDays).length,
  };
}
