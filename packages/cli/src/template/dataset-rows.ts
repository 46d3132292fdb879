import { type Field, type TableName, tableFields } from "@pimpasa/core";
import type { SheetValue } from "@pimpasa/files/xlsx";
import { loadFolder, warnOfErrors } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import type { Terminal } from "../terminal.ts";
import type { FormProgramme } from "./guide-sheet.ts";
import { sheetValue } from "./sheet-value.ts";

/** A data folder as a template is filled with it. */
export interface FilledForm {
  readonly rows: (table: TableName) => Iterable<readonly SheetValue[]>;
  readonly programme: FormProgramme;
}

/** The records of a data folder as rows of its template, and what it is. What a form cannot carry is told. */
export async function datasetRows(dir: string, terminal: Terminal): Promise<FilledForm> {
  const loaded = await loadFolder(dir, terminal);
  warnOfErrors(loaded, terminal);
  const { programme } = loaded.dataset;
  if (programme.priorityAreas.length + programme.policyProfiles.length > 0) terminal.err(texts(terminal.language).notInForm(dir));
  return {
    rows: (table) => recordRows(tableFields(table), loaded.dataset[table] as Iterable<Readonly<Record<string, unknown>>>, terminal),
    programme,
  };
}

/** Records as rows, one cell for each field. */
export function* recordRows(
  fields: readonly Field[],
  records: Iterable<Readonly<Record<string, unknown>>>,
  { language }: Pick<Terminal, "language">,
): Iterable<readonly SheetValue[]> {
  for (const record of records) yield fields.map((field) => sheetValue(field, record[field.name], language));
}
