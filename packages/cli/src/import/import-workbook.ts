import { dirname } from "node:path";
import { cellText, fileNameOf, type TableName, tableFields, tableNames } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import { exitCodeOf } from "../fail-on.ts";
import { type LoadedFolder, loadFolder } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import { rejectedFiles } from "../rejected-files.ts";
import type { Terminal } from "../terminal.ts";
import { isTableFile, type OutputFile, writeOutput } from "../write-output.ts";

/** Where a workbook is imported to. */
export interface WorkbookImportOptions {
  readonly out: string;
  readonly rejected?: string;
  readonly force?: boolean;
}

/** Every valid record of a workbook becomes a row of a data folder; rejected rows are counted, and written apart if asked for. */
export async function importWorkbook(path: string, options: WorkbookImportOptions, terminal: Terminal): Promise<number> {
  const text = texts(terminal.language);
  const loaded = await loadFolder(path, terminal);
  const tables = tableNames.filter((table) => loaded.dataset.intake[table].status === "supplied");
  const force = options.force === true;
  const sources = [dirname(path)];
  await writeOutput(options.out, tableFiles(loaded, tables), { force, owned: isTableFile, sources }, terminal);
  if (options.rejected !== undefined) {
    await writeOutput(options.rejected, rejectedFiles(loaded.rejected, terminal.language), { force, sources }, terminal);
    terminal.err(text.rejectedWritten(options.rejected, loaded.rejected.length));
  }
  const records = tables.reduce((sum, table) => sum + loaded.dataset.intake[table].accepted, 0);
  terminal.err(text.workbookImported({ out: options.out, tables: tables.length, records, rejected: loaded.rejected.length }));
  for (const notice of loaded.places?.notices ?? []) if (notice.kind !== "remark-rows") terminal.err(`${text.sheetNotice(notice)}\n`);
  if (loaded.rejected.length > 0 && options.rejected === undefined) terminal.err(text.workbookImportRejected(path));
  return exitCodeOf({ findings: unreadTables(loaded), rejected: loaded.rejected }, "error");
}

/** Sheets that could not be read at all. What rules say of the records is for `check`. */
const unreadTables = ({ findings }: LoadedFolder) => findings.filter(({ rule }) => rule === "table-unreadable" || rule === "table-unknown");

function* tableFiles({ dataset }: LoadedFolder, tables: readonly TableName[]): Iterable<OutputFile> {
  for (const table of tables) {
    const names = tableFields(table).map(({ name }) => name);
    const records = dataset[table] as Iterable<Readonly<Record<string, unknown>>>;
    yield { name: `${fileNameOf(table)}.csv`, content: formatCsv(names, rowsOf(records, names)) };
  }
}

function* rowsOf(records: Iterable<Readonly<Record<string, unknown>>>, names: readonly string[]): Iterable<string[]> {
  for (const record of records) yield names.map((name) => cellText(record[name]));
}
