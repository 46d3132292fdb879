import { cellText, fileNameOf, type Programme, type RecordOf, type TableName, tableFields, tableNames } from "@pimpasa/core";
import { stageOf } from "./events/stage.ts";
import { planProgramme } from "./plan/plan-programme.ts";
import { sampleProgrammeFile } from "./programme.ts";
import { type SampleOptions, sampleSettings } from "./sample-options.ts";
import { eventRows } from "./tables/event-rows.ts";
import { officeRows } from "./tables/office-rows.ts";
import { referenceRows } from "./tables/reference-rows.ts";
import type { RowsOf } from "./tables/rows.ts";
import { villageRows } from "./tables/village-rows.ts";

/** A synthetic programme. */
export interface SampleProgramme {
  /** The content of `programme.json`; `synthetic` is true. */
  readonly programme: Programme;
  /** The records of every table, in the order in which tables are read. They can be gone through more than once. */
  readonly tables: { readonly [T in TableName]: Iterable<RecordOf<T>> };
}

/**
 * What would a programme of this size look like? An invented one that keeps to every rule, for trying things out:
 * it begins as published (4 November 2024: 146 officers, 133 immigration offices, 13 detention houses, 125 villages, 53
 * of them in the sample's Nusa Tenggara Timur) and then grows, with changes of officers, offices and areas.
 *
 * Nobody in it exists: officers have ids only, villages lie in districts with the number 99, which no regency has.
 * The same options give the same records on every platform. Records of events are made while they are gone through,
 * village by village, so that millions of them need no memory. Throws `SampleOptionsError` for options that cannot be.
 *
 * @example
 * ```ts
 * const sample = sampleProgramme({ seed: 1, villages: 125, months: 1 });
 * sample.programme.synthetic; // => true
 * [...sample.tables.villages].length; // => 125
 * [...sample.tables.villages][0]?.name; // => "Desa Contoh 001"
 * ```
 */
export function sampleProgramme(options: SampleOptions = {}): SampleProgramme {
  const settings = sampleSettings(options);
  const world = planProgramme(settings);
  const rows: RowsOf<TableName> = { ...officeRows(world), ...villageRows(world), ...eventRows(stageOf(world)), ...referenceRows(world) };
  const inOrder = Object.fromEntries(tableNames.map((table) => [table, rows[table]])) as unknown as RowsOf<TableName>;
  return { programme: sampleProgrammeFile(settings), tables: inOrder };
}

/** A table as a text file holds it. */
export interface SampleTable {
  readonly table: TableName;
  /** The name of the file without its ending: `office-classes`. */
  readonly name: string;
  /** Every field of the table, `id` first. */
  readonly columns: readonly string[];
  /** One cell for each column; empty where there is no value, lists joined by `|`. Not quoted for CSV. */
  readonly rows: Iterable<readonly string[]>;
}

/**
 * Which cells do the files of the sample hold? Every table, also the empty ones, with every column of its schema.
 * Rows are made while they are gone through; quoting them for CSV is left to the caller.
 *
 * @example
 * ```ts
 * const tables = [...sampleTables(sampleProgramme({ villages: 1, months: 1 }))];
 * tables[2]?.name; // => "offices"
 * tables[2]?.columns[0]; // => "id"
 * [...(tables[2]?.rows ?? [])].length; // => 146
 * ```
 */
export function* sampleTables(sample: SampleProgramme): Iterable<SampleTable> {
  for (const table of tableNames) {
    const columns = tableFields(table).map((field) => field.name);
    yield { table, name: fileNameOf(table), columns, rows: cellRows(sample.tables[table], columns) };
  }
}

const cellRows = (records: Iterable<object>, columns: readonly string[]): Iterable<string[]> => ({
  *[Symbol.iterator]() {
    for (const record of records) yield columns.map((column) => cellText((record as Record<string, unknown>)[column]));
  },
});
