import type { RawTableFault } from "@pimpasa/core";
import type { Sheet } from "hucre/xlsx";
import { repeatedHeader } from "../repeated-header.ts";
import { cellAddress, columnLetters } from "./cell-address.ts";
import { type Grid, gridOf } from "./sheet-grid.ts";
import { sheetNotices } from "./sheet-notices.ts";
import { sheetRows } from "./sheet-rows.ts";
import type { WorkbookSheet } from "./workbook-shape.ts";

/** A sheet as a table; undefined where nothing is filled in. */
export function sheetTable(sheet: Sheet, isOf1904: boolean): WorkbookSheet | undefined {
  const grid = gridOf(sheet);
  if (grid === undefined) return undefined;
  const fault = headFault(grid);
  const read = sheetRows(grid, isOf1904);
  const table = {
    source: sheet.name,
    columns: fault === undefined ? grid.headers : [],
    rows: fault === undefined ? read.rows : [],
    ...(fault === undefined ? {} : { fault }),
  };
  return { name: sheet.name, table, letters: grid.columns.map(columnLetters), notices: sheetNotices(grid, read) };
}

/** Why the head cannot be trusted. */
function headFault({ sheet, head, headers, columns }: Grid): RawTableFault | undefined {
  const merge = (sheet.merges ?? []).find(
    ({ startRow, endRow, startCol, endCol }) => startRow <= head && endRow >= head && columns.some((c) => c >= startCol && c <= endCol),
  );
  if (merge !== undefined) {
    const range = `${cellAddress(merge.startRow, merge.startCol)}:${cellAddress(merge.endRow, merge.endCol)}`;
    return { kind: "merged-header", range };
  }
  const column = repeatedHeader(headers);
  return column === undefined ? undefined : { kind: "duplicate-header", column };
}
