import type { Result } from "@pimpasa/core";
import { readXlsx, type Sheet, type Workbook as XlsxWorkbook } from "hucre/xlsx";
import { type ByteSource, blobSource, namedSource } from "../byte-source.ts";
import { err, ok } from "../result.ts";
import { SourceError } from "../source-error.ts";
import { checkContainer } from "./container.ts";
import { sheetTable } from "./sheet-table.ts";
import type { Workbook, WorkbookFault, WorkbookLimits } from "./workbook-shape.ts";

/** What a workbook can be read from: a `File` or `Blob`, bytes, or bytes that can be opened. */
export type WorkbookInput = Blob | Uint8Array | ByteSource;

const usualBytes = 100_000_000;

/**
 * Which tables does this XLSX workbook hold, and where? Each sheet is a table: the first row with two filled cells is its head,
 * rows are numbered as the sheet does. Text, numbers and truth come as they are stored, dates as ISO text (`2025-07-01`,
 * `2025-07-01T08:30`, the time on the wall). Of a formula the stored result is taken, and told as a notice.
 *
 * A cell without a clear value (a formula without a stored result, an error value, a merged range, a date before March 1900,
 * on which spreadsheets do not agree) is named in `unreadable` of its row, so that the row is rejected and not guessed. Rows whose first
 * cell begins with `#`, and sheets whose name does, are remarks for people. Hidden sheets, rows and columns are read, and told.
 *
 * Macros are neither run nor read. A file that is no XLSX workbook, has a password, or would unpack to more than the limits
 * is a fault, before anything is unpacked. Nothing is thrown for content.
 *
 * Source: ECMA-376 (Office Open XML), https://ecma-international.org/publications-and-standards/standards/ecma-376/.
 *
 * @example
 * ```ts
 * const bytes = await writeWorkbook([{ name: "Kegiatan", columns: [{ header: "id" }, { header: "tanggal", format: "day" }], rows: [["k1", "2025-07-01"]] }]);
 * const book = await readWorkbook(bytes, "kegiatan.xlsx");
 * const sheet = book.ok ? book.value.sheets[0] : undefined;
 * sheet?.table.columns; // => ["id", "tanggal"]
 * [...(sheet?.table.rows ?? [])]; // => [{ row: 2, cells: ["k1", "2025-07-01"] }]
 * await readWorkbook(new Blob(["id,nama"]), "data.xlsx"); // => { ok: false, error: { kind: "text" } }
 * ```
 */
export async function readWorkbook(
  input: WorkbookInput,
  name: string,
  limits: WorkbookLimits = {},
): Promise<Result<Workbook, WorkbookFault>> {
  const bytes = await bytesOf(input, name, limits.maximumBytes ?? usualBytes);
  if (!bytes.ok) return bytes;
  const container = checkContainer(bytes.value, limits);
  if (!container.ok) return container;
  const parsed = await parsedWorkbook(bytes.value);
  return parsed.ok ? ok({ name, ...contentOf(parsed.value), hasMacros: container.value.hasMacros }) : parsed;
}

async function bytesOf(input: WorkbookInput, name: string, maximum: number): Promise<Result<Uint8Array, WorkbookFault>> {
  if (input instanceof Uint8Array) return input.length > maximum ? err(tooLarge(input.length, maximum)) : ok(input);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const piece of namedSource("open" in input ? input : blobSource(input), name).open()) {
      length += piece.length;
      if (length > maximum) return err(tooLarge(length, maximum));
      pieces.push(new Uint8Array(piece));
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return err({ kind: "not-readable", reason: error.reason });
  }
  return ok(new Uint8Array(await new Blob(pieces).arrayBuffer()));
}

const tooLarge = (bytes: number, maximum: number): WorkbookFault => ({ kind: "too-large", bytes, maximum });

/** What the library makes of the bytes; whatever it throws is a fault of the file. */
async function parsedWorkbook(bytes: Uint8Array): Promise<Result<XlsxWorkbook, WorkbookFault>> {
  try {
    return ok(await readXlsx(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err(/\d+ cells\), over the/.test(reason) ? { kind: "too-many-cells" } : { kind: "damaged", reason: reason.slice(0, 200) });
  }
}

function contentOf(book: XlsxWorkbook): Pick<Workbook, "sheets" | "named"> {
  const isOf1904 = book.dateSystem === "1904";
  const sheets = book.sheets.flatMap((sheet) => (sheet.name.startsWith("#") ? [] : (sheetTable(sheet, isOf1904) ?? [])));
  return { sheets, named: namedValues(book) };
}

const oneCell = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The values of cells with a name. */
function namedValues(book: XlsxWorkbook): Map<string, string | number | boolean> {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return new Map(
    (book.namedRanges ?? []).flatMap(({ name, range }) => {
      const [, quoted, plain, letters = "", row = ""] = oneCell.exec(range) ?? [];
      const value = valueAt(sheets.get(quoted?.replaceAll("''", "'") ?? plain ?? ""), letters, Number(row));
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, value] as const] : [];
    }),
  );
}

const valueAt = (sheet: Sheet | undefined, letters: string, row: number): unknown => {
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet?.rows[row - 1]?.[column];
};
