import type { ColumnTable } from "./column-table.ts";
import type { Programme } from "./entities/programme.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { RefusedReport } from "./refused-report.ts";
import type { EventTableName, RecordOf, TableName } from "./tables.ts";

/** What became of a table's rows. `not-supplied` is not empty: what needs the table cannot be computed. */
export interface TableIntake {
  readonly status: "supplied" | "not-supplied" | "unreadable";
  readonly source: string;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Of the rejected rows of reports: those that say of which village they are, and when they were submitted. */
  readonly refusedReports?: readonly RefusedReport[];
}

/**
 * The valid records of a programme. Dimension tables are arrays of records; tables of events are columns.
 * Rules may still have found contradictions between records: see the findings that came with it.
 */
export type Dataset = {
  readonly [T in TableName]: T extends EventTableName ? ColumnTable<RecordOf<T>> : readonly RecordOf<T>[];
} & {
  readonly programme: Programme;
  readonly gazetteer: Gazetteer | undefined;
  readonly intake: Readonly<Record<TableName, TableIntake>>;
};

/**
 * Was this table given (even if empty)?
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ reports: [] });
 * [isSupplied(dataset, "reports"), isSupplied(dataset, "activities")]; // => [true, false]
 * ```
 */
export const isSupplied = (dataset: Dataset, table: TableName): boolean => dataset.intake[table].status === "supplied";
