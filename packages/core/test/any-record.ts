// Random records of any table as its schema gives them, for laws that hold for all of them.
import fc from "fast-check";
import { fromDayNumber } from "../src/calendar-day.ts";
import type { Field } from "../src/field.ts";
import { fromMinutes } from "../src/instant.ts";
import { type TableName, tableFields, tableSchemas } from "../src/tables.ts";
import { termLabels } from "../src/term-labels.ts";

const idText = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._:/-]{0,12}$/);
const day = fc.integer({ min: -25_000, max: 60_000 }).map(fromDayNumber);
const instant = fc
  .tuple(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.constantFrom(0, 420, 480, 540, -300, 345))
  .map(([milliseconds, offset]) => fromMinutes(milliseconds / 60_000, offset));

/** Values of fields whose kind does not say enough. */
const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  provinceCode: fc.constantFrom("11", "53", "96"),
  month: fc.constantFrom("2024-02", "2025-12"),
  period: fc.constantFrom("2025", "2025-S2", "2025-Q3", "2025-07", "2026-W53", "2025-07-01..2025-08-15"),
  nip: fc.constantFrom("199001012015011001", "199001012021212999"),
  decree: fc.constantFrom("W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024", "SK/001/2025"),
};

const regionCodes: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  villages: ["53.04.99.2001", "53.71.01.1001", "91.03.01.3001"],
  workingAreas: ["53.04", "53.71"],
};

function anyValue(table: TableName, field: Field): fc.Arbitrary<unknown> {
  if (field.name === "regionCode" || (table === "regions" && field.name === "id"))
    return fc.constantFrom(...(regionCodes[table] ?? ["53", "53.04", "53.04.01", "53.04.01.2001"]));
  return byName[field.name] ?? valueOfKind(field);
}

function valueOfKind(field: Field): fc.Arbitrary<unknown> {
  const codes = Object.keys(termLabels[field.vocabulary ?? "topic"]);
  switch (field.kind) {
    case "text":
      return fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).filter((text) => text.trim() !== "");
    case "id":
      return idText;
    case "ids":
      return fc.array(idText, { maxLength: 3 });
    case "day":
      return day;
    case "instant":
      return instant;
    case "count":
      return fc.integer({ min: 0, max: 100_000 });
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
    case "boolean":
      return fc.boolean();
    case "term":
      return fc.constantFrom(...codes);
    case "terms":
      return fc.subarray(codes);
  }
}

/** A valid record: required fields and lists are there, others may be missing. */
export function anyRecord(table: TableName): fc.Arbitrary<Record<string, unknown>> {
  const fields = tableFields(table);
  const shape = Object.fromEntries(fields.map((field) => [field.name, anyValue(table, field)]));
  const requiredKeys = fields.filter((field) => field.required).map((field) => field.name);
  return fc.record(shape, { requiredKeys }).filter((record) => tableSchemas[table].safeParse(record).success);
}
