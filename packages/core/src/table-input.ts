import { mapHeader } from "./headers.ts";
import type { RawRow, RawTable } from "./raw-table.ts";
import { fileNameOf, type TableName, tableFields } from "./tables.ts";

/** A table as `readDataset` takes it: a raw table, or plain rows (an array, an arquero table, a database cursor). */
export type TableInput = RawTable | Iterable<object> | AsyncIterable<object>;

const isRawTable = (input: TableInput): input is RawTable => isRecord(input) && "columns" in input && "rows" in input && "source" in input;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Callers without types may hand over anything. */
const isIterable = (input: unknown): boolean =>
  typeof input === "object" && input !== null && (Symbol.iterator in input || Symbol.asyncIterator in input);

/**
 * Every input as a raw table. Plain rows may leave out fields: their columns are the keys of the rows, then the other
 * fields. Of rows that come one by one only the first is known in time; a later row with a further key is refused, whole.
 */
export async function rawTable(input: TableInput, table: TableName): Promise<RawTable> {
  if (isRawTable(input)) return input;
  if (!isIterable(input)) {
    return { source: fileNameOf(table), columns: [], rows: [], fault: { kind: "not-readable", reason: "not a list of records" } };
  }
  const iterator = Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]();
  const first = await iterator.next();
  const keys = Array.isArray(input) ? keysOf(input) : keysOf(first.done === true ? [] : [first.value]);
  const mapped = new Set(mapHeader(table, keys).fields.map((field) => field?.name));
  const others = tableFields(table).flatMap((field) => (mapped.has(field.name) ? [] : [field.name]));
  const columns = [...keys, ...others];
  return { source: fileNameOf(table), columns, rows: plainRows(first, iterator, columns) };
}

function keysOf(rows: readonly unknown[]): string[] {
  const keys = new Set<string>();
  for (const row of rows) if (isRecord(row)) for (const key of Object.keys(row)) keys.add(key);
  return [...keys];
}

async function* plainRows(
  first: IteratorResult<unknown>,
  iterator: Iterator<unknown> | AsyncIterator<unknown>,
  columns: readonly string[],
): AsyncIterable<RawRow> {
  const known = new Set(columns);
  let row = 1;
  for (let next = first; next.done !== true; next = await iterator.next()) {
    row += 1;
    const record: unknown = next.value;
    if (!isRecord(record)) {
      yield { row, cells: [record], notRecord: true };
      continue;
    }
    const extra = Object.keys(record).flatMap((key) => (known.has(key) ? [] : [record[key]]));
    yield { row, cells: [...columns.map((column) => record[column]), ...extra] };
  }
}
