import { type Field, type TableName, tableFields } from "@pimpasa/core";
import type { SheetValue } from "@pimpasa/files/xlsx";
import { loadFolder, warnOfErrors } from "../load-folder.ts";
import type { Terminal } from "../terminal.ts";
import { sheetValue } from "./sheet-value.ts";

/** The records of a data folder as rows of its template. */
export async function datasetRows(dir: string, terminal: Terminal): Promise<(table: TableName) => Iterable<readonly SheetValue[]>> {
  const loaded = await loadFolder(dir, terminal);
  warnOfErrors(loaded, terminal);
  return (table) => recordRows(tableFields(table), loaded.dataset[table] as Iterable<Readonly<Record<string, unknown>>>, terminal);
}

/** Records as rows, one cell for each field. */
export function* recordRows(
  fields: readonly Field[],
  records: Iterable<Readonly<Record<string, unknown>>>,
  { language }: Pick<Terminal, "language">,
): Iterable<readonly SheetValue[]> {
  for (const record of records) yield fields.map((field) => sheetValue(field, record[field.name], language));
}
