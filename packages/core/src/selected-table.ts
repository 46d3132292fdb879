import type { ColumnTable, DictionaryColumn } from "./column-table.ts";
import { onceForEach } from "./lazy.ts";

/** The table with these rows only, in this order. A column is gathered when it is first asked for. */
export function selectedTable<R>(base: ColumnTable<R>, rows: readonly number[]): ColumnTable<R> {
  const row = (index: number): R => {
    const selected = rows[index];
    if (selected === undefined) throw new RangeError(`There is no row ${index}; ask for 0 to ${rows.length - 1}.`);
    return base.row(selected);
  };
  return {
    length: rows.length,
    row,
    numbers: onceForEach((field) => {
      const numbers = base.numbers(field);
      return Float64Array.from(rows, (selected) => numbers[selected] as number);
    }),
    dictionary: onceForEach((field) => selectedDictionary(base.dictionary(field), rows)),
    texts: onceForEach((field) => {
      const texts = base.texts(field);
      return rows.map((selected) => texts[selected]);
    }),
    *[Symbol.iterator]() {
      for (let index = 0; index < rows.length; index += 1) yield row(index);
    },
  };
}

/** The column of the rows, with the values that they hold, in order of their first row. */
function selectedDictionary({ codes, values }: DictionaryColumn, rows: readonly number[]): DictionaryColumn {
  const newCodes = new Map<number, number>([[-1, -1]]);
  const held: string[] = [];
  const selected = Int32Array.from(rows, (row) => {
    const code = codes[row] as number;
    const known = newCodes.get(code) ?? held.push(values[code] as string) - 1;
    newCodes.set(code, known);
    return known;
  });
  return { codes: selected, values: held };
}
