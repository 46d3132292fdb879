// Events kept as columns are the records that went in, for every table of events and any values that the fields can hold.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "./calendar-day.ts";
import { columnTableBuilder } from "./column-table.ts";
import type { Field } from "./field.ts";
import { fromMinutes, toMinutes } from "./instant.ts";
import { readDataset } from "./read-dataset.ts";
import { eventTables, tableFields, tableSchemas } from "./tables.ts";
import { termLabels } from "./term-labels.ts";

const idText = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);

/** Any value of a field; instants are in the form that `fromMinutes` writes. */
function anyValue(field: Field): fc.Arbitrary<unknown> {
  const codes = Object.keys(termLabels[field.vocabulary ?? "topic"]);
  switch (field.kind) {
    case "count":
      return fc.integer({ min: 0, max: 5 });
    case "boolean":
      return fc.boolean();
    case "day":
      return fc.integer({ min: 15_000, max: 30_000 }).map(fromDayNumber);
    case "instant":
      return fc
        .tuple(fc.integer({ min: 0, max: 40_000_000_000 }), fc.constantFrom(0, 420, 480, 540, -300, 345))
        .map(([seconds, offset]) => fromMinutes(seconds / 60, offset));
    case "term":
      return fc.constantFrom(...codes);
    case "terms":
      return fc.subarray(codes);
    case "ids":
      return fc.array(idText, { maxLength: 3 });
    case "text":
      return fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== "");
    default:
      return field.name === "month" ? fc.constantFrom("2025-01", "2025-12") : idText;
  }
}

/** Any record: required fields and lists are there, other fields may be missing. */
const anyRecord = (fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, anyValue(field)])), {
    requiredKeys: fields.filter((field) => field.required).map((field) => field.name),
  });

describe.each(eventTables)("%s", (table) => {
  const fields = tableFields(table);
  const records = fc.uniqueArray(anyRecord(fields), { maxLength: 80, selector: (record) => record.id });

  test("a row is the record, and all rows are all records", () => {
    fc.assert(
      fc.property(records, (list) => {
        const builder = columnTableBuilder<Record<string, unknown>>(fields);
        for (const record of list) builder.push(record);
        const built = builder.build();
        expect(built.length).toBe(list.length);
        expect([...built]).toEqual(list);
      }),
    );
  });

  test("what is read is what the schema gives for the record", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const { dataset } = await readDataset({ [table]: list });
        const valid = list.flatMap((record) => {
          const parsed = tableSchemas[table].safeParse(record);
          return parsed.success ? [parsed.data] : [];
        });
        expect([...dataset[table]]).toEqual(valid);
      }),
      { numRuns: 40 },
    );
  });

  test("each column says the same as the rows", () => {
    fc.assert(
      fc.property(records, (list) => {
        const builder = columnTableBuilder<Record<string, unknown>>(fields);
        for (const record of list) builder.push(record);
        const built = builder.build();
        for (const field of fields) expect(columnOf(built, field)).toEqual(list.map((record) => storedValue(field, record[field.name])));
      }),
      { numRuns: 40 },
    );
  });
});

type Built = ReturnType<ReturnType<typeof columnTableBuilder<Record<string, unknown>>>["build"]>;

function columnOf(built: Built, field: Field): unknown[] {
  if (field.kind === "text" || field.name === "id") return [...built.texts(field.name)];
  if (["count", "number", "boolean", "day", "instant"].includes(field.kind)) return [...built.numbers(field.name)];
  const { codes, values } = built.dictionary(field.name);
  return [...codes].map((code) => (code === -1 ? undefined : values[code]));
}

/** What the docstring of `ColumnTable` says of a value: days and instants as numbers, missing numbers as NaN, lists joined. */
function storedValue(field: Field, value: unknown): unknown {
  if (Array.isArray(value)) return value.join("|");
  if (field.kind === "day") return toDayNumber(value as never);
  if (field.kind === "instant") return value === undefined ? Number.NaN : toMinutes(value as never);
  if (field.kind === "count" || field.kind === "boolean") return value === undefined ? Number.NaN : Number(value);
  return value;
}

test("an instant is given back in its shortest form", async () => {
  const report = { id: "r1", villageId: "v1", category: "wna", topics: [] };
  for (const [written, given] of [
    ["2025-07-01T08:30:00+08:00", "2025-07-01T08:30+08:00"],
    ["2025-07-01T08:30:15.500+08:00", "2025-07-01T08:30:15.500+08:00"],
    ["2025-07-01T00:30Z", "2025-07-01T00:30+00:00"],
  ]) {
    const { dataset } = await readDataset({ reports: [{ ...report, submittedAt: written }] });
    expect(dataset.reports.row(0).submittedAt).toBe(given);
  }
});

test("a programmer who asks for a column in a shape that it does not have is told so", async () => {
  const { dataset } = await readDataset({ activities: [] });
  expect(() => dataset.activities.numbers("villageId")).toThrow(/"villageId" has no numbers/);
  expect(() => dataset.activities.texts("day")).toThrow(TypeError);
  expect(() => dataset.activities.row(0)).toThrow(RangeError);
  expect(() => dataset.activities.row(0.5)).toThrow(RangeError);
  expect(() => dataset.activities.row(-1)).toThrow(RangeError);
  expect([...dataset.activities]).toEqual([]);
});
