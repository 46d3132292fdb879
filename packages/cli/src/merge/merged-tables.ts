import { fileNameOf, type RawRow, type RawTable, type TableName } from "@pimpasa/core";
import type { NewRows } from "./settle-corrections.ts";

/** Tables with new rows in them; others stay what they are. */
export function mergedTables(tables: ReadonlyMap<string, RawTable>, rows: NewRows): Map<string, RawTable> {
  const byName = new Map([...rows].map(([table, ofTable]) => [fileNameOf(table as TableName) as string, ofTable]));
  return new Map([...tables].map(([name, raw]) => [name, mergedTable(raw, byName.get(name))]));
}

function mergedTable(raw: RawTable, rows: ReadonlyMap<number, readonly string[] | null> | undefined): RawTable {
  if (rows === undefined) return raw;
  const merged = [...(raw.rows as Iterable<RawRow>)].flatMap((row): RawRow[] => {
    const cells = rows.get(row.row);
    if (cells === undefined) return [row];
    return cells === null ? [] : [{ row: row.row, cells }];
  });
  return { ...raw, rows: merged };
}
