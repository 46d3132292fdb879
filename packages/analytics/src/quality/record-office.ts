import { type CalendarDay, type Dataset, isEventTable, type RecordOf, type TableName, type Timeline, toDayNumber } from "@pimpasa/core";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { nilMonthEnds } from "./nil-months.ts";

/** To which office does a record belong? Null where none can be told. */
export interface RecordOffices {
  /** The office of the record in this row of a table (its place in `dataset[table]`). */
  at(table: TableName, row: number): string | null;
  /** The office of the record with this id; null too where there is no such record. */
  of(table: TableName, id: string): string | null;
  /** The office that designates a village on the day of the check, or did so last. */
  ofVillage(villageId: string): string | null;
}

type Place = (row: number) => string | null;

/**
 * The offices of all records: an event belongs to the office that designates its village on the event's day, a record of
 * an officer to the office of the posting, anything else to the office that it names. An office that is named but does
 * not exist is none.
 */
export function recordOffices(prepared: PreparedDataset): RecordOffices {
  const { dataset } = prepared;
  const known = new Set(dataset.offices.map((office) => office.id));
  const places = new Map<TableName, Place>();
  const rows = new Map<TableName, Map<string, number>>();
  const at = (table: TableName, row: number): string | null => {
    const place = places.get(table) ?? placesOf(prepared, table, at);
    places.set(table, place);
    const officeId = place(row);
    return officeId !== null && known.has(officeId) ? officeId : null;
  };
  const of = (table: TableName, id: string): string | null => {
    const index = rows.get(table) ?? rowsById(dataset, table);
    rows.set(table, index);
    const row = index.get(id);
    return row === undefined ? null : at(table, row);
  };
  return { at, of, ofVillage: (villageId) => of("villages", villageId) };
}

function rowsById(dataset: Dataset, table: TableName): Map<string, number> {
  const ids = isEventTable(table) ? dataset[table].texts("id") : (dataset[table] as readonly { id: string }[]).map(({ id }) => id);
  return new Map(ids.map((id, row) => [id as string, row]));
}

function placesOf(prepared: PreparedDataset, table: TableName, at: (table: TableName, row: number) => string | null): Place {
  switch (table) {
    case "activities":
    case "nilReports":
    case "reports":
      return eventPlaces(prepared, table);
    case "activityVillages":
      return parentPlaces(prepared.dataset, prepared.dataset.activityVillages.dictionary("activityId"), "activities", at);
    case "reportEvents":
      return parentPlaces(prepared.dataset, prepared.dataset.reportEvents.dictionary("reportId"), "reports", at);
    default:
      return (row) => recordPlace(prepared, table, (prepared.dataset[table] as readonly object[])[row] as Named);
  }
}

/** The office that designates the village of an event on its day. */
function eventPlaces(prepared: PreparedDataset, table: "activities" | "nilReports" | "reports"): Place {
  const { dataset, frame, timeline } = prepared;
  const { codes, values } = dataset[table].dictionary("villageId");
  const villageOf = (row: number): string => values[codes[row] as number] as string;
  const designatedOn = (row: number, day: number): string | null =>
    timeline.designationOf.atDayNumber(villageOf(row), day)?.officeId ?? null;
  if (table === "reports") {
    const submittedAt = dataset.reports.numbers("submittedAt");
    return (row) => {
      const village = frame.rowOf(villageOf(row));
      return village === undefined ? null : designatedOn(row, frame.localDay(village, submittedAt[row] as number));
    };
  }
  const days = table === "activities" ? dataset.activities.numbers("day") : nilMonthEnds(dataset);
  return (row) => designatedOn(row, days[row] as number);
}

/** Part of an activity or a report: where that belongs. */
function parentPlaces(
  dataset: Dataset,
  { codes, values }: { codes: Int32Array; values: readonly string[] },
  parent: "activities" | "reports",
  at: (table: TableName, row: number) => string | null,
): Place {
  const rows = rowsById(dataset, parent);
  const known: (string | null)[] = [];
  return (row) => {
    const code = codes[row] as number;
    const office = known[code];
    if (office !== undefined) return office;
    const parentRow = rows.get(values[code] as string);
    const found = parentRow === undefined ? null : at(parent, parentRow);
    known[code] = found;
    return found;
  };
}

/** What a record of a dimension table may name. */
interface Named {
  readonly id: string;
  readonly officeId?: string;
  readonly villageId?: string;
  readonly officerId?: string;
  readonly from?: CalendarDay;
}

function recordPlace({ timeline, asOfDay }: PreparedDataset, table: TableName, record: Named): string | null {
  if (table === "offices") return record.id;
  if (table === "villages") return designatedAround(timeline, record.id, asOfDay);
  if (table === "officers") return postedAround(timeline, record.id, asOfDay);
  if (record.officeId !== undefined) return record.officeId;
  if (record.villageId !== undefined) {
    return designatedAround(timeline, record.villageId, record.from === undefined ? asOfDay : toDayNumber(record.from));
  }
  return null;
}

/** On the day; else the last office before it, else the first after it. */
const designatedAround = (timeline: Timeline, villageId: string, day: number): string | null =>
  around(timeline.designationOf.steps(villageId), day)?.officeId ?? null;

const postedAround = (timeline: Timeline, officerId: string, day: number): string | null =>
  around(timeline.postingOf.steps(officerId), day)?.officeId ?? null;

function around<R extends RecordOf<"designations" | "postings">>(
  steps: readonly { fromDay: number; record: R }[],
  day: number,
): R | undefined {
  return (steps.findLast((step) => step.fromDay <= day) ?? steps[0])?.record;
}
