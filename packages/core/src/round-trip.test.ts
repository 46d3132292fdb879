// A record that is written to the cells of a text file and read again is the same record, for every table, in either
// language of its header and in any order of its columns.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord } from "../test/any-record.ts";
import { cellText } from "./cell.ts";
import { indonesianHeader } from "./headers.ts";
import type { RawTable } from "./raw-table.ts";
import { readDataset } from "./read-dataset.ts";
import { isEventTable, tableFields, tableNames } from "./tables.ts";

describe.each(tableNames)("%s", (table) => {
  const names = tableFields(table).map((field) => field.name);
  const records = fc.uniqueArray(anyRecord(table), { maxLength: 8, selector: (record) => record.id });
  const order = fc.shuffledSubarray(names, { minLength: names.length });
  test("written and read again", async () => {
    await fc.assert(
      fc.asyncProperty(records, order, fc.boolean(), async (list, columns, inEnglish) => {
        const raw: RawTable = {
          source: `${table}.csv`,
          columns: inEnglish ? columns : columns.map(indonesianHeader),
          rows: list.map((record, i) => ({ row: i + 2, cells: columns.map((name) => cellText(record[name])) })),
        };
        const { dataset, rejected } = await readDataset({ [table]: raw });
        expect(rejected).toEqual([]);
        const read = isEventTable(table) ? [...dataset[table]] : dataset[table];
        expect(read).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });
});
