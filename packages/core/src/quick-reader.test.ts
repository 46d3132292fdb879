// The quick way gives what the schema gives, for every row that it takes, and takes every row that is plainly right. The
// schema is the witness: the same cells go through `cellValue` and zod, as they did before there was a quick way.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyRecord } from "../test/any-record.ts";
import { cellText, cellValue } from "./cell.ts";
import type { Field } from "./field.ts";
import { quickReader } from "./quick-reader.ts";
import { type TableName, tableFields, tableNames, tableSchemas } from "./tables.ts";

function bySchema(table: TableName, fields: readonly Field[], cells: readonly unknown[]): unknown {
  const record: Record<string, unknown> = {};
  for (const field of tableFields(table)) if (field.kind === "ids" || field.kind === "terms") record[field.name] = [];
  fields.forEach((field, index) => {
    const value = cellValue(field, cells[index]);
    if (value !== undefined) record[field.name] = value;
  });
  const parsed = tableSchemas[table].safeParse(record);
  return parsed.success ? parsed.data : undefined;
}

/** Cells that are no plain text of a value: blank, padded, of other types, wrong. */
const oddCells = [
  "",
  " ",
  "\t",
  "?",
  "=1+1",
  " x ",
  "-1",
  "1.000",
  "1,5",
  "1e3",
  "ya",
  "TRUE",
  "2025-02-29",
  "2025-13-01",
  "o1||o2",
  "\u202e",
  null,
  undefined,
  7,
  2 ** 60,
  true,
  [],
  ["o1"],
  {},
];

const recordOf = (fields: readonly Field[], values: readonly unknown[] | undefined) =>
  values && Object.fromEntries(fields.flatMap(({ name }, i) => (values[i] === undefined ? [] : [[name, values[i]]])));

test.each(tableNames)("%s: the same as the schema, or nothing", (table) => {
  const fields = tableFields(table);
  const quick = quickReader(table, fields);
  let taken = 0;
  const cells = anyRecord(table).map((record) => fields.map((field) => cellText(record[field.name])));
  const changes = fc.array(fc.tuple(fc.nat({ max: fields.length - 1 }), fc.constantFrom<unknown>(...oddCells)), { maxLength: 2 });
  fc.assert(
    fc.property(cells, changes, (row, list) => {
      const changed: unknown[] = [...row];
      for (const [index, cell] of list) changed[index] = cell;
      const record = recordOf(fields, quick(changed));
      const expected = bySchema(table, fields, changed);
      if (record === undefined) {
        // Every cell is a text: then what the schema accepts is taken.
        if (changed.every((cell) => typeof cell === "string" || cell === undefined || cell === null)) expect(expected).toBeUndefined();
        return;
      }
      taken += 1;
      expect(record).toEqual(expected);
      expect(Object.keys(record)).toEqual(Object.keys(expected as object));
    }),
    { numRuns: 300, seed: 41 },
  );
  expect(taken).toBeGreaterThan(80);
});

test("a column that is not there is missing, and one that is not known is not read", () => {
  const [id, , kind] = tableFields("offices");
  expect(quickReader("offices", [id, kind])(["k1", "immigration-office"])).toBeUndefined();
  const visit = ["id", "kind", "villageId", "day"].map((name) => tableFields("activities").find((field) => field.name === name));
  const values = quickReader("activities", [...visit, undefined])(["a1", "village-visit", "v1", "2025-01-01", "?"]);
  expect(recordOf(tableFields("activities"), values)).toEqual({
    id: "a1",
    kind: "village-visit",
    villageId: "v1",
    day: "2025-01-01",
    officerIds: [],
    topics: [],
  });
});
