export { cellAddress, columnLetters } from "./xlsx/cell-address.ts";
export { readWorkbook, type WorkbookInput } from "./xlsx/read-workbook.ts";
export { SheetError } from "./xlsx/sheet-error.ts";
export type {
  SheetCell,
  SheetColumn,
  SheetFormat,
  SheetInput,
  SheetName,
  SheetRule,
  SheetTone,
  SheetValidation,
  SheetValue,
  WorkbookOptions,
} from "./xlsx/sheet-shape.ts";
export { wallText } from "./xlsx/sheet-time.ts";
export type { SheetNotice, Workbook, WorkbookFault, WorkbookLimits, WorkbookSheet } from "./xlsx/workbook-shape.ts";
export { writeWorkbook } from "./xlsx/write-workbook.ts";
