import type { Cell, CellValue, DataValidation, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnLetters } from "./cell-address.ts";
import { rowHeight } from "./row-height.ts";
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
  readonly heights: Map<number, { readonly height: number }>;
  /** The widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Validations of single cells. */
  readonly validations: DataValidation[];
}

/** A sheet in the words of the library. */
export function writtenSheet(sheet: SheetInput, lists: ChoiceLists): WriteSheet {
  const grid: Grid = {
    name: sheet.name,
    rows: [],
    cells: new Map(),
    heights: new Map(),
    widths: sheet.columns.map(({ width = usualWidth }) => width),
    validations: [],
  };
  const add = rowAdder(grid, lists);
  const { above = [], columns } = sheet;
  if (columns.length > sheetLimits.columns) throw new SheetError(sheet.name, "", "has too many columns", "give at most 16,384");
  for (const line of above) add(line, []);
  if (sheet.hasHead !== false) add(columns.map(headCell), []);
  const headRows = grid.rows.length;
  for (const row of sheet.rows) add(row, columns);
  return {
    name: sheet.name,
    rows: grid.rows,
    cells: grid.cells,
    columns: grid.widths.map((width) => ({ width })),
    ...(grid.heights.size === 0 ? {} : { rowDefs: grid.heights }),
    ...extras(sheet, lists, headRows, grid),
  };
}

const headCell = ({ header, note, headTone = "head" }: SheetColumn): SheetCell => ({
  value: header,
  tone: headTone,
  ...(note === undefined ? {} : { note }),
});

type Row = readonly (SheetValue | SheetCell)[];

const rowAdder =
  (grid: Grid, lists: ChoiceLists) =>
  (row: Row, columns: readonly SheetColumn[]): void => {
    const at = grid.rows.length;
    if (at >= sheetLimits.rows) throw new SheetError(grid.name, "", "has too many rows", `give at most ${sheetLimits.rows}, head included`);
    const cells = row.map((given, column) => wholeCell(given, columns[column]));
    const height = rowHeight(cells, grid.widths);
    if (height !== undefined) grid.heights.set(at, { height });
    const values = cells.map((cell, column) => {
      const address = cellAddress(at, column);
      const written = writtenCell(cell, grid.name, address);
      if (written.value !== null || written.comment !== undefined || isStyled(row[column])) grid.cells.set(`${at},${column}`, written);
      if (cell.validation !== undefined) grid.validations.push(writtenValidation(cell.validation, address, lists));
      return written.value ?? null;
    });
    grid.rows.push(values);
  };

/** An empty cell needs to be written only for its looks. */
const isStyled = (given: SheetValue | SheetCell): boolean =>
  typeof given === "object" && given !== null && "tone" in given && given.tone !== undefined;

function extras(sheet: SheetInput, lists: ChoiceLists, headRows: number, grid: Grid): Partial<WriteSheet> {
  const { columns, frozenColumns = 0, hasFilter, isHidden } = sheet;
  const frozenRows = sheet.frozenRows ?? headRows;
  const last = columnLetters(Math.max(columns.length - 1, 0));
  const firstRow = Math.max(headRows, frozenRows) + 1;
  const range = (letters: string) => `${letters}${firstRow}:${letters}${sheetLimits.rows}`;
  const ofColumns = columns.flatMap(({ validation }, column) =>
    validation === undefined ? [] : [writtenValidation(validation, range(columnLetters(column)), lists)],
  );
  const validations = [...grid.validations, ...ofColumns];
  return {
    ...(frozenRows + frozenColumns === 0 ? {} : { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(hasFilter && headRows > 0 ? { autoFilter: { range: `A${headRows}:${last}${Math.max(grid.rows.length, headRows)}` } } : {}),
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
