import { basename } from "node:path";
import type { Result } from "@pimpasa/core";
import type { Workbook, WorkbookFault, WorkbookLimits } from "../xlsx/workbook-shape.ts";
import { pathSource } from "./path-source.ts";

/**
 * What does the XLSX workbook at a path hold? As `readWorkbook` of `@pimpasa/files/xlsx`, which is loaded only now; a file that
 * is not there is a fault, with the system's code as the reason.
 */
export async function readWorkbookFile(path: string, limits: WorkbookLimits = {}): Promise<Result<Workbook, WorkbookFault>> {
  const { readWorkbook } = await import("../xlsx/read-workbook.ts");
  return readWorkbook(pathSource(path), basename(path), limits);
}
