import type { CalendarDay, Dataset, Period, RawTable, ReadResult } from "@pimpasa/core";
import type { SheetPlaces } from "./load-workbook.ts";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";
import { isWorkbookName } from "./workbook-name.ts";

/** A folder or a workbook as it was read. */
export interface LoadedFolder extends ReadResult {
  readonly dir: string;
  /** Did it say what the programme is? */
  readonly hasProgramme: boolean;
  /** Where the tables stand, if they came from a workbook. */
  readonly places?: SheetPlaces;
}

/** Files that `import` writes beside the tables; they are not read as tables. */
const besideTables = new Set(["unresolved", "corrections"]);

/** Tables as they stand in a folder or a workbook, not yet read. */
export interface Source {
  readonly tables: ReadonlyMap<string, RawTable>;
  readonly programme?: unknown;
  readonly places?: SheetPlaces;
}

async function folderSource(dir: string, terminal: Terminal): Promise<Source> {
  const text = texts(terminal.language);
  const { readFolder } = await import("@pimpasa/files/node");
  terminal.progress(text.progress.reading(dir));
  const folder = await readFolder(dir);
  if (!folder.ok) throw new CommandError(text.folderFault(folder.error.kind, dir));
  const tables = new Map([...folder.value.tables].filter(([name]) => !besideTables.has(name)));
  const programme = folder.value.json.get("programme");
  if (tables.size === 0 && programme === undefined) throw new CommandError(text.folderFault("no-tables", dir));
  if (programme !== undefined && !programme.ok) throw new CommandError(text.programmeUnreadable(dir, programme.error));
  return { tables, programme: programme?.value };
}

async function workbookSource(path: string, terminal: Terminal): Promise<Source> {
  const { loadWorkbook } = await import("./load-workbook.ts");
  return loadWorkbook(path, terminal);
}

/** The tables of a folder or of a workbook. */
export const loadSource = (dir: string, terminal: Terminal): Promise<Source> =>
  isWorkbookName(dir) ? workbookSource(dir, terminal) : folderSource(dir, terminal);

type AsOf = (dataset: Dataset) => CalendarDay;

/** Reads a folder of tables, or a workbook of them, with the gazetteer of all provinces, and checks it as of a day, where that is given. */
export async function loadFolder(dir: string, terminal: Terminal, asOf?: AsOf): Promise<LoadedFolder> {
  return readSource(dir, await loadSource(dir, terminal), terminal, asOf);
}

/** Reads tables as `loadFolder` does. */
export async function readSource(dir: string, source: Source, terminal: Terminal, asOf?: AsOf): Promise<LoadedFolder> {
  const text = texts(terminal.language);
  const [{ readDataset }, { loadGazetteer }] = await Promise.all([import("@pimpasa/core"), import("@pimpasa/regions")]);
  const result = await readDataset(source.tables, {
    programme: source.programme,
    gazetteer: await loadGazetteer(),
    asOf,
    onProgress: (table, rows) => terminal.progress(text.progress.rows(table, rows)),
  });
  terminal.signal.throwIfAborted();
  return {
    ...result,
    dir,
    hasProgramme: source.programme !== undefined,
    ...(source.places === undefined ? {} : { places: source.places }),
  };
}

/** Does the data have errors: rows that were rejected, or findings of that severity? */
const hasErrors = ({ findings, rejected }: Pick<ReadResult, "findings" | "rejected">): boolean =>
  rejected.length > 0 || findings.some((finding) => finding.severity === "error");

/** A period that goes on for so many days after the last record asks for what is not in the data. */
const longestReachDays = 31;

/** Tells on stderr that a period goes beyond the data: what it shows there is not silence. */
export async function warnOfReach({ dataset }: LoadedFolder, period: Period, asOf: CalendarDay, terminal: Terminal): Promise<void> {
  const { knownUpTo } = await import("@pimpasa/analytics");
  const [{ toDayNumber }, { formatDay }] = await Promise.all([import("@pimpasa/core"), import("@pimpasa/core/text")]);
  const last = asOf < period.lastDay ? asOf : period.lastDay;
  const reach = knownUpTo(dataset, last);
  if (toDayNumber(last) - toDayNumber(reach) <= longestReachDays) return;
  terminal.err(texts(terminal.language).beyondData(formatDay(reach, terminal.language), formatDay(last, terminal.language)));
}

/** Tells on stderr that a period begins before the data: what it shows there is not 0. */
export async function warnOfBeginning({ dataset }: LoadedFolder, period: Period, terminal: Terminal): Promise<void> {
  const { dataBegins } = await import("@pimpasa/analytics");
  const { formatDay } = await import("@pimpasa/core/text");
  const begins = dataBegins(dataset);
  if (begins !== undefined && period.start < begins)
    terminal.err(texts(terminal.language).kpi.beforeData(formatDay(begins, terminal.language)));
}

/** Tells on stderr that the figures rest on data with errors, and where to look. */
export function warnOfErrors(loaded: LoadedFolder, terminal: Terminal): void {
  const errors = loaded.findings.filter((finding) => finding.severity === "error").length;
  if (hasErrors(loaded)) terminal.err(texts(terminal.language).dataHasErrors(loaded.dir, errors, loaded.rejected.length));
}
