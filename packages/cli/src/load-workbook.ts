import type { Field, RawRow, RawTable, TableName } from "@pimpasa/core";
import { fileNameOf, mapHeader, tableNamed, tableWithHeader } from "@pimpasa/core";
import type { SheetNotice, Workbook, WorkbookSheet } from "@pimpasa/files/xlsx";
import { openWorkbook } from "./open-workbook.ts";
import { saidYes } from "./said-yes.ts";
import { emptyName } from "./template/cell-names.ts";
import type { Terminal } from "./terminal.ts";
import { withZone } from "./with-zone.ts";
import { workbookProgramme } from "./workbook-programme.ts";

/**
 * A notice of a sheet; `macros` concerns the workbook as a whole. `empty-sheet`: a form that nobody has filled in says nothing, not
 * zero: its table counts as not supplied. `declared-empty`: the guide says that there was nothing, so it is zero. `not-empty`: the
 * guide says so of a sheet that has rows, which are read.
 */
export interface WorkbookNotice extends Omit<SheetNotice, "kind"> {
  readonly kind: SheetNotice["kind"] | "macros" | "empty-sheet" | "declared-empty" | "not-empty";
  readonly sheet: string;
}

/** Where the tables of a workbook stand. */
export interface SheetPlaces {
  readonly file: string;
  readonly notices: readonly WorkbookNotice[];
  /** The sheet of a table, if the workbook has it. */
  readonly sheetOf: (table: TableName) => string | undefined;
  /** `Kegiatan!C17`; of the row alone where no column is at fault or the column is not there. */
  readonly placeOf: (table: TableName, row: number, field: string) => string | undefined;
  /** The row of the first record with this id. */
  readonly rowOf: (table: TableName, id: string) => number | undefined;
}

export interface LoadedWorkbook {
  readonly tables: ReadonlyMap<string, RawTable>;
  readonly places: SheetPlaces;
  /** What the workbook says of the programme, as `programme.json` would. */
  readonly programme?: unknown;
}

/** Reads a workbook; what cannot be read is an error of the command that says what to do. */
export async function loadWorkbook(path: string, terminal: Terminal): Promise<LoadedWorkbook> {
  return tablesOf(await openWorkbook(path, terminal));
}

/** The tables of a workbook by the names of their files, and where they stand. */
export function tablesOf(book: Workbook): LoadedWorkbook {
  const sheets = namedSheets(book);
  const programme = workbookProgramme(book);
  return { tables: rawTables(sheets, book), places: placesIn(book, sheets), ...(programme === undefined ? {} : { programme }) };
}

/** Sheets by their table, or by their own name where they are none. Two sheets of one table stand together. */
function namedSheets({ sheets }: Workbook): Map<string, WorkbookSheet[]> {
  return Map.groupBy(sheets, ({ name, table }) => tableNamed(name) ?? tableWithHeader(table.columns) ?? name);
}

function rawTables(sheets: ReadonlyMap<string, readonly WorkbookSheet[]>, book: Workbook): Map<string, RawTable> {
  const filled = [...sheets].filter(([name, same]) => !same.every(isEmptyForm) || isDeclaredEmpty(name, book));
  return new Map(
    filled.map(([name, same]) => {
      const table = tableNamed(name);
      const raw = same.length > 1 ? severalSheets(same) : (same[0] as WorkbookSheet).table;
      return table === undefined ? [name, raw] : [fileNameOf(table), withZone(table, raw, book)];
    }),
  );
}

const isEmptyForm = ({ table }: WorkbookSheet): boolean => table.fault === undefined && [...(table.rows as Iterable<RawRow>)].length === 0;

/** Does the guide say that the table is empty because there was nothing? */
function isDeclaredEmpty(name: string, { named }: Pick<Workbook, "named">): boolean {
  const table = tableNamed(name);
  return table !== undefined && saidYes(named.get(emptyName(table))) === true;
}

/** Which of several sheets counts is not for a program to choose. */
function severalSheets(sheets: readonly WorkbookSheet[]): RawTable {
  const source = sheets.map((sheet) => sheet.name).join(", ");
  return { source, columns: [], rows: [], fault: { kind: "not-readable", reason: `${sheets.length} × ${source}` } };
}

const noticesOf = (name: string, sheet: WorkbookSheet, book: Workbook): WorkbookNotice[] => {
  const kind = formNotice(isEmptyForm(sheet), isDeclaredEmpty(name, book));
  return [
    ...sheet.notices.map((notice) => ({ ...notice, sheet: sheet.name })),
    ...(kind === undefined ? [] : [{ kind, sheet: sheet.name, count: 1, places: [] }]),
  ];
};

function formNotice(isEmpty: boolean, isDeclared: boolean): WorkbookNotice["kind"] | undefined {
  if (isEmpty) return isDeclared ? "declared-empty" : "empty-sheet";
  return isDeclared ? "not-empty" : undefined;
}

function placesIn(book: Workbook, sheets: ReadonlyMap<string, readonly WorkbookSheet[]>): SheetPlaces {
  const sheetFor = (table: TableName): WorkbookSheet | undefined => sheets.get(table)?.[0];
  const macros: WorkbookNotice[] = book.hasMacros ? [{ kind: "macros", sheet: book.name, count: 1, places: [] }] : [];
  const idRows = new Map<TableName, Map<string, number>>();
  return {
    file: book.name,
    notices: [...macros, ...[...sheets].flatMap(([name, same]) => same.flatMap((sheet) => noticesOf(name, sheet, book)))],
    sheetOf: (table) => sheetFor(table)?.name,
    placeOf: (table, row, field) => {
      const sheet = sheetFor(table);
      return sheet === undefined ? undefined : `${sheet.name}!${letterOf(sheet, table, field)}${row}`;
    },
    rowOf: (table, id) => {
      const known = idRows.get(table) ?? rowsById(table, sheetFor(table));
      idRows.set(table, known);
      return known.get(id);
    },
  };
}

/** The letter of a field's column; empty where there is none. */
function letterOf({ table: { columns }, letters }: WorkbookSheet, table: TableName, field: string): string {
  const at = mapHeader(table, columns).fields.findIndex((found: Field | undefined) => found?.name === field);
  return letters[at] ?? "";
}

function rowsById(table: TableName, sheet: WorkbookSheet | undefined): Map<string, number> {
  if (sheet === undefined) return new Map();
  const at = mapHeader(table, sheet.table.columns).fields.findIndex((field: Field | undefined) => field?.name === "id");
  const rows = [...(sheet.table.rows as Iterable<RawRow>)];
  return new Map(rows.toReversed().map(({ cells, row }) => [String(cells[at] ?? "").trim(), row]));
}
