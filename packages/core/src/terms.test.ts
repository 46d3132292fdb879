// The fields that hold terms and references agree with the vocabularies and tables that they name.
import { expect, test } from "vitest";
import type { z } from "zod";
import { type TableName, tableFields, tableNames, tableSchemas } from "./tables.ts";
import { termLabels } from "./term-labels.ts";

const schemaOf = (table: TableName, name: string): z.ZodType => (tableSchemas[table].shape as Record<string, z.ZodType>)[name] as z.ZodType;

test("a field that holds terms accepts the codes of its vocabulary and no other", () => {
  const held = tableNames.flatMap((table) => tableFields(table).flatMap((field) => (field.vocabulary ? [{ table, ...field }] : [])));
  expect(held.length).toBeGreaterThan(10);
  for (const { table, name, kind, vocabulary } of held) {
    const accepts = (code: string) => schemaOf(table, name).safeParse(kind === "terms" ? [code] : code).success;
    const codes = Object.keys(termLabels[vocabulary as keyof typeof termLabels]);
    expect([table, name, codes.filter((code) => !accepts(code))]).toEqual([table, name, []]);
    expect(accepts("constructor")).toBe(false);
  }
});

test("every reference is to a table", () => {
  const references = tableNames.flatMap((table) => tableFields(table).flatMap((field) => field.references ?? []));
  expect(references.length).toBeGreaterThan(15);
  for (const to of references) expect(tableNames).toContain(to);
});
