import { dirname, resolve } from "node:path";
import type { RejectedRow } from "@pimpasa/core";
import { writeWorkbookData } from "../import/import-workbook.ts";
import { type LoadedFolder, loadFolder, loadSource, readSource } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import { rejectedFiles, type WrittenRejectedRow } from "../rejected-files.ts";
import { rowFingerprint } from "../row-fingerprint.ts";
import { CommandError, exitCodes, type Terminal } from "../terminal.ts";
import { isWorkbookName } from "../workbook-name.ts";
import { isTableFile, writeOutput } from "../write-output.ts";
import { refusalLines } from "./merge-text.ts";
import { mergedFolder } from "./merged-folder.ts";
import { mergedTables } from "./merged-tables.ts";
import { readCorrections } from "./read-corrections.ts";
import { type SettledCorrections, settleCorrections } from "./settle-corrections.ts";

/** What `merge` is told. */
export interface MergeOptions {
  readonly rejected: string;
  readonly out: string;
  readonly again?: string;
  readonly force?: boolean;
}

/** What came of it: the new data as it is read, and the rows that are to be written again. */
interface Merged {
  readonly loaded: LoadedFolder;
  readonly again: readonly WrittenRejectedRow[];
}

/** Puts corrected rows back in their places. The data that was read stays as it is; the new data is a folder of its own. */
export async function mergeData(dir: string, options: MergeOptions, terminal: Terminal): Promise<number> {
  const text = texts(terminal.language);
  checkPlaces(dir, options, terminal);
  const corrections = await readCorrections(options.rejected, terminal);
  const merge = isWorkbookName(dir) ? mergeWorkbook : mergeFolder;
  const settle = (rejected: readonly RejectedRow[]): SettledCorrections => {
    const settled = settleCorrections(corrections, rejected);
    for (const { file, columns } of settled.strangeColumns) throw new CommandError(text.merge.columnsStrange(file, columns.join(", ")));
    for (const line of refusalLines(settled.refused, text)) terminal.err(line);
    return settled;
  };
  const { settled, merged } = await merge(dir, settle, options, terminal);
  const { loaded, again } = merged;
  const stillRejected = loaded.rejected.length;
  if (options.again !== undefined && stillRejected > 0) {
    await writeOutput(options.again, rejectedFiles(again, terminal.language), writing(dir, options), terminal);
    terminal.err(text.rejectedWritten(options.again, again.length));
  }
  const { replaced, leftOut, unchanged, refused } = settled;
  terminal.err(text.merge.summary({ out: options.out, replaced, leftOut, unchanged, refused: refused.length, stillRejected }));
  if (stillRejected > 0 && options.again === undefined)
    terminal.err(text.merge.stillRejected(isWorkbookName(dir) ? dir : options.out, dir));
  return stillRejected + refused.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}

/** Folders that are read are never written to, nor one folder twice. */
function checkPlaces(dir: string, { rejected, out, again }: MergeOptions, { language }: Terminal): void {
  const read = [dir, rejected].map((path) => resolve(path));
  const written = [out, ...(again === undefined ? [] : [again])];
  const bad = written.find(
    (path, i) => read.includes(resolve(path)) || written.slice(0, i).some((other) => resolve(other) === resolve(path)),
  );
  if (bad !== undefined) throw new CommandError(texts(language).writesOverSource(bad));
}

const writing = (dir: string, { rejected, force }: MergeOptions) => ({
  force: force === true,
  owned: isTableFile,
  sources: [isWorkbookName(dir) ? dirname(dir) : dir, rejected],
});

type Merge = (
  dir: string,
  settle: (rejected: readonly RejectedRow[]) => SettledCorrections,
  options: MergeOptions,
  terminal: Terminal,
) => Promise<{ readonly settled: SettledCorrections; readonly merged: Merged }>;

const mergeFolder: Merge = async (dir, settle, options, terminal) => {
  const before = await loadFolder(dir, terminal);
  const settled = settle(before.rejected);
  const { files, left } = await mergedFolder(dir, settled.rows, before.rejected);
  await writeOutput(options.out, files, writing(dir, options), terminal);
  if (left.length > 0) terminal.err(texts(terminal.language).merge.foldersLeft(left.join(", ")));
  const loaded = await loadFolder(options.out, terminal);
  return { settled, merged: { loaded, again: loaded.rejected } };
};

/** A workbook stays as it is: its valid records and the corrected rows become a folder, as `import` writes it. */
const mergeWorkbook: Merge = async (path, settle, options, terminal) => {
  const source = await loadSource(path, terminal);
  const before = await readSource(path, source, terminal);
  const settled = settle(before.rejected);
  const loaded = await readSource(path, { ...source, tables: mergedTables(source.tables, settled.rows) }, terminal);
  await writeWorkbookData(loaded, options.out, writing(path, options), terminal);
  return { settled, merged: { loaded, again: writtenAgain(before.rejected, loaded.rejected, settled) } };
};

/**
 * All corrections of a workbook so far, those that are right by now among them: the workbook does not have them. Their fingerprints
 * are of the rows in the workbook, so that the folder can be corrected and merged again.
 */
function writtenAgain(before: readonly RejectedRow[], after: readonly RejectedRow[], { rows }: SettledCorrections): WrittenRejectedRow[] {
  const still = new Map(after.map((row) => [`${row.table} ${row.row}`, row]));
  const known = before.map((row): WrittenRejectedRow => {
    const cells = rows.get(row.table)?.get(row.row);
    const issues = still.get(`${row.table} ${row.row}`)?.issues ?? [];
    const fingerprint = rowFingerprint(row);
    still.delete(`${row.table} ${row.row}`);
    return cells === undefined ? row : { ...row, cells: cells ?? row.columns.map(() => ""), issues, fingerprint };
  });
  return [...known, ...still.values()];
}
