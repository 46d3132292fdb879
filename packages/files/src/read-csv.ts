import type { RawRow, RawRows, RawTable, RawTableFault } from "@pimpasa/core";
import { checkBytes } from "./byte-check.ts";
import { type ByteSource, blobSource, type NamedSource, namedSource, streamSource } from "./byte-source.ts";
import { csvBlocks } from "./csv-rows.ts";
import { repeatedHeader } from "./repeated-header.ts";
import { SourceError } from "./source-error.ts";
import { type ReadOptions, watchedSource } from "./watched-source.ts";

/** What CSV can be read from: a `File` or `Blob`; bytes that can be opened again; a stream of bytes. */
export type CsvInput = Blob | ByteSource | AsyncIterable<Uint8Array>;

/**
 * What does this CSV file hold, as raw rows? UTF-8 with or without BOM; LF, CR LF or CR; comma, semicolon or tab, as the
 * header has it; quoted line breaks. Rows are numbered as a spreadsheet does (the header is row 1); blank lines are counted
 * and left out. Cells are handed on as they are, however many a row has; headers are trimmed.
 *
 * The bytes are checked to the end first; the rows are then read from the source each time they are iterated, never held
 * all at once. Of a stream, which can be read once only, the bytes are kept.
 *
 * What cannot be read is a `fault` of the table (nothing but blank lines is an empty file). A row whose quote is misplaced or never closed carries `openQuote`, and the
 * line after it is the next row. Iterating the rows throws a {@link SourceError} if the file has been changed since.
 *
 * Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180.
 *
 * @example
 * ```ts
 * const table = await readCsv(new Blob(["id,name\nk1,\"Kantor, Contoh\"\n"]), "offices.csv");
 * table.columns; // => ["id", "name"]
 * (await Array.fromAsync(table.rows)).map((row) => [row.row, ...row.cells]); // => [[2, "k1", "Kantor, Contoh"]]
 * ```
 */
export async function readCsv(input: CsvInput, name: string, options: ReadOptions = {}): Promise<RawTable> {
  try {
    return await tableOf(await sourceOf(input, name), options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return faultyTable(name, { kind: "not-readable", reason: error.reason });
  }
}

async function sourceOf(input: CsvInput, name: string): Promise<NamedSource> {
  if (Symbol.asyncIterator in input) return namedSource(await streamSource(input, name), name);
  return namedSource("open" in input ? input : blobSource(input), name);
}

async function tableOf(source: NamedSource, options: ReadOptions): Promise<RawTable> {
  const { name } = source;
  const check = await checkBytes(source);
  if (check.fault) return faultyTable(name, check.fault);
  const header = await firstRow(source);
  if (header === undefined) return faultyTable(name, { kind: "empty-file" });
  const columns = header.cells.map(headerText);
  const repeated = repeatedHeader(columns);
  if (repeated !== undefined) return faultyTable(name, { kind: "duplicate-header", column: repeated });
  const watched = watchedSource(source, check.byteLength, options);
  return { source: name, columns, rows: rowsAfter(watched, header.row) };
}

/** A table that cannot be read, and why. */
export const faultyTable = (name: string, fault: RawTableFault): RawTable => ({ source: name, columns: [], rows: [], fault });

const headerText = (cell: unknown): string =>
  String(cell)
    .replace(/^\ufeff/, "")
    .trim();

async function firstRow(source: NamedSource): Promise<RawRow | undefined> {
  for await (const [row] of csvBlocks(source)) if (row !== undefined) return row;
  return undefined;
}

function rowsAfter(source: NamedSource, headerRow: number): RawRows {
  const blocks = () => blocksAfter(source, headerRow);
  return { blocks, [Symbol.asyncIterator]: () => flattened(blocks()) };
}

async function* blocksAfter(source: NamedSource, headerRow: number): AsyncIterable<readonly RawRow[]> {
  for await (const block of csvBlocks(source))
    yield (block[0]?.row ?? headerRow) > headerRow ? block : block.filter(({ row }) => row > headerRow);
}

async function* flattened(blocks: AsyncIterable<readonly RawRow[]>): AsyncGenerator<RawRow, void> {
  for await (const block of blocks) yield* block;
}
