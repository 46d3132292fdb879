import type { z } from "zod";
import { isSupplied } from "../dataset.ts";
import { shown } from "../issue.ts";
import { err, ok, type Result } from "../result.ts";
import { rowIssues } from "../row-issues.ts";
import { type RecordOf, type TableName, tableFields, tableSchemas } from "../tables.ts";
import { type AddedRecord, added, type ChangedTable } from "./changes.ts";
import { type OperationProblem, problem } from "./operation-problem.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** Fields of the new record, as the caller gave them, and the argument that each field came from where its name differs. */
interface DraftInput {
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
}

/** The new record, if its values are well-formed, its id is free and what it refers to is there. */
export function draft<T extends ChangedTable>(
  view: ProgrammeView,
  table: T,
  { values, names }: DraftInput,
): Result<AddedRecord & { readonly record: RecordOf<T> }, OperationProblem[]> {
  if (!isSupplied(view.dataset, table)) return err([problem("table-not-supplied", "", { table })]);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const parsed = (tableSchemas[table] as z.ZodType).safeParse(given);
  const argumentOf = (field: string): string => names[field] ?? field;
  if (!parsed.success) return err(shapeProblems(table, given, { error: parsed.error, argumentOf }));
  const record = parsed.data as RecordOf<T>;
  const problems = [...takenId(view, table, { record, argumentOf }), ...unknownReferences(view, table, { record, argumentOf })];
  return problems.length > 0 ? err(problems) : ok(added(table, record) as AddedRecord & { readonly record: RecordOf<T> });
}

type ArgumentOf = (field: string) => string;

function shapeProblems(
  table: TableName,
  given: Record<string, unknown>,
  { error, argumentOf }: { readonly error: z.ZodError; readonly argumentOf: ArgumentOf },
): OperationProblem[] {
  const fields = new Map(tableFields(table).map((field) => [field.name, field]));
  return rowIssues(error, given, fields).map(({ column, issue }) => problem("argument-invalid", argumentOf(column), { issue }));
}

interface Drafted {
  readonly record: { readonly id: string };
  readonly argumentOf: ArgumentOf;
}

const takenId = (view: ProgrammeView, table: TableName, { record, argumentOf }: Drafted): OperationProblem[] =>
  view.has(table, record.id) ? [problem("id-taken", argumentOf("id"), { table, id: record.id })] : [];

function unknownReferences(view: ProgrammeView, table: TableName, { record, argumentOf }: Drafted): OperationProblem[] {
  return tableFields(table).flatMap(({ name, references }) => {
    const id = (record as Readonly<Record<string, unknown>>)[name];
    if (references === undefined || id === undefined || !view.lacks(references as TableName, id as string)) return [];
    return [problem("record-unknown", argumentOf(name), { table: references as TableName, id: shown(id) })];
  });
}
