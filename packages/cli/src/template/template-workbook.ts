import { type Language, type TableName, tableNames } from "@pimpasa/core";
import { type SheetValue, writeWorkbook } from "@pimpasa/files/xlsx";
import { columnsSheet } from "./columns-sheet.ts";
import { type FormProgramme, guideSheet } from "./guide-sheet.ts";
import { tableSheet } from "./table-sheet.ts";
import { templateText } from "./template-text.ts";

/** What a template holds. */
export interface TemplateOptions {
  readonly language: Language;
  /** All tables unless given; always in the order of the standard. */
  readonly tables?: readonly TableName[];
  /** Rows to begin with, one cell for each field. */
  readonly rows?: (table: TableName) => Iterable<readonly SheetValue[]>;
  /** What the data is, where that is known. */
  readonly programme?: FormProgramme;
}

/** A workbook to be filled in: a guide in both languages, a sheet for each table, and a list of all columns. */
export function templateWorkbook({ language, tables, rows = () => [], programme }: TemplateOptions): Promise<Uint8Array<ArrayBuffer>> {
  const chosen = tableNames.filter((table) => tables === undefined || tables.includes(table));
  const { sheet, names } = guideSheet(chosen, language, programme);
  const sheets = chosen.map((table) => tableSheet(table, chosen, rows(table), language));
  return writeWorkbook([sheet, ...sheets, columnsSheet(chosen, language)], { title: templateText(language).title, names });
}
