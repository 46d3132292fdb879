import type { Cell, CellValue } from "hucre/xlsx";
import { quotedSheet } from "./cell-address.ts";
import { SheetError } from "./sheet-error.ts";
import { sheetLimits } from "./sheet-limits.ts";
import type { SheetCell, SheetColumn, SheetFormat, SheetValue } from "./sheet-shape.ts";
import { styleOf } from "./sheet-style.ts";
import { dateOf, isClear, wallText } from "./sheet-time.ts";

const isCell = (value: SheetValue | SheetCell): value is SheetCell =>
  typeof value === "object" && value !== null && !(value instanceof Date);

/** A cell as it was given, with all that its column says. */
export const wholeCell = (given: SheetValue | SheetCell, column: SheetColumn | undefined): SheetCell => ({
  ...(column?.format === undefined ? {} : { format: column.format }),
  ...(column?.digits === undefined ? {} : { digits: column.digits }),
  ...(isCell(given) ? given : { value: given }),
});

/** What looks like an escape of the format would be read as the character that it stands for. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** Puts one cell in the words of the library; text is always written as text, so that no formula comes about. */
export function writtenCell(cell: SheetCell, sheet: string, address: string): Partial<Cell> {
  const format = cell.format ?? "any";
  const value = writtenValue(cell.value, format, sheet, address);
  // Text in a column of numbers or days is marked as text: it stays so when it is edited.
  const shown = typeof value === "string" ? "text" : format === "any" && value instanceof Date ? "date-time" : format;
  return {
    value,
    ...(typeof value === "string" ? { type: "string" as const } : {}),
    style: styleOf(value === null ? format : shown, cell.digits, cell.tone ?? "plain"),
    ...(cell.note === undefined ? {} : { comment: { author: "Pimpasa", text: cell.note } }),
    ...(cell.toSheet === undefined ? {} : { hyperlink: { target: "", location: `${quotedSheet(cell.toSheet)}!A1` } }),
  };
}

function writtenValue(value: SheetValue, format: SheetFormat, sheet: string, address: string): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new SheetError(sheet, address, `${value} is no number of a spreadsheet`, "give null where there is none");
  }
  if (value instanceof Date) return writtenDate(value, sheet, address);
  if (typeof value !== "string") return value;
  if (value.length > sheetLimits.textLength) {
    throw new SheetError(sheet, address, `the text has ${value.length} characters`, `give at most ${sheetLimits.textLength}`);
  }
  return (format === "day" || format === "date-time" ? dateOf(value, format) : undefined) ?? escaped(value);
}

function writtenDate(date: Date, sheet: string, address: string): CellValue {
  if (Number.isNaN(date.getTime())) throw new SheetError(sheet, address, "the date is none", "give null where there is none");
  return isClear(date) ? date : wallText(date);
}
