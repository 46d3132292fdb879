/**
 * A table as it came from outside: nothing of the domain yet. `@pimpasa/files` makes them from CSV files;
 * anything that can be iterated as rows of cells will do.
 */
export interface RawTable {
  /** The name of the file (or of what else the table came from), for messages. */
  readonly source: string;
  /** The header as it is written. */
  readonly columns: readonly string[];
  readonly rows: RawRows;
  /** Why the table as a whole cannot be read; `rows` is empty then. */
  readonly fault?: RawTableFault;
}

/** Rows, which may also be had in blocks: the same rows in the same order, many at a time, for those who read millions. */
export type RawRows = Iterable<RawRow> | (AsyncIterable<RawRow> & { readonly blocks?: () => AsyncIterable<readonly RawRow[]> });

/** One row of a raw table, with its place. */
export interface RawRow {
  /** The number that a spreadsheet shows: the header is row 1. */
  readonly row: number;
  /** One cell for each column, in the order of `columns`; more where the row has too many. */
  readonly cells: readonly unknown[];
  /** A quote that was opened in this row and never closed. */
  readonly openQuote?: true;
  /** What stands in the place of the row is no record at all (`null`, a number, …). */
  readonly notRecord?: true;
  /** Cells of a spreadsheet that have no clear value: the row is rejected, with their places. */
  readonly unreadable?: readonly UnreadableCell[];
}

/** A cell that has no clear value, and why. */
export interface UnreadableCell {
  /** Its position in `cells`. */
  readonly column: number;
  /** `early-date`: before March 1900, where spreadsheets do not agree on what a date is. */
  readonly kind: "formula-without-value" | "error-value" | "merged" | "early-date";
  /** The error value, or the range that is merged. */
  readonly detail?: string;
}

/** Why a table as a whole cannot be read. */
export type RawTableFault =
  | { readonly kind: "empty-file" }
  | { readonly kind: "binary" }
  | { readonly kind: "not-utf8"; readonly row: number }
  | { readonly kind: "not-readable"; readonly reason: string }
  | { readonly kind: "duplicate-header"; readonly column: string }
  | { readonly kind: "merged-header"; readonly range: string };
