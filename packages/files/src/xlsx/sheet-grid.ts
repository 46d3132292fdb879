import type { Sheet } from "hucre/xlsx";

/** The values of a sheet by their place, both counted from 0. */
export interface Grid {
  readonly sheet: Sheet;
  /** The row of the head. */
  readonly head: number;
  /** The columns of the table, as the sheet counts them. */
  readonly columns: readonly number[];
  readonly headers: readonly string[];
}

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** A header as it is written. */
const headerText = (value: unknown): string => (isBlank(value) ? "" : String(value).trim());

/** Where the table of a sheet is; undefined where nothing is filled in. */
export function gridOf(sheet: Sheet): Grid | undefined {
  const head = headRow(sheet);
  const row = head === undefined ? undefined : sheet.rows[head];
  if (head === undefined || row === undefined) return undefined;
  const columns = [...row.keys()].filter((column) => headerText(row[column]) !== "");
  return { sheet, head, columns, headers: columns.map((column) => headerText(row[column])) };
}

/** The first row with two filled cells: a title may stand above it. In a sheet of one column the first filled row. */
function headRow({ rows }: Sheet): number | undefined {
  let first: number | undefined;
  for (const [at, row] of rows.entries()) {
    const filled = row.reduce<number>((count, value) => count + Number(!isBlank(value)), 0);
    if (filled >= 2) return at;
    if (filled === 1) first ??= at;
  }
  return first;
}

/** A row of remarks: its first cell begins with `#`. Columns whose header begins so do not count. */
export function isRemark({ columns, headers }: Grid, row: readonly unknown[]): boolean {
  const first = columns.find((_, i) => !(headers[i] as string).startsWith("#"));
  const value = first === undefined ? undefined : row[first];
  return typeof value === "string" && value.trimStart().startsWith("#");
}
