import type { CalendarDay } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import { once, onceForEach } from "../lazy.ts";
import type { RejectedRow } from "../read-table.ts";
import { type ReportHistories, reportHistories, reportRowsByCode } from "../report-history.ts";
import { isEventTable, type RecordOf, type TableName, tableNames } from "../tables.ts";
import { type Timeline, timelineOf } from "../timeline.ts";

/** What a rule sees. */
export interface DatasetView {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
  /** The day up to which things can have happened. Rules that need it say nothing without it. */
  readonly asOf: CalendarDay | undefined;
  /** Is there a record with this id? */
  has(table: TableName, id: string): boolean;
  /** Was the table supplied, but without a record of this id? What was not supplied lacks nothing. */
  lacks(table: TableName, id: string): boolean;
  /** Was there a row with this id that was rejected? */
  wasRejected(table: TableName, id: string): boolean;
  /**
   * Has a village no designation (an officer no posting), while rows of that table were rejected? Then one of these rows may
   * have held it, which is told there, and what follows from it is not told again.
   */
  lost(table: "designations" | "postings", id: string): boolean;
  /** The histories of all reports, worked out once. */
  histories(): ReportHistories;
  /** For each report that entries refer to its row, worked out once: see `reportRowsByCode`. */
  reportRows(): Int32Array;
  office(id: string): RecordOf<"offices"> | undefined;
  village(id: string): RecordOf<"villages"> | undefined;
}

/** What a check may be told beside the dataset. */
export interface CheckOptions {
  /** Lets a reference to a rejected row be told from one to nothing. */
  readonly rejected?: readonly RejectedRow[] | undefined;
  /** The day up to which things can have happened; without it nothing is said of the future or of what is overdue. */
  readonly asOf?: CalendarDay | undefined;
}

export function datasetView(dataset: Dataset, { rejected = [], asOf }: CheckOptions): DatasetView {
  const idsIn = onceForEach((table: TableName) => idsOf(dataset, table));
  const rejectedIds = idsOfRejected(rejected);
  const reportRows = once(() => reportRowsByCode(dataset));
  const has = (table: TableName, id: string): boolean => idsIn(table).has(id);
  const timeline = timelineOf(dataset);
  return {
    dataset,
    timeline,
    asOf,
    has,
    lacks: (table, id) => isSupplied(dataset, table) && !has(table, id),
    wasRejected: (table, id) => rejectedIds.get(table)?.has(id) ?? false,
    lost(table, id) {
      const steps = table === "designations" ? timeline.designationOf.steps(id) : timeline.postingOf.steps(id);
      return dataset.intake[table].rejected > 0 && steps.length === 0;
    },
    histories: once(() => reportHistories(dataset, reportRows())),
    reportRows,
    office: byId(dataset.offices),
    village: byId(dataset.villages),
  };
}

/** Are these one office? Of one that is nowhere (told by `reference-missing`) that is not known, and nothing is made of it. */
export const mayBeOneOffice = (view: DatasetView, a: string, b: string): boolean =>
  a === b || view.lacks("offices", a) || view.lacks("offices", b);

function byId<R extends { readonly id: string }>(records: readonly R[]): (id: string) => R | undefined {
  const found = new Map(records.map((record) => [record.id, record]));
  return (id) => found.get(id);
}

function idsOfRejected(rejected: readonly RejectedRow[]): ReadonlyMap<TableName, ReadonlySet<string>> {
  const ids = new Map(tableNames.map((table) => [table, new Set<string>()] as const));
  for (const row of rejected) {
    const position = row.columns.findIndex((column) => column.trim().toLowerCase() === "id");
    const id = row.cells[position];
    if (typeof id === "string" || typeof id === "number") ids.get(row.table)?.add(String(id).trim());
  }
  return ids;
}

function idsOf(dataset: Dataset, table: TableName): Set<string> {
  if (isEventTable(table)) return new Set(dataset[table].texts("id") as string[]);
  return new Set((dataset[table] as readonly { id: string }[]).map((record) => record.id));
}
