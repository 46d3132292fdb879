import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnLetters } from "./cell-address.ts";
import { wholeCell, writtenCell } from "./sheet-cell.ts";
import { SheetError } from "./sheet-error.ts";
import { sheetLimits } from "./sheet-limits.ts";
import type { SheetCell, SheetColumn, SheetInput, SheetValue } from "./sheet-shape.ts";
import { styleOf } from "./sheet-style.ts";
import { type ChoiceLists, writtenValidation } from "./sheet-validation.ts";

const usualWidth = 14;

interface Grid {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
}

/** A sheet in the words of the library. */
export function writtenSheet(sheet: SheetInput, lists: ChoiceLists): WriteSheet {
  const grid: Grid = { name: sheet.name, rows: [], cells: new Map() };
  const { above = [], columns } = sheet;
  if (columns.length > sheetLimits.columns) throw new SheetError(sheet.name, "", "has too many columns", "give at most 16,384");
  for (const line of above) addRow(grid, line, []);
  if (sheet.hasHead !== false) addRow(grid, columns.map(headCell), []);
  const headRows = grid.rows.length;
  for (const row of sheet.rows) addRow(grid, row, columns);
  return {
    name: sheet.name,
    rows: grid.rows,
    cells: grid.cells,
    columns: columns.map((column) => ({ width: column.width ?? usualWidth })),
    ...extras(sheet, lists, headRows, grid.rows.length),
  };
}

const headCell = ({ header, note, headTone = "head" }: SheetColumn): SheetCell => ({
  value: header,
  tone: headTone,
  ...(note === undefined ? {} : { note }),
});

function addRow(grid: Grid, row: readonly (SheetValue | SheetCell)[], columns: readonly SheetColumn[]): void {
  const at = grid.rows.length;
  if (at >= sheetLimits.rows) throw new SheetError(grid.name, "", "has too many rows", `give at most ${sheetLimits.rows}, head included`);
  const values = row.map((given, column) => {
    const written = writtenCell(wholeCell(given, columns[column]), grid.name, cellAddress(at, column));
    if (written.value !== null || written.comment !== undefined || isStyled(given)) grid.cells.set(`${at},${column}`, written);
    return written.value ?? null;
  });
  grid.rows.push(values);
}

/** An empty cell needs to be written only for its looks. */
const isStyled = (given: SheetValue | SheetCell): boolean =>
  typeof given === "object" && given !== null && "tone" in given && given.tone !== undefined;

function extras(sheet: SheetInput, lists: ChoiceLists, headRows: number, rowCount: number): Partial<WriteSheet> {
  const { columns, frozenColumns = 0, hasFilter, isHidden } = sheet;
  const frozenRows = sheet.frozenRows ?? headRows;
  const last = columnLetters(Math.max(columns.length - 1, 0));
  const range = (letters: string) => `${letters}${headRows + 1}:${letters}${sheetLimits.rows}`;
  const validations = columns.flatMap(({ validation }, column) =>
    validation === undefined ? [] : [writtenValidation(validation, range(columnLetters(column)), lists)],
  );
  return {
    ...(frozenRows + frozenColumns === 0 ? {} : { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(hasFilter && headRows > 0 ? { autoFilter: { range: `A${headRows}:${last}${Math.max(rowCount, headRows)}` } } : {}),
    ...(validations.length === 0 ? {} : { dataValidations: validations }),
    ...(isHidden ? { hidden: true } : {}),
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headRows > 0 ? { printTitlesRow: `$${headRows}:$${headRows}` } : {}),
    },
  };
}

/** The style of each column, for cells that nobody has filled in yet. */
export const columnStyles = ({ columns }: SheetInput) => columns.map(({ format = "any", digits }) => styleOf(format, digits, "plain"));
