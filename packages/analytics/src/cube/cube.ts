import type { TableName } from "@pimpasa/core";
import type { EventDimension } from "../dimension.ts";
import { type SeeSource, sourceReader } from "./cube-sources.ts";

/** The properties of the events in one column of a cube: kind, or category and channel, and topic where that was asked for. */
export type EventCode = Readonly<Partial<Record<EventDimension, string>>>;

/**
 * Events, reduced to additive measures by village × code × day. Sorted columns with prefix sums answer any village,
 * code and interval of days exactly, in O(log n).
 */
export interface Cube<M extends string> {
  readonly villageCount: number;
  readonly codes: readonly EventCode[];
  /** Rows of the cube: village × code × day with at least one event. */
  readonly size: number;
  /** The sum of a measure over the days `[fromDay, toDay)` (day numbers; ±Infinity are allowed). */
  sum(measure: M, village: number, code: number, fromDay: number, toDay: number): number;
  /** What the cube was made of, where it keeps that. */
  readonly sources?: CubeSources<M> | undefined;
}

/** The rows of a table behind a cube. */
export interface CubeSources<M extends string> {
  readonly table: TableName;
  /** Shows each event of `sum`: the row that it comes from, and how much it adds. A row may be shown several times. */
  read(measure: M, village: number, code: number, fromDay: number, toDay: number, see: SeeSource): void;
}

/** Collects events of a cube. Measures are given in the order of `measures`; `source` is the row that the event comes from. */
export interface CubeBuilder<M extends string> {
  add(village: number, code: EventCode, day: number, values: readonly number[], source?: number): void;
  build(villageCount: number): Cube<M>;
}

interface Columns {
  readonly group: number[];
  readonly day: number[];
  readonly values: number[][];
  readonly source: number[];
}

/**
 * Begins a cube of some measures. Villages are rows from 0 on; days are day numbers (`toDayNumber`); measures are whatever
 * adds up. A cube of a table (`sourcesOf`) keeps from which of its rows each event comes; it is larger for that.
 *
 * @example
 * ```ts
 * const builder = cubeBuilder(["reports"]);
 * builder.add(0, { category: "wna" }, 20_000, [2]);
 * builder.add(0, { category: "wna" }, 20_003, [1]);
 * builder.build(1).sum("reports", 0, 0, 20_000, 20_003); // => 2
 * ```
 */
export function cubeBuilder<const M extends string>(measures: readonly M[], sourcesOf?: TableName): CubeBuilder<M> {
  const codes: EventCode[] = [];
  const codeIndex = new Map<string, number>();
  const village: number[] = [];
  const code: number[] = [];
  const day: number[] = [];
  const values: number[][] = measures.map(() => []);
  const source: number[] = [];
  const indexOf = (key: EventCode): number => {
    const text = `${key.kind ?? ""}|${key.category ?? ""}|${key.channel ?? ""}|${key.topic ?? ""}`;
    const known = codeIndex.get(text);
    if (known !== undefined) return known;
    codeIndex.set(text, codes.length);
    return codes.push(key) - 1;
  };
  return {
    add(villageRow, key, dayNumber, added, sourceRow = -1) {
      village.push(villageRow);
      code.push(indexOf(key));
      day.push(dayNumber);
      for (let m = 0; m < added.length; m += 1) (values[m] as number[]).push(added[m] as number);
      if (sourcesOf !== undefined) source.push(sourceRow);
    },
    build(villageCount) {
      const group = village.map((row, i) => row * codes.length + (code[i] as number));
      return cubeOf({ measures, codes, villageCount, sourcesOf }, { group, day, values, source });
    },
  };
}

interface Shape<M extends string> {
  readonly measures: readonly M[];
  readonly codes: readonly EventCode[];
  readonly villageCount: number;
  readonly sourcesOf: TableName | undefined;
}

function cubeOf<M extends string>(shape: Shape<M>, rows: Columns): Cube<M> {
  const { measures, codes, villageCount } = shape;
  const order = sortedOrder(rows, villageCount * codes.length);
  const { groupStart, days, prefix } = aggregated(rows, order, villageCount * codes.length);
  const column = new Map(measures.map((measure, m) => [measure, prefix[m] as Float64Array]));
  return {
    villageCount,
    codes,
    size: days.length,
    sources: sourcesIn(shape, rows, order),
    sum(measure, village, code, fromDay, toDay) {
      const group = village * codes.length + code;
      const start = groupStart[group] as number;
      const end = groupStart[group + 1] as number;
      if (start === end) return 0;
      const sums = column.get(measure) as Float64Array;
      const low = lowerBound(days, start, end, fromDay);
      const high = lowerBound(days, low, end, toDay);
      return (sums[high] as number) - (sums[low] as number);
    },
  };
}

function sourcesIn<M extends string>({ measures, codes, villageCount, sourcesOf }: Shape<M>, rows: Columns, order: Int32Array) {
  if (sourcesOf === undefined) return undefined;
  const read = sourceReader(rows, order, villageCount * codes.length);
  const index = new Map(measures.map((measure, m) => [measure, m] as const));
  return {
    table: sourcesOf,
    read(measure: M, village: number, code: number, fromDay: number, toDay: number, see: SeeSource): void {
      read(index.get(measure) as number, village * codes.length + code, fromDay, toDay, see);
    },
  };
}

/** The rows in order of group and day: a counting sort by group, then each group by day. */
function sortedOrder({ group, day }: Columns, groups: number): Int32Array {
  const next = new Int32Array(groups + 1);
  for (const g of group) next[g + 1] = (next[g + 1] as number) + 1;
  for (let g = 1; g <= groups; g += 1) next[g] = (next[g] as number) + (next[g - 1] as number);
  const ends = next.slice(1);
  const order = new Int32Array(group.length);
  group.forEach((g, row) => {
    order[next[g] as number] = row;
    next[g] = (next[g] as number) + 1;
  });
  let start = 0;
  for (const end of ends) {
    if (end - start > 1) order.subarray(start, end).sort((a, b) => (day[a] as number) - (day[b] as number));
    start = end;
  }
  return order;
}

/** Rows of the same group and day become one; `prefix[m][i]` is the sum of measure `m` over the rows before `i`. */
function aggregated(rows: Columns, order: Int32Array, groups: number) {
  const days = new Int32Array(order.length);
  const prefix = rows.values.map(() => new Float64Array(order.length + 1));
  const groupStart = new Int32Array(groups + 1);
  const measures = rows.values.length;
  let size = 0;
  let group = -1;
  let day = Number.NaN;
  for (const row of order) {
    const rowGroup = rows.group[row] as number;
    const rowDay = rows.day[row] as number;
    if (rowGroup !== group || rowDay !== day) {
      while (group < rowGroup) groupStart[++group] = size;
      day = rowDay;
      days[size] = day;
      size += 1;
      for (let m = 0; m < measures; m += 1) (prefix[m] as Float64Array)[size] = (prefix[m] as Float64Array)[size - 1] as number;
    }
    for (let m = 0; m < measures; m += 1) {
      const sums = prefix[m] as Float64Array;
      sums[size] = (sums[size] as number) + ((rows.values[m] as number[])[row] as number);
    }
  }
  while (group < groups) groupStart[++group] = size;
  return { groupStart, days: days.subarray(0, size), prefix };
}

function lowerBound(days: Int32Array, start: number, end: number, day: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
