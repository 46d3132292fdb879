import type { CalendarDay, Dataset, ReadResult } from "@pimpasa/core";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** A folder as it was read, and the names of files in it that are no tables. */
export interface LoadedFolder extends ReadResult {
  readonly dir: string;
}

/** Files that `import` writes beside the tables; they are not read as tables. */
const besideTables = new Set(["unresolved", "corrections"]);

/** Reads a folder of tables with the gazetteer of all provinces, and checks it as of a day, where that is given. */
export async function loadFolder(dir: string, terminal: Terminal, asOf?: (dataset: Dataset) => CalendarDay): Promise<LoadedFolder> {
  const text = texts(terminal.language);
  const [{ readFolder }, { readDataset }, { loadGazetteer }] = await Promise.all([
    import("@pimpasa/files/node"),
    import("@pimpasa/core"),
    import("@pimpasa/regions"),
  ]);
  terminal.progress(text.progress.reading(dir));
  const folder = await readFolder(dir);
  if (!folder.ok) throw new CommandError(text.folderFault(folder.error.kind, dir));
  const tables = new Map([...folder.value.tables].filter(([name]) => !besideTables.has(name)));
  const programme = folder.value.json.get("programme");
  if (tables.size === 0 && programme === undefined) throw new CommandError(text.folderFault("no-tables", dir));
  if (programme !== undefined && !programme.ok) throw new CommandError(text.programmeUnreadable(dir, programme.error));
  const result = await readDataset(tables, {
    programme: programme?.value,
    gazetteer: await loadGazetteer(),
    asOf,
    onProgress: (table, rows) => terminal.progress(text.progress.rows(table, rows)),
  });
  terminal.signal.throwIfAborted();
  return { ...result, dir };
}

/** Does the data have errors: rows that were rejected, or findings of that severity? */
const hasErrors = ({ findings, rejected }: Pick<ReadResult, "findings" | "rejected">): boolean =>
  rejected.length > 0 || findings.some((finding) => finding.severity === "error");

/** Tells on stderr that the figures rest on data with errors, and where to look. */
export function warnOfErrors(loaded: LoadedFolder, terminal: Terminal): void {
  const errors = loaded.findings.filter((finding) => finding.severity === "error").length;
  if (hasErrors(loaded)) terminal.err(texts(terminal.language).dataHasErrors(loaded.dir, errors, loaded.rejected.length));
}
