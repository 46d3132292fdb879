// Headers: what two languages and people's spellings are read as, without two meanings for one word.
import { describe, expect, test } from "vitest";
import { indonesianHeader, mapHeader } from "./headers.ts";
import { tableFields, tableNames } from "./tables.ts";

const namesOf = (fields: readonly ({ name: string } | undefined)[]) => fields.map((field) => field?.name);
const spellings = [
  (header: string) => header,
  (header: string) => header.toUpperCase(),
  (header: string) => ` ${header.replaceAll("_", " ")} `,
  (header: string) => header.replaceAll("_", "-"),
  (header: string) => header.replaceAll("_", ""),
];

describe.each(tableNames)("the columns of %s", (table) => {
  const fields = tableFields(table);
  const names = fields.map((field) => field.name);
  test.each([
    ["English", (name: string) => name],
    ["Indonesian", indonesianHeader],
  ])("by their %s headers, in any spelling", (_, headerOf) => {
    for (const spelt of spellings) {
      const header = mapHeader(
        table,
        names.map((name) => spelt(headerOf(name))),
      );
      expect(namesOf(header.fields)).toEqual(names);
      expect([header.unknown, header.missing, header.repeated]).toEqual([[], [], []]);
    }
  });
  test("an Indonesian header is no English name of another field", () => {
    for (const { name } of fields) {
      const meant = namesOf(mapHeader(table, [indonesianHeader(name)]).fields);
      expect(meant).toEqual([name]);
    }
  });
  test("both headers of one field: the first is read and the second is told", () => {
    for (const name of names.filter((one) => indonesianHeader(one) !== one)) {
      const header = mapHeader(table, [indonesianHeader(name), name]);
      expect([namesOf(header.fields), header.repeated]).toEqual([[name, undefined], [name]]);
    }
  });
  test("a column that is missing is told where the field is required", () => {
    const required = fields.filter((field) => field.required && field.kind !== "ids" && field.kind !== "terms").map((field) => field.name);
    expect(mapHeader(table, []).missing).toEqual(required);
  });
});

test("every field has an Indonesian header of its own", () => {
  const same = ["id", "nip", "kpi"];
  for (const { name } of tableNames.flatMap(tableFields)) if (!same.includes(name)) expect(indonesianHeader(name)).not.toBe(name);
});

test("a column whose header begins with # is a remark, and any other is told if it is not known", () => {
  const header = mapHeader("officers", ["id", "#name", "# catatan", "", "nama lengkap"]);
  expect(namesOf(header.fields)).toEqual(["id", undefined, undefined, undefined, undefined]);
  expect(header.unknown).toEqual(["", "nama lengkap"]);
});
