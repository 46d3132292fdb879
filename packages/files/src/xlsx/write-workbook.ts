import { writeXlsx } from "hucre/xlsx";
import { quotedSheet } from "./cell-address.ts";
import { withColumnFormats } from "./column-formats.ts";
import { checkNames } from "./sheet-names.ts";
import type { SheetInput, WorkbookOptions } from "./sheet-shape.ts";
import { choiceLists, listSheetName } from "./sheet-validation.ts";
import { columnStyles, writtenSheet } from "./written-sheet.ts";

/**
 * Sheets as the bytes of an XLSX workbook: typed cells, frozen heads, formats that hold for empty cells too, notes, and lists
 * from which is chosen. The same sheets give the same bytes, on every machine.
 *
 * Text is always written as text: what begins with `=`, `+`, `-` or `@` is no formula. A share of 0..1 is shown as a percentage.
 * Days before March 1900 and after 9999 stay text, since spreadsheets do not agree on them. Empty text is an empty cell.
 *
 * Throws a `SheetError` for names, numbers, texts and sizes that no spreadsheet can hold.
 *
 * Source: ECMA-376 (Office Open XML), https://ecma-international.org/publications-and-standards/standards/ecma-376/.
 *
 * @example
 * ```ts
 * const sheet: SheetInput = { name: "Kegiatan", columns: [{ header: "id", format: "text" }, { header: "peserta", format: "whole" }], rows: [["=a1", 25]] };
 * const bytes = await writeWorkbook([sheet]);
 * [...bytes.subarray(0, 2)]; // => [0x50, 0x4b]
 * ```
 */
export async function writeWorkbook(sheets: readonly SheetInput[], options: WorkbookOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  checkNames(sheets);
  const lists = choiceLists();
  const written = sheets.map((sheet) => {
    const made = writtenSheet(sheet, lists);
    return withFormatRow(made, columnStyles(sheet));
  });
  const named = (options.names ?? []).map(({ name, sheet, cell }) => ({
    name,
    range: `${quotedSheet(sheet)}!$${cell.replace(/(\d+)$/, "$$$1")}`,
  }));
  const bytes = await writeXlsx({
    sheets: [...written, ...listSheet(lists.lists)],
    namedRanges: named,
    properties: { creator: "Pimpasa", ...(options.title === undefined ? {} : { title: options.title }) },
  });
  return withColumnFormats(
    bytes,
    sheets.map((_, index) => index),
  );
}

type Written = ReturnType<typeof writtenSheet>;

/** The row from which `withColumnFormats` takes the styles of the columns. */
function withFormatRow(sheet: Written, styles: ReturnType<typeof columnStyles>): Written {
  const at = sheet.rows?.length ?? 0;
  const cells = new Map(sheet.cells);
  styles.forEach((style, column) => {
    cells.set(`${at},${column}`, { value: null, style });
  });
  return { ...sheet, rows: [...(sheet.rows ?? []), styles.map(() => null)], cells };
}

/** The hidden sheet of the lists, where there are any: each list is a column. */
function listSheet(lists: readonly (readonly string[])[]): Written[] {
  if (lists.length === 0) return [];
  const length = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
  return [{ name: listSheetName, rows, hidden: true }];
}
