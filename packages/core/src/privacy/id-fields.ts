import { listSeparator } from "../cell.ts";
import type { Dataset } from "../dataset.ts";
import { recordsOf } from "../dataset-records.ts";
import type { Field } from "../field.ts";
import { isEventTable, type TableName } from "../tables.ts";

/** The table whose ids a field holds, as their owner or as a reference to them; undefined for every other field. */
export function idOwner(table: TableName, field: Field): TableName | undefined {
  return field.name === "id" ? table : (field.references as TableName | undefined);
}

/** Every text that a field holds, of a list each element; one that several records hold may come more than once. */
export function textsIn(dataset: Dataset, table: TableName, field: Field): Iterable<string> {
  if (!isEventTable(table)) return new Set([...recordsOf(dataset, table)].flatMap((record) => partsOf(record[field.name])));
  const events = dataset[table];
  if (field.name === "id" || field.kind === "text") return definedTexts(events.texts(field.name as never));
  const values = events.dictionary(field.name as never).values;
  return field.kind === "ids" ? new Set(values.flatMap((value) => (value === "" ? [] : value.split(listSeparator)))) : values;
}

function* definedTexts(texts: readonly (string | undefined)[]): Iterable<string> {
  for (const text of texts) if (text !== undefined) yield text;
}

const partsOf = (value: unknown): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [String(value)]);

/** Does a field hold any text for which this is so? */
export const someText = (dataset: Dataset, table: TableName, field: Field, isSo: (text: string) => boolean): boolean =>
  [...textsIn(dataset, table, field)].some(isSo);

/** The same change for one text or for each element of a list. */
export const eachText =
  (change: (text: string) => string) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map((part) => change(String(part))) : change(String(value));
