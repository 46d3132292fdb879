import type { RawRow, RawTable } from "@pimpasa/core";
import { ruleText } from "@pimpasa/core/text";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";
import { isWorkbookName } from "./workbook-name.ts";

/** A list as it is in its file: every row and every column, in order. */
export interface SourceList {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
}

/** Reads a list of a user's own; what cannot be read as a table is an error of the command. */
export async function readList(path: string, terminal: Terminal): Promise<SourceList> {
  const table = isWorkbookName(path) ? await sheetTable(path, terminal) : await csvTable(path);
  if (table.fault) throw new CommandError(faultMessage(path, table.fault, terminal));
  const rows: RawRow[] = [];
  for await (const row of table.rows) {
    rows.push(row);
    if (rows.length % 20_000 === 0) terminal.progress(texts(terminal.language).progress.rows(path, rows.length));
  }
  const broken = rows.find((row) => row.openQuote || row.unreadable || row.cells.length > table.columns.length);
  if (broken) throw new CommandError(texts(terminal.language).brokenRow(path, broken.row));
  return { path, columns: table.columns, rows };
}

async function csvTable(path: string): Promise<RawTable> {
  const { readCsvFile } = await import("@pimpasa/files/node");
  return readCsvFile(path);
}

/** The first sheet of a workbook that is a list. */
async function sheetTable(path: string, terminal: Terminal): Promise<RawTable> {
  const { firstSheet } = await import("./first-sheet.ts");
  return firstSheet(path, terminal);
}

function faultMessage(
  path: string,
  fault: { kind: string; column?: string; row?: number; reason?: string; range?: string },
  { language }: Terminal,
): string {
  const detail = fault.column ?? fault.range ?? fault.reason ?? String(fault.row ?? "");
  const params = { source: path, fault: fault.kind, detail };
  return ruleText({ rule: "table-unreadable", severity: "error", table: "programme", key: "", path: [], params }, language);
}

const folded = (header: string): string => header.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** The position of a column that the user named: by its exact name, else without regard to case and spacing. */
export function columnIndex(list: SourceList, name: string): number | undefined {
  const exact = list.columns.indexOf(name);
  if (exact >= 0) return exact;
  const like = list.columns.findIndex((column) => folded(column) === folded(name));
  return like >= 0 ? like : undefined;
}

/** The position of a column that must be there. */
export function requiredColumn(list: SourceList, option: string, name: string, { language }: Terminal): number {
  const index = columnIndex(list, name);
  if (index === undefined) throw new CommandError(texts(language).unknownColumn(option, name, list.path, list.columns.join(", ")));
  return index;
}

/** The text of a cell; empty where the row is short or there is no such column. */
export const cellOf = (row: RawRow, index: number | undefined): string => (index === undefined ? "" : String(row.cells[index] ?? ""));
