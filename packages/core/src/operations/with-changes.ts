import { appendedTable } from "../appended-table.ts";
import type { ColumnTable } from "../column-table.ts";
import type { Dataset } from "../dataset.ts";
import { isEventTable, type RecordOf } from "../tables.ts";
import { addedTo, type ChangedTable, type Changes, type DatedTable, tablesOf } from "./changes.ts";

/** The dataset after the changes; tables that do not change are shared with the one before, which stays as it is. */
export function withChanges(dataset: Dataset, changes: Changes): Dataset {
  const tables = [...tablesOf(changes)] as ChangedTable[];
  return { ...dataset, ...Object.fromEntries(tables.map((table) => [table, changedTable(dataset, table, changes)])) };
}

function changedTable(dataset: Dataset, table: ChangedTable, changes: Changes): unknown {
  if (isEventTable(table)) return appendedTable(table, dataset[table] as ColumnTable<RecordOf<typeof table>>, addedTo(changes, table));
  const replacements = new Map(changes.replace.filter((one) => one.table === table).map(({ before, after }) => [before.id, after]));
  const records = dataset[table] as readonly RecordOf<DatedTable>[];
  return [...records.map((record) => replacements.get(record.id) ?? record), ...addedTo(changes, table)];
}
