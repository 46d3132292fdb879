import { type Dataset, tableFields } from "@pimpasa/core";
import { columnValues } from "./column-values.ts";
import type { ExpectedField } from "./expected-fields.ts";

/** For each row of a table 1 where an expected field is filled, else 0. */
export function fieldFilled(dataset: Dataset, { table, field }: Pick<ExpectedField, "table" | "field">): Uint8Array {
  const meta = tableFields(table).find(({ name }) => name === field);
  if (meta === undefined) throw new TypeError(`The table ${table} has no field "${field}"; correct expectedFields.`);
  const filled = new Uint8Array(dataset[table].length);
  let row = 0;
  for (const value of columnValues(dataset, table, meta)) filled[row++] = Number(value !== undefined);
  return filled;
}
