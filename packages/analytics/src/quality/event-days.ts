import { toDayNumber } from "@pimpasa/core";
import { villageRows } from "../cube/village-frame.ts";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { nilMonthEnds } from "./nil-months.ts";
import { type QualityOptions, qualityPeriod } from "./quality-options.ts";

/** Tables whose records say when something happened. */
export const datedEventTables = ["activities", "reports", "reportEvents", "nilReports"] as const;
export type DatedEventTable = (typeof datedEventTables)[number];

/** For each row of a table of events the row of its village; -1 where that does not exist. */
export function eventVillages({ dataset, frame }: PreparedDataset, table: DatedEventTable): Int32Array {
  if (table !== "reportEvents") return villageRows(frame, dataset[table].dictionary("villageId"));
  const ofReports = villageRows(frame, dataset.reports.dictionary("villageId"));
  const reportRows = new Map(dataset.reports.texts("id").map((id, row) => [id, row] as const));
  const { codes, values } = dataset.reportEvents.dictionary("reportId");
  const villages = values.map((id) => ofReports[reportRows.get(id) ?? -1] ?? -1);
  return codes.map((code) => villages[code] ?? -1);
}

/** Minutes in UTC as the local day (as a day number) of each row's village; NaN where the village or the time is not known. */
export function localDays({ frame }: PreparedDataset, minutes: Float64Array, villages: Int32Array): Float64Array {
  return minutes.map((minute, row) => {
    const village = villages[row] as number;
    return village < 0 || Number.isNaN(minute) ? Number.NaN : frame.localDay(village, minute);
  });
}

/**
 * The day on which each event was due to be known: an activity's day, a submission, a transition, the last day of a silent month.
 * `villages` are those of `eventVillages`, where they are there already.
 */
export function eventDays(prepared: PreparedDataset, table: DatedEventTable, villages?: Int32Array): Float64Array {
  const { dataset } = prepared;
  if (table === "activities") return dataset.activities.numbers("day");
  if (table === "nilReports") return nilMonthEnds(dataset);
  const minutes = table === "reports" ? dataset.reports.numbers("submittedAt") : dataset.reportEvents.numbers("at");
  return localDays(prepared, minutes, villages ?? eventVillages(prepared, table));
}

/** The rows of a table whose event lies in the period of the check, and not after its day. */
export function eventRows(prepared: PreparedDataset, table: DatedEventTable, options: QualityOptions): number[] {
  const period = qualityPeriod(options);
  const [from, to] = [toDayNumber(period.start), Math.min(toDayNumber(period.end), prepared.asOfDay + 1)];
  const rows: number[] = [];
  eventDays(prepared, table).forEach((day, row) => {
    if (from <= day && day < to) rows.push(row);
  });
  return rows;
}
