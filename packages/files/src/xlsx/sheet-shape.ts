/**
 * How a cell is shown, and what kind of cell it is. `text` stays text whatever it holds; a `share` of 0..1 is shown as a percentage;
 * a `day` is `2025-07-01`; a `date-time` is the time on the wall, without a zone.
 */
export type SheetFormat = "text" | "whole" | "decimal" | "share" | "day" | "date-time" | "any";

/** What a cell can hold. Days and times may also be text in ISO form; of a `Date` its UTC fields are what the cell shows. */
export type SheetValue = string | number | boolean | Date | null | undefined;

/** What a cell looks like beside its format. Colours are never the only sign. */
export type SheetTone =
  | "plain"
  | "title"
  | "strong"
  | "muted"
  | "remark"
  | "input"
  | "head"
  | "head-required"
  | "warning"
  | "warning-wrapped"
  | "good"
  | "wrapped";

/** A cell that differs from its column. */
export interface SheetCell {
  readonly value: SheetValue;
  readonly format?: SheetFormat;
  /** Digits after the decimal point, for `decimal` and `share`. */
  readonly digits?: number;
  readonly tone?: SheetTone;
  /** A note that is shown when the pointer is on the cell. */
  readonly note?: string;
  /** The name of a sheet of the same workbook to which the cell leads. */
  readonly toSheet?: string;
  readonly validation?: SheetValidation;
}

/** What may be typed into the cells of a column, checked by the spreadsheet while it is typed. */
export type SheetRule =
  | { readonly kind: "list"; readonly values: readonly string[]; readonly isOpen?: boolean }
  /** What stands in a column (from 0) of another sheet, from a row (from 1) on; other values may be typed too. */
  | { readonly kind: "column"; readonly sheet: string; readonly column: number; readonly fromRow: number }
  | { readonly kind: "whole" | "decimal"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "day"; readonly from: string; readonly to: string }
  | { readonly kind: "length"; readonly maximum: number }
  | { readonly kind: "anything" };

/** A rule with what the spreadsheet says: when a cell is entered, and when its content is refused. */
export interface SheetValidation {
  readonly rule: SheetRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: { readonly title: string; readonly text: string };
  /** `true`: what does not fit may be kept after a warning. */
  readonly isWarning?: boolean;
}

/** A column of a sheet. Its format holds for cells that are still empty, too. */
export interface SheetColumn {
  readonly header: string;
  readonly format?: SheetFormat;
  readonly digits?: number;
  /** In characters; 14 unless given. */
  readonly width?: number;
  readonly note?: string;
  readonly headTone?: SheetTone;
  readonly validation?: SheetValidation;
}

/** A sheet: lines above the table, the head, the rows. */
export interface SheetInput {
  /** 1 to 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly (SheetValue | SheetCell)[]>;
  /** Lines that stand before the head: a title, a remark. */
  readonly above?: readonly (readonly (SheetValue | SheetCell)[])[];
  /** `false`: the columns have no head, only formats and widths. */
  readonly hasHead?: boolean;
  /** How many rows from the top stay in view; those down to the head unless given. Validations hold for the rows below them. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hasFilter?: boolean;
  readonly isHidden?: boolean;
}

/** A cell of a sheet that has a name in the whole workbook, by which a program finds it again. */
export interface SheetName {
  readonly name: string;
  readonly sheet: string;
  /** `B3`. */
  readonly cell: string;
}

/** What is said of a workbook as a whole. */
export interface WorkbookOptions {
  readonly title?: string;
  readonly names?: readonly SheetName[];
}
