import { columnTableBuilder } from "./column-table.ts";
import type { Dataset } from "./dataset.ts";
import type { Field } from "./field.ts";
import { isEventTable, type TableName, tableFields, tableNames } from "./tables.ts";

/** A record of any table, field by field. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** The records of a table, whether it is kept as records or as columns. */
export const recordsOf = (dataset: Dataset, table: TableName): Iterable<AnyRecord> => dataset[table] as Iterable<AnyRecord>;

/** The dataset with these records in these tables; the other tables are shared with it, not copied. */
export function withRecords(dataset: Dataset, records: ReadonlyMap<TableName, Iterable<AnyRecord>>): Dataset {
  const contents = [...records].map(([table, list]) => [table, contentOf(table, list)] as const);
  return { ...dataset, ...(Object.fromEntries(contents) as object) };
}

/** Built from nothing but the records, so that no column keeps what an earlier one held. */
function contentOf(table: TableName, records: Iterable<AnyRecord>): unknown {
  if (!isEventTable(table)) return [...records];
  const builder = columnTableBuilder<AnyRecord>(tableFields(table));
  for (const record of records) builder.push(record);
  return builder.build();
}

/** What a field's value becomes; undefined leaves the field out. */
export type Replacement = (value: unknown) => unknown;

/** The dataset with some fields put in another way. Tables in which nothing is replaced are shared with it. */
export function replaceFields(dataset: Dataset, replacementOf: (table: TableName, field: Field) => Replacement | undefined): Dataset {
  const replaced = new Map<TableName, Iterable<AnyRecord>>();
  for (const table of tableNames) {
    const replacements = new Map<string, Replacement>();
    for (const field of tableFields(table)) {
      const replacement = replacementOf(table, field);
      if (replacement !== undefined) replacements.set(field.name, replacement);
    }
    if (replacements.size > 0) replaced.set(table, mapped(recordsOf(dataset, table), replacements));
  }
  return withRecords(dataset, replaced);
}

function* mapped(records: Iterable<AnyRecord>, replacements: ReadonlyMap<string, Replacement>): Iterable<AnyRecord> {
  for (const record of records) {
    const changed: Record<string, unknown> = {};
    for (const field of Object.keys(record)) {
      const replacement = replacements.get(field);
      const value = replacement === undefined ? record[field] : replacement(record[field]);
      if (value !== undefined) changed[field] = value;
    }
    yield changed;
  }
}
