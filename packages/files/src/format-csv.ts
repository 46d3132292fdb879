/** What a cell can hold; `null` and `undefined` are an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * How is a table written as CSV (RFC 4180)? Comma, LF, a header; in pieces of some rows, so that a large table can be written
 * as it is made. Numbers have a dot, booleans are `true` and `false`; a row may have fewer or more cells than the header.
 * The same cells give the same text, and `readCsv` gives the same cells back, save that half of a surrogate pair becomes
 * U+FFFD in UTF-8, and that a row of no cells at all is a blank line, which is no row.
 *
 * Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180.
 *
 * @example
 * ```ts
 * [...formatCsv(["id", "name"], [["k1", "Kantor, Contoh"]])].join(""); // => "id,name\nk1,\"Kantor, Contoh\"\n"
 * ```
 */
export function* formatCsv(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): Iterable<string> {
  const rowsInPiece = 500;
  let piece = line(columns);
  let count = 0;
  for (const row of rows) {
    piece += line(row);
    count += 1;
    if (count % rowsInPiece === 0) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}

const line = (cells: readonly CsvCell[]): string => csvLine(cells, ",", "\n");

/** A row as a line. A row of one empty cell is written with quotes, since a blank line is no row. */
export const csvLine = (cells: readonly CsvCell[], delimiter: string, end: string): string => {
  const text = cells.map(cellText).join(delimiter);
  return text === "" && cells.length === 1 ? `""${end}` : `${text}${end}`;
};

const needsQuotes = /[",;\t\n\r]|^\s|\s$|^\ufeff/;

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
