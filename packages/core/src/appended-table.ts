import { type ColumnTable, columnTableBuilder, type DictionaryColumn } from "./column-table.ts";
import { onceForEach } from "./lazy.ts";
import { type EventTableName, type RecordOf, tableFields } from "./tables.ts";

/** The table with further records at its end. Nothing is copied until a column is asked for; the table itself stays as it is. */
export function appendedTable<T extends EventTableName>(
  table: T,
  base: ColumnTable<RecordOf<T>>,
  records: readonly RecordOf<T>[],
): ColumnTable<RecordOf<T>> {
  const builder = columnTableBuilder<RecordOf<T>>(tableFields(table));
  for (const record of records) builder.push(record);
  return joinedTables(base, builder.build());
}

function joinedTables<R>(first: ColumnTable<R>, second: ColumnTable<R>): ColumnTable<R> {
  const length = first.length + second.length;
  const row = (index: number): R => {
    if (!Number.isInteger(index) || index < 0 || index >= length)
      throw new RangeError(`There is no row ${index}; ask for 0 to ${length - 1}.`);
    return index < first.length ? first.row(index) : second.row(index - first.length);
  };
  return {
    length,
    row,
    numbers: onceForEach((field) => joinedNumbers(first.numbers(field), second.numbers(field))),
    dictionary: onceForEach((field) => joinedDictionaries(first.dictionary(field), second.dictionary(field))),
    texts: onceForEach((field) => [...first.texts(field), ...second.texts(field)]),
    *[Symbol.iterator]() {
      yield* first;
      yield* second;
    },
  };
}

function joinedNumbers(first: Float64Array, second: Float64Array): Float64Array {
  const joined = new Float64Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function joinedDictionaries(first: DictionaryColumn, second: DictionaryColumn): DictionaryColumn {
  const values = [...first.values];
  const codeOf = new Map(values.map((value, code) => [value, code] as const));
  const newCodes = second.values.map((value) => codeOf.get(value) ?? values.push(value) - 1);
  const codes = new Int32Array(first.codes.length + second.codes.length);
  codes.set(first.codes);
  codes.set(
    second.codes.map((code) => newCodes[code] ?? -1),
    first.codes.length,
  );
  return { codes, values };
}
