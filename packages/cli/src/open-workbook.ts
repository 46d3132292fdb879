import type { Workbook, WorkbookFault } from "@pimpasa/files/xlsx";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** Opens a workbook that holds at least one sheet of data; what cannot be read is an error of the command that says what to do. */
export async function openWorkbook(path: string, terminal: Terminal): Promise<Workbook> {
  const text = texts(terminal.language);
  const { readWorkbookFile } = await import("@pimpasa/files/node");
  terminal.progress(text.progress.reading(path));
  const book = await readWorkbookFile(path);
  if (!book.ok) throw new CommandError(faultText(path, book.error, terminal));
  if (book.value.sheets.length === 0) throw new CommandError(text.workbookFault("no-tables", path, ""));
  return book.value;
}

function faultText(path: string, fault: WorkbookFault, { language }: Terminal): string {
  const detail = "reason" in fault ? fault.reason : "bytes" in fault ? String(Math.ceil(fault.bytes / 1_000_000)) : "";
  return texts(language).workbookFault(fault.kind, path, detail);
}
