import { type Dataset, isSupplied } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import type { RejectedRow } from "../read-table.ts";
import { isEventTable, type TableName, tableNames } from "../tables.ts";
import { type Timeline, timelineOf } from "../timeline.ts";

/** What a rule sees. */
export interface DatasetView {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
  /** Is there a record with this id? */
  has(table: TableName, id: string): boolean;
  /** Was the table supplied, but without a record of this id? What was not supplied lacks nothing. */
  lacks(table: TableName, id: string): boolean;
  /** Was there a row with this id that was rejected? */
  wasRejected(table: TableName, id: string): boolean;
}

/** One rule: what it finds in a dataset. It never throws on data and never changes it. */
export type Rule = (view: DatasetView) => Finding[];

export function datasetView(dataset: Dataset, rejected: readonly RejectedRow[]): DatasetView {
  const ids = new Map<TableName, Set<string>>();
  const rejectedIds = new Map(tableNames.map((table) => [table, new Set<string>()] as const));
  for (const row of rejected) {
    const position = row.columns.findIndex((column) => column.trim().toLowerCase() === "id");
    const id = row.cells[position];
    if (typeof id === "string" || typeof id === "number") rejectedIds.get(row.table)?.add(String(id).trim());
  }
  const has = (table: TableName, id: string): boolean => {
    const known = ids.get(table) ?? idsOf(dataset, table);
    ids.set(table, known);
    return known.has(id);
  };
  return {
    dataset,
    timeline: timelineOf(dataset),
    has,
    lacks: (table, id) => isSupplied(dataset, table) && !has(table, id),
    wasRejected: (table, id) => rejectedIds.get(table)?.has(id) ?? false,
  };
}

function idsOf(dataset: Dataset, table: TableName): Set<string> {
  if (isEventTable(table)) return new Set(dataset[table].texts("id") as string[]);
  return new Set((dataset[table] as readonly { id: string }[]).map((record) => record.id));
}
