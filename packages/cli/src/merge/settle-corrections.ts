import type { RejectedRow, TableName } from "@pimpasa/core";
import { isAddedColumn } from "../rejected-files.ts";
import { rowFingerprint, writtenCell } from "../row-fingerprint.ts";
import type { Correction, Refusal, RefusalKind } from "./correction.ts";

/** New cells of the rows of each table; null: the row is left out. */
export type NewRows = ReadonlyMap<TableName, ReadonlyMap<number, readonly string[] | null>>;

export interface SettledCorrections {
  readonly rows: NewRows;
  readonly replaced: number;
  /** Rows whose cells were all emptied. */
  readonly leftOut: number;
  /** Rows that nobody has changed. */
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  /** Columns that a file lacks or that its table does not have. */
  readonly strangeColumns: readonly { readonly file: string; readonly columns: readonly string[] }[];
}

/**
 * Which corrections take the place of which rejected rows? One takes it only where the row is still rejected and still what it was
 * when it was written out. A row that nobody has changed stays as it is; one whose cells were all emptied is left out.
 */
export function settleCorrections(corrections: readonly Correction[], rejected: readonly RejectedRow[]): SettledCorrections {
  const originals = new Map(rejected.map((row) => [placeOf(row.table, row.row), row]));
  const counts = countPlaces(corrections);
  const rows = new Map<TableName, Map<number, readonly string[] | null>>();
  const refused: Refusal[] = [];
  const strange = new Map<string, readonly string[]>();
  let unchanged = 0;
  for (const correction of corrections) {
    const original = originals.get(placeOf(correction.table, correction.row));
    const kind = refusalOf(correction, original, counts);
    if (kind !== undefined || original === undefined) {
      refused.push({ kind: kind ?? "not-rejected", correction });
      continue;
    }
    const columns = strangeColumns(correction, original);
    if (columns.length > 0) strange.set(correction.file, columns);
    const cells = cellsFor(correction, original);
    if (isSame(cells, original)) unchanged += 1;
    else ofTable(rows, original.table).set(original.row, correction.cells.every((cell) => cell.trim() === "") ? null : cells);
  }
  const all = [...rows.values()].flatMap((ofOne) => [...ofOne.values()]);
  const leftOut = all.filter((cells) => cells === null).length;
  return {
    rows,
    replaced: all.length - leftOut,
    leftOut,
    unchanged,
    refused,
    strangeColumns: [...strange].map(([file, columns]) => ({ file, columns })),
  };
}

const placeOf = (table: TableName, row: number | undefined): string => `${table} ${row}`;

function countPlaces(corrections: readonly Correction[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { table, row } of corrections) counts.set(placeOf(table, row), (counts.get(placeOf(table, row)) ?? 0) + 1);
  return counts;
}

function refusalOf(
  correction: Correction,
  original: RejectedRow | undefined,
  counts: ReadonlyMap<string, number>,
): RefusalKind | undefined {
  if (correction.isBroken) return "broken";
  if (correction.row === undefined) return "no-row";
  if ((counts.get(placeOf(correction.table, correction.row)) ?? 0) > 1) return "twice";
  if (original === undefined) return "not-rejected";
  return rowFingerprint(original) === correction.fingerprint ? undefined : "changed";
}

/** The columns of the table without those that were added, each with how often it stood before: a header may have blanks. */
const numbered = (columns: readonly string[]): string[] =>
  columns.map((column, c) => `${columns.slice(0, c).filter((earlier) => earlier === column).length} ${column}`);

const named = (column: string): string => column.slice(column.indexOf(" ") + 1);
const isRemark = (column: string): boolean => named(column).startsWith("#");

/** Columns that are missing, and those that the table does not have: neither may be lost. Remarks may come and go. */
function strangeColumns({ columns }: Correction, original: RejectedRow): string[] {
  const [given, wanted] = [numbered(columns), numbered(original.columns.filter((column) => !isAddedColumn(column)))];
  const differing = [...wanted.filter((column) => !given.includes(column)), ...given.filter((column) => !wanted.includes(column))];
  return differing.filter((column) => !isRemark(column)).map(named);
}

/** The cells of the correction in the order of the table; columns that the file does not carry stay as they were. */
function cellsFor({ columns, cells }: Correction, original: RejectedRow): string[] {
  const given = numbered(columns);
  return numbered(original.columns).map((column, c) => {
    const at = given.indexOf(column);
    return (at < 0 ? undefined : cells[at]) ?? writtenCell(original.cells[c]);
  });
}

/** Has nobody changed it? What the row had beyond its header cannot be seen in the file, and stays with it. */
const isSame = (cells: readonly string[], original: RejectedRow): boolean =>
  cells.every((cell, c) => cell === writtenCell(original.cells[c]));

function ofTable<V>(rows: Map<TableName, Map<number, V>>, table: TableName): Map<number, V> {
  const known = rows.get(table) ?? new Map<number, V>();
  rows.set(table, known);
  return known;
}
