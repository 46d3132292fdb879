import { type RawRow, type RawTable, type TableName, tableNamed } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import { isAddedColumn, rejectedColumns } from "../rejected-files.ts";
import { writtenCell } from "../row-fingerprint.ts";
import { CommandError, type Terminal } from "../terminal.ts";
import type { Correction } from "./correction.ts";

/** The rows of a folder of rejected rows. What is no such folder is an error of the command. */
export async function readCorrections(dir: string, terminal: Terminal): Promise<Correction[]> {
  const text = texts(terminal.language);
  const { readFolder } = await import("@pimpasa/files/node");
  terminal.progress(text.progress.reading(dir));
  const folder = await readFolder(dir);
  if (!folder.ok) throw new CommandError(text.folderFault(folder.error.kind, dir));
  if (folder.value.tables.size === 0) throw new CommandError(text.merge.noFiles(dir));
  const all: Correction[] = [];
  for (const [name, table] of folder.value.tables) {
    const path = `${dir}/${table.source}`;
    const known = tableNamed(name);
    if (known === undefined) throw new CommandError(text.merge.noTable(path));
    for (const correction of await correctionsOf(known, table, path, terminal)) all.push(correction);
  }
  return all;
}

async function correctionsOf(table: TableName, raw: RawTable, path: string, terminal: Terminal): Promise<Correction[]> {
  const { merge } = texts(terminal.language);
  if (raw.fault !== undefined) throw new CommandError(merge.unreadable(path));
  const at = (wanted: string): number => raw.columns.findIndex((column) => column.toLowerCase() === wanted);
  const [row, fingerprint] = [at(rejectedColumns.row), at(rejectedColumns.fingerprint)];
  const missing = [...(row < 0 ? [rejectedColumns.row] : []), ...(fingerprint < 0 ? [rejectedColumns.fingerprint] : [])];
  if (missing.length > 0) throw new CommandError(merge.columnsMissing(path, missing.join(", ")));
  const kept = raw.columns.flatMap((column, c) => (isAddedColumn(column) ? [] : [c]));
  const columns = kept.map((c) => raw.columns[c] as string);
  const found: Correction[] = [];
  for await (const given of raw.rows as AsyncIterable<RawRow>) {
    found.push({
      table,
      file: path,
      line: given.row,
      row: rowNumber(given.cells[row]),
      fingerprint: writtenCell(given.cells[fingerprint]).trim(),
      columns,
      cells: kept.map((c) => writtenCell(given.cells[c])),
      isBroken: given.openQuote === true || given.cells.slice(raw.columns.length).some((cell) => writtenCell(cell).trim() !== ""),
    });
  }
  return found;
}

function rowNumber(cell: unknown): number | undefined {
  const text = writtenCell(cell).trim();
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
