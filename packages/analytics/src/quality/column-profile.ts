import {
  type Dataset,
  type Field,
  type FieldKind,
  fromDayNumber,
  fromMinutes,
  isSupplied,
  type TableName,
  tableFields,
  tableNames,
} from "@pimpasa/core";
import { type ColumnValue, columnValues } from "./column-values.ts";

/** What a column of a table holds. Of a personal column only how often it is filled. */
export interface ColumnProfile {
  readonly table: TableName;
  readonly column: string;
  readonly kind: FieldKind;
  readonly personal: boolean;
  /** Accepted rows of the table. */
  readonly rows: number;
  /** Rows with a value; a list without elements has none. */
  readonly filled: number;
  /** How many different values; of a list, of its elements. Null for a personal column. */
  readonly distinct: number | null;
  /** The least and greatest value of days (`2025-12-31`), instants (in UTC), counts and numbers; null for everything else. */
  readonly minimum: string | number | null;
  readonly maximum: string | number | null;
  /** How often each term was used, the most frequent first; null where the column holds no terms. */
  readonly terms: readonly TermCount[] | null;
}

/** How often a term of a vocabulary was used. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
}

/**
 * What do the columns of every supplied table hold: how often filled, how many different values, from where to where?
 * One row a column, over the accepted rows. No value of a personal field is in it, nor how many different ones there are.
 * It is for inside use: small counts are not withheld.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   activities: [{ id: "a1", kind: "village-visit", villageId: "v1", day: "2025-03-01", participants: 30, summary: "Contoh" }, { id: "a2", kind: "village-visit", villageId: "v1", day: "2025-03-08" }],
 * });
 * const profile = (column: string) => columnProfiles(dataset).find((one) => one.column === column);
 * [profile("day")?.minimum, profile("day")?.maximum]; // => ["2025-03-01", "2025-03-08"]
 * [profile("participants")?.filled, profile("participants")?.rows]; // => [1, 2]
 * profile("kind")?.terms; // => [{ term: "village-visit", count: 2 }]
 * [profile("summary")?.filled, profile("summary")?.distinct]; // => [1, null]
 * ```
 */
export const columnProfiles = (dataset: Dataset): ColumnProfile[] =>
  tableNames
    .filter((table) => isSupplied(dataset, table))
    .flatMap((table) => tableFields(table).map((field) => columnProfile(dataset, table, field)));

function columnProfile(dataset: Dataset, table: TableName, field: Field): ColumnProfile {
  // Every id is there once, so that there is nothing to count.
  const isOwnId = field.name === "id";
  const tally = tallied(columnValues(dataset, table, field), field.personal !== undefined || isOwnId);
  return {
    table,
    column: field.name,
    kind: field.kind,
    personal: field.personal !== undefined,
    rows: tally.rows,
    filled: tally.filled,
    distinct: field.personal ? null : isOwnId ? tally.filled : tally.counts.size,
    ...rangeOf(field, tally.counts),
    terms: field.kind === "term" || field.kind === "terms" ? termCounts(tally.counts) : null,
  };
}

interface Tally {
  readonly rows: number;
  readonly filled: number;
  /** How often each value was there; nothing for a personal column. */
  readonly counts: ReadonlyMap<string | number, number>;
}

function tallied(values: Iterable<ColumnValue>, personal: boolean): Tally {
  const counts = new Map<string | number, number>();
  let rows = 0;
  let filled = 0;
  for (const value of values) {
    rows += 1;
    if (value === undefined) continue;
    filled += 1;
    if (personal) continue;
    for (const part of typeof value === "object" ? value : [value]) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return { rows, filled, counts };
}

function rangeOf({ kind, personal }: Field, counts: Tally["counts"]): Pick<ColumnProfile, "minimum" | "maximum"> {
  const none = { minimum: null, maximum: null };
  if (personal || counts.size === 0) return none;
  let [low, high] = [Infinity, -Infinity];
  for (const value of counts.keys()) {
    low = Math.min(low, value as number);
    high = Math.max(high, value as number);
  }
  if (kind === "count" || kind === "number") return { minimum: low, maximum: high };
  if (kind === "day") return { minimum: fromDayNumber(low), maximum: fromDayNumber(high) };
  return kind === "instant" ? { minimum: fromMinutes(low, 0), maximum: fromMinutes(high, 0) } : none;
}

const termCounts = (counts: Tally["counts"]): TermCount[] =>
  [...counts].map(([term, count]) => ({ term: String(term), count })).sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
