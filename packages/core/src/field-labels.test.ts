// Every field and table is described in both languages, and nothing else is.
import { expect, test } from "vitest";
import { indonesianHeader } from "./headers.ts";
import { fieldLabel, fieldLabels } from "./messages/field-labels.ts";
import { tableLabels } from "./messages/table-labels.ts";
import { tableFields, tableNames } from "./tables.ts";

test("every field has a label, and every label a field", () => {
  const names = new Set(tableNames.flatMap((table) => tableFields(table).map((field) => field.name)));
  expect([...names].filter((name) => fieldLabel(name) === undefined)).toEqual([]);
  expect(Object.keys(fieldLabels).filter((name) => !names.has(name))).toEqual([]);
  expect(fieldLabel("constructor")).toBeUndefined();
});

test("every field has an Indonesian header of its own", () => {
  const names = [...new Set(tableNames.flatMap((table) => tableFields(table).map((field) => field.name)))];
  expect(new Set(names.map(indonesianHeader)).size).toBe(names.length);
  const same = ["id", "nip", "kpi"];
  expect(names.filter((name) => indonesianHeader(name) === name)).toEqual(same);
});

test("every table is described", () => expect(Object.keys(tableLabels)).toEqual(tableNames));
