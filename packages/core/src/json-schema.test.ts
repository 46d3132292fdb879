// The JSON Schemas are valid schemas, and they judge records as zod does wherever a schema can: Ajv is the witness.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyRecord } from "../test/any-record.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { tableFields, tableNames, tableSchemas } from "./tables.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
for (const keyword of ["x-references", "x-labels", "x-personal"]) ajv.addKeyword(keyword);

test.each(tableNames)("%s: what zod accepts the schema accepts", (table) => {
  const validate = ajv.compile(jsonSchemaOf(table));
  let accepted = 0;
  fc.assert(
    fc.property(anyRecord(table), (record) => {
      if (!tableSchemas[table].safeParse(record).success) return;
      accepted += 1;
      expect([validate(record), validate.errors]).toEqual([true, null]);
    }),
    { numRuns: 100, seed: 31 },
  );
  expect(accepted).toBeGreaterThan(0);
});

test.each(tableNames)("%s: what the schema cannot accept zod refuses", (table) => {
  const validate = ajv.compile(jsonSchemaOf(table));
  const broken = fc.tuple(
    anyRecord(table),
    fc.constantFrom(...tableFields(table)),
    fc.constantFrom(undefined, null, true, 1.5, -1, "", "?", [], {}, ["?"]),
  );
  let refused = 0;
  fc.assert(
    fc.property(broken, ([record, field, value]) => {
      const changed: Record<string, unknown> = { ...record, [field.name]: value };
      if (value === undefined) delete changed[field.name];
      if (validate(changed)) return;
      refused += 1;
      expect(tableSchemas[table].safeParse(changed).success).toBe(false);
    }),
    { numRuns: 200, seed: 32 },
  );
  expect(refused).toBeGreaterThan(20);
  expect(validate({ unknown: 1 })).toBe(false);
});
