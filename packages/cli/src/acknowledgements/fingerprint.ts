import { createHash } from "node:crypto";
import { type Dataset, isEventTable, type TableName, tableFields } from "@pimpasa/core";
import type { Subject } from "./subject.ts";

/** Gives each finding or hint a fingerprint of what it says and of the record it is about. */
export type Fingerprint = (subject: Pick<Subject, "table" | "key" | "params">) => string;

const length = 16;

/**
 * The fingerprint of a finding or a hint: the first 64 bits of SHA-256 over its parameters and the record's non-personal fields. Any
 * change of these changes it. Personal fields are left out, since a hash of a name or a number could be guessed by trying
 * all of them; so a change of a personal field alone does not show. What is about a table has no record in it.
 */
export function fingerprints(dataset: Dataset): Fingerprint {
  const recordOf = recordFinder(dataset);
  return ({ table, key, params }) => {
    const record = table === "programme" || key === "" ? undefined : recordOf(table, key);
    const fields = record === undefined || table === "programme" ? [] : openFields(table, record);
    return createHash("sha256")
      .update(JSON.stringify([sortedEntries(params), fields]))
      .digest("hex")
      .slice(0, length);
  };
}

type Named = Readonly<Record<string, unknown>>;

const openFields = (table: TableName, record: Named): unknown[] =>
  tableFields(table)
    .filter((field) => !field.personal)
    .map(({ name }) => record[name] ?? null);

const sortedEntries = (params: object): [string, unknown][] => Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));

function recordFinder(dataset: Dataset): (table: TableName, key: string) => Named | undefined {
  const indexes = new Map<TableName, ReadonlyMap<string, number>>();
  return (table, key) => {
    const index = indexes.get(table) ?? new Map(idsOf(dataset, table).map((id, row) => [id, row]));
    indexes.set(table, index);
    const row = index.get(key);
    if (row === undefined) return undefined;
    return isEventTable(table) ? dataset[table].row(row) : (dataset[table] as readonly Named[])[row];
  };
}

const idsOf = (dataset: Dataset, table: TableName): string[] =>
  isEventTable(table) ? [...(dataset[table].texts("id") as string[])] : (dataset[table] as readonly { id: string }[]).map(({ id }) => id);
