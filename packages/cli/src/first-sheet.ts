import type { RawTable } from "@pimpasa/core";
import type { WorkbookSheet } from "@pimpasa/files/xlsx";
import { texts } from "./messages/texts.ts";
import { openWorkbook } from "./open-workbook.ts";
import type { Terminal } from "./terminal.ts";

/** The first sheet of a workbook, with what is to be known of it on stderr. */
export async function firstSheet(path: string, terminal: Terminal): Promise<RawTable> {
  const [sheet, ...others] = (await openWorkbook(path, terminal)).sheets as [WorkbookSheet, ...WorkbookSheet[]];
  const text = texts(terminal.language);
  for (const notice of sheet.notices) terminal.err(`${text.sheetNotice({ ...notice, sheet: sheet.name })}\n`);
  if (others.length > 0) terminal.err(text.firstSheetOnly(sheet.name, others.map(({ name }) => name).join(", ")));
  return sheet.table;
}
