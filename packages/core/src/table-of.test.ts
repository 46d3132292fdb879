// A table is known by its names and by its header, and never by a guess.
import { expect, test } from "vitest";
import { indonesianHeader } from "./headers.ts";
import { tableNamed, tableWithHeader } from "./table-of.ts";
import { tableTitles } from "./table-titles.ts";
import { fileNameOf, tableFields, tableNames } from "./tables.ts";

test("every name of a table leads to it, and no two tables share one", () => {
  for (const table of tableNames) {
    const names = [table, fileNameOf(table), tableTitles[table].id, tableTitles[table].en];
    expect(names.map(tableNamed)).toEqual(names.map(() => table));
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  }
  expect(["", "#", "constructor", "Lembar1"].map(tableNamed)).toEqual([undefined, undefined, undefined, undefined]);
});

test("a whole header in either language leads to its table, or to none where another has it too", () => {
  for (const table of tableNames) {
    const fields = tableFields(table).map(({ name }) => name);
    expect([table, undefined]).toContain(tableWithHeader(fields));
    expect(tableWithHeader(fields.map(indonesianHeader))).toBe(tableWithHeader(fields));
  }
  expect(tableWithHeader(["id", "kind", "villageId", "day", "strange"])).toBeUndefined();
  expect(tableWithHeader(["#x"])).toBeUndefined();
});
