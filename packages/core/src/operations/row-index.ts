import type { DictionaryColumn } from "../column-table.ts";

/** The rows whose column holds the key: each once, in no order. */
export type RowIndex = (key: string) => readonly number[];

/** An index of a column that holds one key a row. Made in O(n), asked in O(rows found). */
export function rowIndex(column: DictionaryColumn): RowIndex {
  const rowsOf = rowsByCode(column);
  const codeOf = new Map(column.values.map((value, code) => [value, code] as const));
  return (key) => {
    const code = codeOf.get(key);
    return code === undefined ? [] : rowsOf(code);
  };
}

/** An index of a column that holds a list of keys a row, by each key of the list. */
export function listIndex(column: DictionaryColumn, keysOf: (list: string) => readonly string[]): RowIndex {
  const rowsOf = rowsByCode(column);
  const codesOf = new Map<string, number[]>();
  column.values.forEach((list, code) => {
    for (const key of new Set(keysOf(list))) codesOf.set(key, [...(codesOf.get(key) ?? []), code]);
  });
  return (key) => (codesOf.get(key) ?? []).flatMap(rowsOf);
}

/** The rows of each code. */
function rowsByCode({ codes, values }: DictionaryColumn): (code: number) => number[] {
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
  return (code) => [...rows.subarray(start[code], start[code + 1])];
}
