import type { TableName } from "@pimpasa/core";

/** A row of a file of rejected rows, as a person has left it. */
export interface Correction {
  readonly table: TableName;
  /** The file, and its row in it. */
  readonly file: string;
  readonly line: number;
  /** The row whose place it takes; undefined where none is named. */
  readonly row: number | undefined;
  /** What that row was when it was written out. */
  readonly fingerprint: string;
  /** The columns of the file and its cells, without those that were added. */
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  /** More cells than the header has, or a quote that is not closed. */
  readonly isBroken: boolean;
}

/** Why a correction was not taken. */
export const refusalKinds = ["no-row", "twice", "not-rejected", "changed", "broken"] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export interface Refusal {
  readonly kind: RefusalKind;
  readonly correction: Correction;
}
