import type { Office, RegionCode } from "@pimpasa/core";
import type { KpiKey } from "../answer/kpi-value.ts";
import type { PlaceAxis } from "./place-axis.ts";
import type { RegionRecord } from "./region-records.ts";
import type { Segment } from "./segments.ts";

/** The cells of all breakdowns by place at once, numbered without a gap. Of two breakdowns only the pairs that occur have one. */
export interface PlaceCells {
  readonly count: number;
  /** All days of a village within the scope, by cell. */
  segments(village: number): readonly Segment[];
  /** The cell of an office on a day; undefined where offices cannot be broken down so. */
  cellOf(office: Office, day: number): number | undefined;
  /** The cells of a village of the list of regions on a day, for figures about whole areas; none where these cannot be broken down so. */
  cellsOf(code: RegionCode, day: number): readonly number[];
  /** The cell of a region on a day; undefined where regions cannot be broken down so, or the region is not that fine. */
  cellOfRegion(code: RegionCode, day: number): number | undefined;
  keyOf(cell: number): KpiKey;
  /** Does this cell stand in the table even where everything is 0? */
  isListed(cell: number): boolean;
}

/** What the cells are made for. */
export interface Places {
  readonly axes: readonly PlaceAxis[];
  readonly villages: number;
  readonly offices: readonly Office[];
  /** Villages of the list of regions, mentored or not. */
  readonly regions: readonly RegionCode[];
  /** The days for which offices and regions are asked. */
  readonly days: readonly number[];
  /** What is recorded of regions. */
  readonly recorded: readonly RegionRecord[];
  /** Only the days on which the village lies in the scope. */
  readonly inScope: (village: number, segments: readonly Segment[]) => readonly Segment[];
}

/** Numbers the cells: a key of one axis is its own cell; pairs are numbered in order of their keys. */
export function placeCells(places: Places): PlaceCells {
  const { axes, inScope } = places;
  const known: (readonly Segment[])[] = [];
  const pairs = axes.length < 2 ? undefined : occurringPairs(places);
  const numbers = pairs && new Map(pairs.map((pair, cell) => [pair, cell] as const));
  const cellOf = (pair: number): number => (numbers ? (numbers.get(pair) as number) : pair);
  return {
    count: pairs?.length ?? axes[0]?.keys.length ?? 1,
    segments: (village) =>
      (known[village] ??= inScope(village, combined(axes, village)).map((segment) => ({ ...segment, key: cellOf(segment.key) }))),
    cellOf(office, day) {
      const pair = pairOf(axes, (axis) => axis.officeKey?.(office, day));
      return pair === undefined ? undefined : cellOf(pair);
    },
    cellOfRegion(code, day) {
      const pair = pairOf(axes, (axis) => axis.regionKey?.(code, day));
      return pair === undefined ? undefined : cellOf(pair);
    },
    cellsOf: (code, day) => pairsOf(axes, code, day).map(cellOf),
    keyOf: (cell) => keyOfPair(axes, pairs?.[cell] ?? cell),
    isListed: (cell) => axes.length < 2 && (axes[0]?.isListed(cell) ?? true),
  };
}

/** The pairs of keys that a village, an office or a recorded region has, in order. */
function occurringPairs({ axes, villages, offices, days, regions, recorded, inScope }: Places): number[] {
  const pairs = new Set<number>();
  for (let village = 0; village < villages; village += 1)
    for (const segment of inScope(village, combined(axes, village))) pairs.add(segment.key);
  for (const day of days) {
    for (const office of offices) {
      const pair = pairOf(axes, (axis) => axis.officeKey?.(office, day));
      if (pair !== undefined) pairs.add(pair);
    }
    for (const code of regions) for (const pair of pairsOf(axes, code, day)) pairs.add(pair);
  }
  for (const { regionCode, day } of recorded) {
    const pair = pairOf(axes, (axis) => axis.regionKey?.(regionCode, day));
    if (pair !== undefined) pairs.add(pair);
  }
  return [...pairs].sort((a, b) => a - b);
}

function pairOf(axes: readonly PlaceAxis[], keyIn: (axis: PlaceAxis) => number | undefined): number | undefined {
  let pair = 0;
  for (const axis of axes) {
    const key = keyIn(axis);
    if (key === undefined) return undefined;
    pair = pair * axis.keys.length + key;
  }
  return pair;
}

/** A village lies in one region, and in the working areas of several offices. */
const pairsOf = (axes: readonly PlaceAxis[], code: RegionCode, day: number): readonly number[] =>
  axes.reduce<readonly number[]>(
    (pairs, axis) => {
      const keys = axis.regionKeys?.(code, day) ?? [];
      return pairs.flatMap((pair) => keys.map((key) => pair * axis.keys.length + key));
    },
    [0],
  );

function keyOfPair(axes: readonly PlaceAxis[], pair: number): KpiKey {
  const [first, second] = axes;
  if (first === undefined) return {};
  if (second === undefined) return { [first.dimension]: first.keys[pair] as string };
  const { length } = second.keys;
  return { [first.dimension]: first.keys[Math.floor(pair / length)] as string, [second.dimension]: second.keys[pair % length] as string };
}

/** The segments of all axes at once; the key counts through their keys. */
function combined(axes: readonly PlaceAxis[], village: number): readonly Segment[] {
  return axes.reduce<readonly Segment[]>(
    (segments, axis) => {
      const others = axis.segments(village);
      return segments.flatMap((a) =>
        others.flatMap((b) => {
          const fromDay = Math.max(a.fromDay, b.fromDay);
          const toDay = Math.min(a.toDay, b.toDay);
          return fromDay < toDay ? [{ fromDay, toDay, key: a.key * axis.keys.length + b.key }] : [];
        }),
      );
    },
    [{ fromDay: -Infinity, toDay: Infinity, key: 0 }],
  );
}
