import type { RecordOf, TableName } from "../tables.ts";

/** Tables to which an operation can add records. */
export type ChangedTable = Extract<TableName, "postings" | "designations" | "assignments" | "reports" | "reportEvents">;

/** Tables in which an operation can end a record. Reports and their histories are only added to. */
export type DatedTable = Extract<TableName, "postings" | "designations" | "assignments">;

/** A record that a change adds. */
export type AddedRecord = { [T in ChangedTable]: { readonly table: T; readonly record: RecordOf<T> } }[ChangedTable];

/** A record that a change replaces by one with the same id: as it is, and as it will be. */
export type ReplacedRecord = {
  [T in DatedTable]: { readonly table: T; readonly before: RecordOf<T>; readonly after: RecordOf<T> };
}[DatedTable];

/** What a change does to a dataset. */
export interface Changes {
  readonly add: readonly AddedRecord[];
  readonly replace: readonly ReplacedRecord[];
}

export const added = <T extends ChangedTable>(table: T, record: RecordOf<T>): AddedRecord => ({ table, record }) as AddedRecord;

export const replaced = <T extends DatedTable>(table: T, before: RecordOf<T>, after: RecordOf<T>): ReplacedRecord =>
  ({ table, before, after }) as ReplacedRecord;

/** The records that are added to this table. */
export const addedTo = <T extends ChangedTable>(changes: Changes, table: T): RecordOf<T>[] =>
  changes.add.filter((one) => one.table === table).map((one) => one.record as RecordOf<T>);

/** The tables that change. */
export const tablesOf = ({ add, replace }: Changes): ReadonlySet<TableName> => new Set([...add, ...replace].map(({ table }) => table));
