import type { CalendarDay } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import type { AnyRecord } from "../dataset-records.ts";
import { type Instant, localDayOf } from "../instant.ts";
import { closedStates, reportHistories } from "../report-history.ts";
import type { TableName } from "../tables.ts";
import { type ReportState, reportStates } from "../terms.ts";
import { timeZoneOf } from "../time-zone.ts";

/** The day on which a record ended; undefined while it has not, or where that is not known. */
export type RecordEnd = (record: AnyRecord) => CalendarDay | undefined;

/**
 * When did the records of a table end? An officer: when the last posting did, unless one is open or none is known. A
 * village official: `to`. An activity: its day. A report: the day of its closing entry, in its village's time zone; an
 * open report has not ended. An entry of a history: when its report did. A table that is not among these (there is none
 * with personal fields) has no end.
 */
export function recordEnd(dataset: Dataset, table: TableName): RecordEnd {
  switch (table) {
    case "officers":
      return endOfOfficers(dataset);
    case "liaisons":
      return (record) => record.to as CalendarDay | undefined;
    case "activities":
      return (record) => record.day as CalendarDay;
    case "reports":
      return endOfReports(dataset, "id");
    case "reportEvents":
      return endOfReports(dataset, "reportId");
    default:
      return () => undefined;
  }
}

function endOfOfficers(dataset: Dataset): RecordEnd {
  const ends = new Map<string, CalendarDay | undefined>();
  for (const { officerId, to } of dataset.postings) {
    const known = ends.get(officerId);
    const isOpen = to === undefined || (ends.has(officerId) && known === undefined);
    ends.set(officerId, isOpen ? undefined : known === undefined || to > known ? to : known);
  }
  return (record) => ends.get(record.id as string);
}

/** By the id of the report that stands in this field. */
function endOfReports(dataset: Dataset, field: "id" | "reportId"): RecordEnd {
  const histories = reportHistories(dataset);
  const ids = dataset.reports.texts("id");
  const codes = new Map(dataset.villages.map((village) => [village.id, village.regionCode] as const));
  const ends = new Map<string, CalendarDay>();
  for (let report = 0; report < ids.length; report += 1) {
    const entry = (histories.start[report + 1] as number) - 1;
    const row = histories.row[entry] as number;
    if (row < 0 || !closedStates.includes(reportStates[histories.state[entry] as number] as ReportState)) continue;
    const code = codes.get(dataset.reports.row(report).villageId);
    const { at } = dataset.reportEvents.row(row);
    ends.set(ids[report] as string, code === undefined ? dayWritten(at) : localDayOf(at, timeZoneOf(code)));
  }
  return (record) => ends.get(record[field] as string);
}

/** The day as it was written down, where the village and so its time zone is not known. */
const dayWritten = (at: Instant): CalendarDay => at.slice(0, 10) as CalendarDay;
