import type { TableName } from "@pimpasa/core";
import { codeIndex, type EventCode } from "./code-index.ts";
import { type CubeEvents, type SeeSource, sourceReader } from "./cube-sources.ts";
import { anyNumbers, wholeNumbers } from "./growing-column.ts";
import { lowerBound, sortedOrder } from "./sorted-order.ts";

export type { EventCode };

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

/** The events as they came: rows × measures are one array, row by row. */
interface Columns extends CubeEvents {
  readonly day: Int32Array;
  readonly group: Int32Array;
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
  const { codes, indexOf } = codeIndex();
  const [village, code, day, source] = [wholeNumbers(), wholeNumbers(), wholeNumbers(), wholeNumbers()];
  const values = anyNumbers();
  return {
    add(villageRow, key, dayNumber, added, sourceRow = -1) {
      village.push(villageRow);
      code.push(indexOf(key));
      day.push(dayNumber);
      for (let m = 0; m < measures.length; m += 1) values.push(added[m] as number);
      if (sourcesOf !== undefined) source.push(sourceRow);
    },
    build(villageCount) {
      const codeOf = code.filled();
      const group = village.filled().map((row, i) => row * codes.length + (codeOf[i] as number));
      const rows = { group, day: day.filled(), values: values.filled(), measures: measures.length, source: source.filled() };
      return cubeOf({ measures, codes, villageCount, sourcesOf }, rows);
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

/** Rows of the same group and day become one; `prefix[m][i]` is the sum of measure `m` over the rows before `i`. */
function aggregated(rows: Columns, order: Int32Array, groups: number) {
  const { group, day, values, measures } = rows;
  const size = countOfDays(rows, order);
  const days = new Int32Array(size);
  const prefix = Array.from({ length: measures }, () => new Float64Array(size + 1));
  const groupStart = new Int32Array(groups + 1);
  let last = -1;
  let at = 0;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] as number;
    if (i === 0 || !isSameDay(rows, row, order[i - 1] as number)) {
      while (last < (group[row] as number)) groupStart[++last] = at;
      days[at] = day[row] as number;
      at += 1;
      for (const sums of prefix) sums[at] = sums[at - 1] as number;
    }
    for (let m = 0; m < measures; m += 1) {
      const sums = prefix[m] as Float64Array;
      sums[at] = (sums[at] as number) + (values[row * measures + m] as number);
    }
  }
  while (last < groups) groupStart[++last] = at;
  return { groupStart, days, prefix };
}

const isSameDay = ({ group, day }: Columns, left: number, right: number): boolean =>
  group[left] === group[right] && day[left] === day[right];

/** How many different days of groups there are. */
function countOfDays(rows: Columns, order: Int32Array): number {
  let size = 0;
  for (let i = 0; i < order.length; i += 1) if (i === 0 || !isSameDay(rows, order[i] as number, order[i - 1] as number)) size += 1;
  return size;
}
