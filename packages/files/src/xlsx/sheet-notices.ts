import { cellAddress, columnLetters } from "./cell-address.ts";
import { type Grid, isBlank } from "./sheet-grid.ts";
import type { SheetRows } from "./sheet-rows.ts";
import type { SheetNotice } from "./workbook-shape.ts";

const placesNamed = 5;

const notice = (kind: SheetNotice["kind"], places: readonly string[]): SheetNotice[] =>
  places.length === 0 ? [] : [{ kind, count: places.length, places: places.slice(0, placesNamed) }];

/** What is to be told of a sheet. */
export function sheetNotices(grid: Grid, { formulas, remarks, rows }: SheetRows): SheetNotice[] {
  const { sheet, columns } = grid;
  const isRead = new Set(rows.map(({ row }) => row));
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([at, { hidden }]) => (hidden && isRead.has(at + 1) ? [String(at + 1)] : []));
  const hiddenColumns = columns.filter((column) => sheet.columns?.[column]?.hidden).map(columnLetters);
  return [
    ...notice("hidden-sheet", sheet.hidden || sheet.veryHidden ? [sheet.name] : []),
    ...notice("hidden-rows", hiddenRows),
    ...notice("hidden-columns", hiddenColumns),
    ...notice("formulas", formulas),
    ...notice("remark-rows", remarks.map(String)),
    ...notice("no-header", withoutHeader(grid)),
  ];
}

/** Filled cells in columns that have no header. */
function withoutHeader({ sheet, head, columns }: Grid): string[] {
  const known = new Set(columns);
  const found: string[] = [];
  for (let at = head + 1; at < sheet.rows.length; at += 1) {
    for (const [column, value] of (sheet.rows[at] as readonly unknown[]).entries()) {
      if (!known.has(column) && !isBlank(value)) found.push(cellAddress(at, column));
    }
  }
  return found;
}
