import type { RawRow, UnreadableCell } from "@pimpasa/core";
import type { Cell } from "hucre/xlsx";
import { cellAddress } from "./cell-address.ts";
import { type Grid, isBlank, isRemark } from "./sheet-grid.ts";
import { isClear, wallText } from "./sheet-time.ts";

/** The rows of a sheet, and where something is to be told of. */
export interface SheetRows {
  readonly rows: RawRow[];
  /** Addresses of cells whose stored result was taken. */
  readonly formulas: string[];
  /** Numbers of rows that are remarks. */
  readonly remarks: number[];
}

/** The rows under the head. Blank rows are left out; a cell that has no clear value makes its row one to be corrected. */
export function sheetRows(grid: Grid, isOf1904: boolean): SheetRows {
  const { sheet, head, columns } = grid;
  const found: SheetRows = { rows: [], formulas: [], remarks: [] };
  const mergeAt = mergesIn(grid);
  for (let at = head + 1; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at] as readonly unknown[];
    if (isRemark(grid, row)) {
      found.remarks.push(at + 1);
      continue;
    }
    const unreadable: UnreadableCell[] = [];
    const cells = columns.map((column, i) => {
      const details = sheet.cells?.get(`${at},${column}`);
      if (isFormula(details) && !isBlank(details?.value)) found.formulas.push(cellAddress(at, column));
      const fault = faultOf(row[column], details, isOf1904) ?? mergeAt(at, column);
      if (fault !== undefined) unreadable.push({ ...fault, column: i });
      return plainValue(row[column], isOf1904);
    });
    if (unreadable.length === 0 && cells.every(isBlank)) continue;
    found.rows.push({ row: at + 1, cells, ...(unreadable.length === 0 ? {} : { unreadable }) });
  }
  return found;
}

type Fault = Omit<UnreadableCell, "column">;

const isFormula = (details: Cell | undefined): boolean => details?.formula !== undefined;

function faultOf(value: unknown, details: Cell | undefined, isOf1904: boolean): Fault | undefined {
  if (details?.type === "error") return { kind: "error-value", detail: String(details.value) };
  if (isFormula(details) && value === null) return { kind: "formula-without-value" };
  return value instanceof Date && !isOf1904 && !isClear(value) ? { kind: "early-date" } : undefined;
}

/** A value as a cell of text would say it: numbers and truth stay what they are, dates are written in ISO form. */
const plainValue = (value: unknown, isOf1904: boolean): unknown =>
  value instanceof Date ? (isOf1904 || isClear(value) ? wallText(value) : null) : (value ?? null);

/** Which merged range covers a cell of the table? */
function mergesIn({ sheet, head, columns }: Grid): (row: number, column: number) => Fault | undefined {
  const merges = (sheet.merges ?? []).filter(
    ({ endRow, startCol, endCol }) => endRow > head && columns.some((column) => column >= startCol && column <= endCol),
  );
  return (row, column) => {
    const merge = merges.find((m) => row >= m.startRow && row <= m.endRow && column >= m.startCol && column <= m.endCol);
    if (merge === undefined) return undefined;
    return { kind: "merged", detail: `${cellAddress(merge.startRow, merge.startCol)}:${cellAddress(merge.endRow, merge.endCol)}` };
  };
}
