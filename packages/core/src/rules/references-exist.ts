import { listSeparator } from "../cell.ts";
import { isSupplied } from "../dataset.ts";
import type { Field } from "../field.ts";
import { type Finding, finding } from "../finding.ts";
import { isEventTable, type TableName, tableFields, tableNames } from "../tables.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * What a record refers to is there. One finding for each thing that is missing, with the number of records that refer
 * to it; where the table it belongs to was not supplied, there is nothing to compare with.
 */
export const referencesExist: Rule = {
  codes: { "reference-missing": { severities: ["error", "warning"], source: ruleSources.consistency } },
  reads: tableNames,
  check: (view) => tableNames.flatMap((table) => tableFields(table).flatMap((field) => missingIn(view, table, field))),
};

function missingIn(view: DatasetView, table: TableName, field: Field): Finding[] {
  const to = field.references as TableName | undefined;
  if (to === undefined || !isSupplied(view.dataset, to)) return [];
  const missing = new Map<string, { key: string; count: number }>();
  for (const [id, key, count] of referred(view, table, field)) {
    if (view.has(to, id)) continue;
    const known = missing.get(id);
    if (known === undefined) missing.set(id, { key, count });
    else known.count += count;
  }
  return [...missing].map(([id, { key, count }]) => {
    const rejected = view.wasRejected(to, id);
    const params = { column: field.name, to, id, count, rejected };
    return finding("reference-missing", rejected ? "warning" : "error", { table, key, path: [field.name] }, params);
  });
}

/** Each id that the field holds, with the first record that holds it and how many do. */
function* referred(view: DatasetView, table: TableName, field: Field): Iterable<[id: string, key: string, count: number]> {
  if (!isEventTable(table)) {
    for (const record of view.dataset[table] as readonly Record<string, string>[]) {
      const id = record[field.name];
      if (id !== undefined) yield [id, record.id as string, 1];
    }
    return;
  }
  const events = view.dataset[table];
  const { codes, values } = events.dictionary(field.name as never);
  const keys = events.texts("id");
  const counts = new Map<number, { key: string; count: number }>();
  codes.forEach((code, row) => {
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { key: keys[row] as string, count: 1 });
    else known.count += 1;
  });
  for (const [code, { key, count }] of counts) {
    for (const id of code < 0 || values[code] === "" ? [] : new Set((values[code] as string).split(listSeparator))) yield [id, key, count];
  }
}
