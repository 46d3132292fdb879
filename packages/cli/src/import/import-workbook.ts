import { dirname } from "node:path";
import { cellText, fileNameOf, type TableName, tableFields, tableNames } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import { exitCodeOf } from "../fail-on.ts";
import { type LoadedFolder, loadFolder } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import { rejectedFiles } from "../rejected-files.ts";
import type { Terminal } from "../terminal.ts";
import { isTableFile, type OutputFile, type WriteOptions, writeOutput } from "../write-output.ts";

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
  const force = options.force === true;
  const sources = [dirname(path)];
  await writeWorkbookData(loaded, options.out, { force, owned: isTableFile, sources }, terminal);
  if (options.rejected !== undefined) {
    await writeOutput(options.rejected, rejectedFiles(loaded.rejected, terminal.language), { force, sources }, terminal);
    terminal.err(text.rejectedWritten(options.rejected, loaded.rejected.length));
  }
  for (const notice of loaded.places?.notices ?? []) if (notice.kind !== "remark-rows") terminal.err(`${text.sheetNotice(notice)}\n`);
  if (loaded.rejected.length > 0 && options.rejected === undefined) terminal.err(text.workbookImportRejected(path));
  return exitCodeOf({ findings: unreadTables(loaded), rejected: loaded.rejected }, "error");
}

/** Writes the valid records of a workbook as a data folder, and tells how many. */
export async function writeWorkbookData(loaded: LoadedFolder, out: string, options: WriteOptions, terminal: Terminal): Promise<void> {
  const tables = tableNames.filter((table) => loaded.dataset.intake[table].status === "supplied");
  await writeOutput(out, dataFiles(loaded, tables), options, terminal);
  const records = tables.reduce((sum, table) => sum + loaded.dataset.intake[table].accepted, 0);
  terminal.err(texts(terminal.language).workbookImported({ out, tables: tables.length, records, rejected: loaded.rejected.length }));
}

const unread: readonly string[] = ["table-unreadable", "table-unknown", "programme-invalid"];

/** What could not be read at all. What rules say of the records is for `check`. */
const unreadTables = ({ findings }: LoadedFolder) => findings.filter(({ rule }) => unread.includes(rule));

/** The tables, and `programme.json` where the workbook says what the data is. */
function* dataFiles(loaded: LoadedFolder, tables: readonly TableName[]): Iterable<OutputFile> {
  yield* tableFiles(loaded, tables);
  const { programme } = loaded.dataset;
  if (loaded.hasProgramme) yield { name: "programme.json", content: `${JSON.stringify(programme, null, 2)}\n` };
}

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
