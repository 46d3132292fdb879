import { z } from "zod";
import { Programme } from "./entities/programme.ts";
import type { Field, FieldKind } from "./field.ts";
import { fieldLabels } from "./messages/en/field-labels.ts";
import { tableLabels } from "./messages/en/table-labels.ts";
import { fileNameOf, type TableName, tableFields, tableSchemas } from "./tables.ts";
import { termLabels, type VocabularyName } from "./term-labels.ts";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a schema of texts cannot say by itself. The forms are those of the parsers, which also know the calendar. */
const formats: Readonly<Partial<Record<FieldKind, JsonSchema>>> = {
  day: { format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  // RFC 3339, and so the format "date-time", wants seconds; they are optional here.
  instant: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$" },
};

/**
 * The JSON Schema of one record of a table, made from the zod schema. It says what a schema can: forms, ranges, terms with their
 * labels, what refers to what (`x-references`), what is personal (`x-personal`). What holds between fields and records is for the rules.
 *
 * @example
 * ```ts
 * const schema = jsonSchemaOf("offices");
 * [schema.title, schema.required]; // => ["offices", ["id", "name", "kind", "provinceCode", "from"]]
 * ```
 */
export function jsonSchemaOf(table: TableName): JsonSchema {
  const { properties, ...schema } = z.toJSONSchema(tableSchemas[table], { io: "input", unrepresentable: "any" });
  const labelled = tableFields(table).map(
    (field) => [field.name, { ...(properties?.[field.name] as JsonSchema), ...about(field) }] as const,
  );
  return { ...schema, title: fileNameOf(table), description: tableLabels[table], properties: Object.fromEntries(labelled) };
}

/**
 * The JSON Schema of `programme.json`.
 *
 * @example
 * ```ts
 * programmeJsonSchema().required; // => ["synthetic"]
 * ```
 */
export const programmeJsonSchema = (): JsonSchema => ({
  ...z.toJSONSchema(Programme, { io: "input", unrepresentable: "any" }),
  title: "programme",
});

function about({ name, kind, references, vocabulary, personal }: Field): JsonSchema {
  return {
    description: fieldLabels[name as keyof typeof fieldLabels],
    ...formats[kind],
    ...(references === undefined ? {} : { "x-references": fileNameOf(references as TableName) }),
    ...(vocabulary === undefined ? {} : { "x-labels": termLabels[vocabulary as VocabularyName] }),
    ...(personal === undefined ? {} : { "x-personal": true }),
  };
}
