import type { DictionaryColumn } from "../column-table.ts";

/** The rows whose column holds the key: each once, in no order. */
export type RowIndex = (key: string) => readonly number[];

/** An index of a column, or of the single keys in it where it holds lists. Made in O(n), asked in O(rows found). */
export function rowIndex(column: DictionaryColumn, keysOf: (value: string) => readonly string[] = (value) => [value]): RowIndex {
  const { start, rows } = rowsByCode(column);
  const codesOf = new Map<string, number[]>();
  column.values.forEach((value, code) => {
    for (const key of new Set(keysOf(value))) {
      const codes = codesOf.get(key);
      if (codes === undefined) codesOf.set(key, [code]);
      else codes.push(code);
    }
  });
  return (key) => (codesOf.get(key) ?? []).flatMap((code) => [...rows.subarray(start[code], start[code + 1])]);
}

/** The rows of code `c` are `rows[start[c]] … rows[start[c + 1] − 1]`. */
function rowsByCode({ codes, values }: DictionaryColumn): { start: Int32Array; rows: Int32Array } {
  const start = new Int32Array(values.length + 1);
  for (const code of codes) if (code >= 0) start[code + 1] = (start[code + 1] as number) + 1;
  for (let code = 1; code <= values.length; code += 1) start[code] = (start[code] as number) + (start[code - 1] as number);
  const next = start.slice();
  const rows = new Int32Array(start[values.length] as number);
  codes.forEach((code, row) => {
    if (code < 0) return;
    rows[next[code] as number] = row;
    next[code] = (next[code] as number) + 1;
  });
  return { start, rows };
}
