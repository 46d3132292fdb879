import { type Dataset, isSupplied, type TableName } from "@pimpasa/core";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { type DatedEventTable, datedEventTables, eventRows } from "./event-days.ts";
import { type ExpectedField, expectedFields } from "./expected-fields.ts";
import { fieldFilled } from "./field-filled.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import type { QualityOptions } from "./quality-options.ts";
import { allOffices, placeOf, type QualityPlace, wholeProgramme } from "./quality-place.ts";
import type { RecordOffices } from "./record-office.ts";

/** How often an expected field is filled. */
export interface FieldCompleteness extends QualityPlace {
  readonly table: TableName;
  readonly field: string;
  /** Records in which it is filled. */
  readonly filled: number;
  /** Records in which it is expected. */
  readonly expected: number;
}

/**
 * How complete are the records? For each expected field (`expectedFields`) of each supplied table: a row for the programme,
 * one for each office that has such records, and one for what belongs to no office. Events count by their day in the
 * period; other records count whenever they hold. A field of a table that was not supplied has no row.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }] });
 * fieldCompleteness(dataset, { asOf: CalendarDay.parse("2025-06-30") }).map((row) => [row.level, row.field, row.filled, row.expected]); // => [["programme", "decree", 0, 1], ["unplaced", "decree", 0, 1]]
 * ```
 */
export function fieldCompleteness(data: Dataset | PreparedQuality, options: QualityOptions): FieldCompleteness[] {
  const { prepared, offices } = qualityOf(data, options.asOf);
  const rowsOf = new Map<TableName, readonly number[]>();
  return expectedFields
    .filter(({ table }) => isSupplied(prepared.dataset, table))
    .flatMap((expected) => {
      const rows = rowsOf.get(expected.table) ?? countedRows(prepared, expected.table, options);
      rowsOf.set(expected.table, rows);
      return fieldRows(prepared.dataset, expected, rows, offices);
    });
}

const isDatedEventTable = (table: TableName): table is DatedEventTable => (datedEventTables as readonly string[]).includes(table);

const countedRows = (prepared: PreparedDataset, table: TableName, options: QualityOptions): number[] =>
  isDatedEventTable(table) ? eventRows(prepared, table, options) : Array.from({ length: prepared.dataset[table].length }, (_, row) => row);

function fieldRows(dataset: Dataset, expected: ExpectedField, rows: readonly number[], offices: RecordOffices): FieldCompleteness[] {
  const { table, field } = expected;
  const isFilled = fieldFilled(dataset, expected);
  const counts = new Map<string | null, { filled: number; expected: number }>();
  for (const row of rows) {
    const officeId = offices.at(table, row);
    const count = counts.get(officeId) ?? { filled: 0, expected: 0 };
    count.expected += 1;
    count.filled += isFilled[row] as number;
    counts.set(officeId, count);
  }
  const whole = [...counts.values()].reduce((sum, c) => ({ filled: sum.filled + c.filled, expected: sum.expected + c.expected }), {
    filled: 0,
    expected: 0,
  });
  const ofOffices = allOffices(dataset).flatMap((officeId) => {
    const count = counts.get(officeId);
    return count === undefined ? [] : [{ ...placeOf(officeId), table, field, ...count }];
  });
  return [{ ...wholeProgramme, table, field, ...whole }, ...ofOffices];
}
