import { type ByteSource, namedSource } from "./byte-source.ts";
import { csvDialect } from "./csv-dialect.ts";
import { textPieces } from "./csv-rows.ts";
import { type CsvCell, csvLine } from "./format-csv.ts";
import { type RowReader, rowReader } from "./row-reader.ts";

/** New cells of rows by their numbers, as `readCsv` numbers them; null leaves the row out. */
export type ReplacedRows = ReadonlyMap<number, readonly CsvCell[] | null>;

/**
 * The text of a CSV file with some of its rows replaced. Everything else stays as it is, to the byte: BOM, line ends, quotes, blank
 * lines, rows that cannot be read. A new row gets the delimiter of the file and the line end of the row that it replaces.
 * Numbers of rows that the file does not have replace nothing.
 *
 * The file is UTF-8, as `readCsv` has found it to be; throws a `SourceError` if it is not, or cannot be read.
 *
 * @example
 * ```ts
 * const source = blobSource(new Blob(["id;name\r\nk1;Satu\r\nk2;Dua"]));
 * (await Array.fromAsync(replaceCsvRows(source, new Map([[3, ["k2", "Tiga; empat"]]]), "offices.csv"))).join(""); // => "id;name\r\nk1;Satu\r\nk2;\"Tiga; empat\""
 * ```
 */
export async function* replaceCsvRows(source: ByteSource, replaced: ReplacedRows, name: string): AsyncIterable<string> {
  const named = namedSource(source, name);
  if (await hasMark(source)) yield "\ufeff";
  const lines: string[] = [];
  let reader: RowReader | undefined;
  let [given, taken] = [0, 0];
  for await (const text of textPieces(named, "whole")) {
    given += text.length;
    reader ??= lineReader(text, replaced, lines, (length) => {
      taken += length;
    });
    for (const _ of reader.read(text));
    // The last line waits: at the end it may have to lose the line end that the reader gave it.
    yield* lines.splice(0, lines.length - 1);
  }
  for (const _ of reader?.finish() ?? []);
  const last = lines.pop();
  yield* lines;
  if (last !== undefined) yield taken > given ? last.slice(0, -1) : last;
}

/** A reader that puts each row, as it was or replaced, into `lines`. */
function lineReader(first: string, replaced: ReplacedRows, lines: string[], took: (length: number) => void): RowReader {
  const dialect = csvDialect(first);
  return rowReader(dialect, (row, text) => {
    took(text.length);
    const cells = replaced.get(row);
    if (cells === undefined) lines.push(text);
    else lines.push(cells === null ? "" : csvLine(cells, dialect.delimiter, /\r?[\r\n]$/.exec(text)?.[0] ?? dialect.newline));
  });
}

/** Does the file begin with the mark of UTF-8? */
async function hasMark(source: ByteSource): Promise<boolean> {
  const first: number[] = [];
  for await (const bytes of source.open()) {
    first.push(...bytes.subarray(0, 3 - first.length));
    if (first.length >= 3) break;
  }
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
}
