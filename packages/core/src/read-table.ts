import type { z } from "zod";
import { cellValue } from "./cell.ts";
import type { Field } from "./field.ts";
import { type Finding, finding } from "./finding.ts";
import { type HeaderMap, mapHeader } from "./headers.ts";
import { type Issue, issue, shown, visible } from "./issue.ts";
import { quickReader, type RowValues } from "./quick-reader.ts";
import type { RawRow, RawTable, UnreadableCell } from "./raw-table.ts";
import { type RowIssue, rowIssues } from "./row-issues.ts";
import { type TableName, tableFields, tableSchemas } from "./tables.ts";

/** A row that is not in the dataset: whole, with its place and what is wrong with it. */
export interface RejectedRow {
  readonly table: TableName;
  readonly source: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly columns: readonly string[];
  readonly cells: readonly unknown[];
  readonly issues: readonly RowIssue[];
}

/** What reading one table gives, row by row. */
export interface TableSink {
  accept(record: Record<string, unknown>): void;
  /** The same for values in the order of the fields, which are used again for the next row. */
  acceptValues(values: RowValues): void;
  reject(row: RejectedRow): void;
  find(found: Finding): void;
  /** Called now and then with the number of rows read so far. */
  progress(rows: number): void;
}

const rowsBetweenProgress = 20_000;

/** Reads one table: every row ends in `accept` or `reject`. Gives the number of rows read. */
export async function readTable(table: TableName, raw: RawTable, sink: TableSink): Promise<number> {
  const header = mapHeader(table, raw.columns);
  for (const found of headerFindings(table, raw, header)) sink.find(found);
  const reader = rowReader(table, raw, header);
  let read = 0;
  const take = (row: RawRow): void => {
    read += 1;
    if (read % rowsBetweenProgress === 0) sink.progress(read);
    const result = reader(row);
    if ("values" in result) sink.acceptValues(result.values);
    else if ("record" in result) sink.accept(result.record as Record<string, unknown>);
    else sink.reject({ table, source: raw.source, row: row.row, columns: raw.columns, cells: row.cells, issues: result.issues });
  };
  if ("blocks" in raw.rows && raw.rows.blocks !== undefined) for await (const block of raw.rows.blocks()) block.forEach(take);
  else for await (const row of raw.rows) take(row);
  return read;
}

function headerFindings(table: TableName, raw: RawTable, header: HeaderMap): Finding[] {
  const source = visible(raw.source);
  const of = (rule: "column-unknown" | "column-missing" | "column-repeated", severity: "error" | "warning", columns: readonly string[]) =>
    columns.map((column) => finding(rule, severity, { table }, { source, column: shown(column) }));
  return [
    // Where no column is known there is no header: its cells are data, which no message repeats.
    ...of("column-unknown", "warning", header.fields.some((field) => field !== undefined) ? header.unknown : []),
    ...of("column-missing", "error", raw.columns.length === 0 ? [] : header.missing),
    ...of("column-repeated", "error", header.repeated),
  ];
}

type RowResult =
  | { readonly values: RowValues }
  | { readonly record: Readonly<Record<string, unknown>> }
  | { readonly issues: readonly RowIssue[] };

function rowReader(table: TableName, raw: RawTable, header: HeaderMap): (row: RawRow) => RowResult {
  const quick = quickReader(table, header.fields);
  const judge = rowJudge(table, header);
  const idAt = tableFields(table).findIndex((field) => field.name === "id");
  const earlierRow = rowsById();
  return (row) => {
    const broken = brokenRow(row, raw.columns.length);
    if (broken !== undefined) return { issues: [broken] };
    const unreadable = unreadableIssues(row, header);
    if (unreadable.length > 0) return { issues: unreadable };
    const values = quick(row.cells);
    const result = values === undefined ? judge(row) : { values };
    if ("issues" in result) return result;
    const id = ("values" in result ? result.values[idAt] : result.record.id) as string;
    const earlier = earlierRow(id, row.row);
    return earlier === undefined ? result : { issues: [{ column: "id", issue: issue("id-repeated", { id, row: earlier }) }] };
  };
}

/**
 * The row in which an id came before; undefined where this is the first. Ids are rarely repeated, so that the rows are looked
 * up only once one is.
 */
function rowsById(): (id: string, row: number) => number | undefined {
  const ids = new Set<string>();
  const rows: number[] = [];
  let rowOf: Map<string, number> | undefined;
  return (id, row) => {
    ids.add(id);
    if (ids.size > rows.length) {
      rows.push(row);
      rowOf?.set(id, row);
      return undefined;
    }
    rowOf ??= new Map([...ids].map((one, index) => [one, rows[index] as number]));
    return rowOf.get(id);
  };
}

/** What the schema says of a row. */
function rowJudge(table: TableName, header: HeaderMap): (row: RawRow) => Exclude<RowResult, { values: RowValues }> {
  const schema: z.ZodType = tableSchemas[table];
  const fields = new Map(tableFields(table).map((field) => [field.name, field]));
  const lists = [...fields.values()].filter((field) => field.kind === "ids" || field.kind === "terms");
  return (row) => {
    const record = recordOf(row, header.fields, lists);
    const parsed = schema.safeParse(record);
    return parsed.success ? { record: parsed.data as Record<string, unknown> } : { issues: rowIssues(parsed.error, record, fields) };
  };
}

function brokenRow(row: RawRow, expected: number): RowIssue | undefined {
  if (row.openQuote) return { column: "", issue: issue("quote-open", {}) };
  if (row.notRecord) return { column: "", issue: issue("not-record", {}) };
  const found = row.cells.length;
  return found > expected ? { column: "", issue: issue("cell-too-many", { expected, found }) } : undefined;
}

/** What is wrong with cells that have no clear value; those of columns that are not read do not matter. */
function unreadableIssues({ unreadable = [] }: RawRow, { fields }: HeaderMap): RowIssue[] {
  return unreadable.flatMap((cell) => {
    const field = fields[cell.column];
    return field === undefined ? [] : [{ column: field.name, issue: unreadableIssue(cell) }];
  });
}

function unreadableIssue({ kind, detail = "" }: UnreadableCell): Issue {
  switch (kind) {
    case "formula-without-value":
      return issue("cell-formula", {});
    case "error-value":
      return issue("cell-error", { value: shown(detail) });
    case "merged":
      return issue("cell-merged", { range: shown(detail) });
    case "early-date":
      return issue("cell-early-date", {});
  }
}

function recordOf(row: RawRow, columns: readonly (Field | undefined)[], lists: readonly Field[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of lists) record[field.name] = [];
  columns.forEach((field, index) => {
    if (field === undefined) return;
    const value = cellValue(field, row.cells[index]);
    if (value !== undefined) record[field.name] = value;
  });
  return record;
}
