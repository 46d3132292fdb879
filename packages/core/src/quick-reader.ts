import { z } from "zod";
import { cellValue } from "./cell.ts";
import { checkOf } from "./entity-check.ts";
import type { Field } from "./field.ts";
import { type TableName, tableFields, tableSchemas } from "./tables.ts";
import { parserOf } from "./text-format.ts";

/** A cell that is not plainly right. */
const doubtful = Symbol("doubtful");
type CellReader = (cell: string) => unknown;

/** So many different texts of a column are kept; the others are judged each time. */
const maximumKept = 50_000;

/** The values of a row in the order of the table's fields, undefined where missing; used again for the next row. */
export type RowValues = readonly unknown[];

/**
 * Reads the rows that are plainly right: their values, as the schema gives them. Undefined for every other row, of which the
 * schema is to say what is wrong. Formats are asked directly and the answers for texts that come again and again are kept, so
 * that a million rows do not go through a million schemas.
 */
export function quickReader(
  table: TableName,
  columns: readonly (Field | undefined)[],
): (cells: readonly unknown[]) => RowValues | undefined {
  const schema = tableSchemas[table];
  const fields = tableFields(table);
  const plan = fields.map((field) => ({
    // -1 where there is no such column: no row has such a cell.
    index: columns.findIndex((column) => column?.name === field.name),
    missing: missingValue(field),
    read: cellReader(field, (schema.shape as Record<string, z.ZodType>)[field.name] as z.ZodType),
  }));
  const isLawful = lawful(table, fields);
  const values: unknown[] = fields.map(() => undefined);
  return (cells) => {
    for (let i = 0; i < plan.length; i += 1) {
      const { index, missing, read } = plan[i] as (typeof plan)[number];
      const cell = cells[index] ?? "";
      const value = typeof cell !== "string" ? doubtful : cell === "" ? missing : read(cell);
      if (value === doubtful) return undefined;
      values[i] = value;
    }
    return isLawful(values) ? values : undefined;
  };
}

/** A cell without a value is an empty list where the field is one, and is refused where the field is required. */
function missingValue(field: Field): unknown {
  if (field.kind === "ids" || field.kind === "terms") return [];
  return field.required ? doubtful : undefined;
}

/** The check between the fields of a record, if its schema has one. */
function lawful(table: TableName, fields: readonly Field[]): (values: RowValues) => boolean {
  const check = checkOf(tableSchemas[table]);
  if (check === undefined) return () => true;
  return (values) => check(recordOf(fields, values)).length === 0;
}

/** A record with every field, in the order of the fields, so that all of them have one shape. */
function recordOf(fields: readonly Field[], values: RowValues): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (let i = 0; i < fields.length; i += 1) record[(fields[i] as Field).name] = values[i];
  return record;
}

function cellReader(field: Field, schema: z.ZodType): CellReader {
  const parse = parserOf(schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema);
  const judge: CellReader = (cell) => {
    const value = cellValue(field, cell);
    if (value === undefined) return field.required ? doubtful : undefined;
    if (parse === undefined) return judged(schema.safeParse(value));
    const result = typeof value === "string" ? parse(value) : undefined;
    return result?.ok ? result.value : doubtful;
  };
  // Ids, times and texts hardly come twice.
  return field.kind === "instant" || field.kind === "text" || field.name === "id" ? judge : kept(judge);
}

const judged = (result: z.ZodSafeParseResult<unknown>): unknown => (result.success ? result.data : doubtful);

function kept(judge: CellReader): CellReader {
  const answers = new Map<string, unknown>();
  return (cell) => {
    const known = answers.get(cell);
    if (known !== undefined) return known;
    const answer = judge(cell);
    if (answers.size < maximumKept) answers.set(cell, answer);
    return answer;
  };
}
