import type { RawRow, RawTable, RawTableFault } from "@pimpasa/core";
import { byteFault } from "./byte-check.ts";
import { csvRows } from "./csv-rows.ts";
import { type ByteSource, blobSource } from "./csv-source.ts";

/**
 * A CSV file as a table of raw rows: UTF-8 with or without BOM; LF, CR LF or CR; comma, semicolon or tab, as the header
 * has it; quoted line breaks. The rows are read from the source each time they are iterated, never held all at once.
 * What cannot be read is a `fault` of the table, never a throw.
 *
 * @example
 * ```ts
 * const table = await readCsv(new Blob(["id,name\nk1,\"Kantor, Contoh\"\n"]), "offices.csv");
 * table.columns; // => ["id", "name"]
 * (await Array.fromAsync(table.rows)).map((row) => [row.row, ...row.cells]); // => [[2, "k1", "Kantor, Contoh"]]
 * ```
 */
export async function readCsv(input: Blob | ByteSource, name: string): Promise<RawTable> {
  const source = "open" in input ? input : blobSource(input);
  const fault = await byteFault(source);
  if (fault) return faultyTable(name, fault);
  const header = await firstRow(source);
  const columns = (header?.cells ?? []).map((cell) =>
    String(cell)
      .replace(/^\ufeff/, "")
      .trim(),
  );
  const repeated = repeatedHeader(columns);
  if (repeated !== undefined) return faultyTable(name, { kind: "duplicate-header", column: repeated });
  return { source: name, columns, rows: { [Symbol.asyncIterator]: () => rowsAfter(source, header?.row ?? 0)[Symbol.asyncIterator]() } };
}

/** A table that cannot be read, and why. */
export const faultyTable = (name: string, fault: RawTableFault): RawTable => ({ source: name, columns: [], rows: [], fault });

async function firstRow(source: ByteSource): Promise<RawRow | undefined> {
  for await (const row of csvRows(source)) return row;
  return undefined;
}

async function* rowsAfter(source: ByteSource, headerRow: number): AsyncIterable<RawRow> {
  for await (const row of csvRows(source)) if (row.row > headerRow) yield row;
}

function repeatedHeader(columns: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return columns.find((column) => {
    const key = column.toLowerCase();
    if (key !== "" && seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
