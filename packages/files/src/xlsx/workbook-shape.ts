import type { RawTable } from "@pimpasa/core";

/** What is to be known of a sheet beside its table; nothing of it is dropped silently. */
export interface SheetNotice {
  /**
   * `hidden-sheet`, `hidden-rows`, `hidden-columns`: they were read like others. `formulas`: the result that the spreadsheet stored
   * was taken. `remark-rows`: rows whose first cell begins with `#` were not read. `no-header`: cells of columns without a header
   * were not read.
   */
  readonly kind: "hidden-sheet" | "hidden-rows" | "hidden-columns" | "formulas" | "remark-rows" | "no-header";
  /** How many rows, columns or cells. */
  readonly count: number;
  /** The first of them: `C17`, `17`, `C`. */
  readonly places: readonly string[];
}

/** A sheet as a table with its places. */
export interface WorkbookSheet {
  readonly name: string;
  /** The rows are numbered as in the sheet; `source` is the name of the sheet. */
  readonly table: RawTable;
  /** The letters of each column of the table. */
  readonly letters: readonly string[];
  readonly notices: readonly SheetNotice[];
}

/** What an XLSX workbook holds. Sheets that hold nothing, and those whose name begins with `#`, are left out. */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly WorkbookSheet[];
  /** The values of single cells that have a name in the workbook. */
  readonly named: ReadonlyMap<string, string | number | boolean>;
  /** Were there macros? They were not run and not read. */
  readonly hasMacros: boolean;
}

/** Why a file could not be read as an XLSX workbook. */
export type WorkbookFault =
  | { readonly kind: "empty-file" | "encrypted" | "xls" | "xlsb" | "ods" | "text" | "no-workbook" | "too-many-cells" }
  | { readonly kind: "too-large" | "bomb"; readonly bytes: number; readonly maximum: number }
  | { readonly kind: "unsafe-zip" | "damaged" | "not-readable"; readonly reason: string };

/** How large a workbook may be. */
export interface WorkbookLimits {
  /** Bytes of the file; 100 MB unless given. */
  readonly maximumBytes?: number;
  /** Bytes of all that is packed in it; 400 MB unless given. */
  readonly maximumUnpackedBytes?: number;
}
