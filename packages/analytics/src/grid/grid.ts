import type { Office, RegionCode } from "@pimpasa/core";
import type { KpiKey } from "../answer/kpi-value.ts";
import type { EventCode } from "../cube/cube.ts";
import { type Dimension, type EventDimension, isEventDimension, isTimeDimension, type PlaceDimension } from "../dimension.ts";
import { placeAxis } from "./axis-of.ts";
import { eventCells } from "./event-cells.ts";
import type { KpiContext } from "./kpi-context.ts";
import { type PlaceCells, placeCells } from "./place-cells.ts";
import { regionRecords } from "./region-records.ts";
import { daysInScope } from "./scope-days.ts";
import { officeInScope, regionInScope } from "./scope-membership.ts";
import { finestBuckets, type TimeBucket, timeKeys } from "./time-buckets.ts";

/** The cells of one breakdown: place × time × property of events, each of them possibly absent. */
export interface Grid {
  readonly by: readonly Dimension[];
  readonly size: number;
  readonly buckets: readonly TimeBucket[];
  /** The key of a cell. */
  keyOf(cell: number): KpiKey;
  /** The time bucket of a cell. */
  bucketOf(cell: number): TimeBucket;
  /** The cells of a village, in order of time; only days within the scope. */
  pieces(village: number): readonly Piece[];
  /** The cell (before events are told apart) of a village on a day; undefined outside the scope. */
  cellAt(village: number, day: number, bucket: number): number | undefined;
  /** The cell of an event with this code, given the cell of its village and day; undefined where the code has no such property. */
  eventCell(cell: number, code: EventCode): number | undefined;
  /** The properties of events among the dimensions. */
  readonly eventDimensions: readonly EventDimension[];
  /** Does this cell stand in the table even where everything is 0? */
  isListed(cell: number): boolean;
  /** The cell of an office on the stock day of a bucket; undefined outside the scope. */
  officeCell(office: Office, bucket: number): number | undefined;
  /** The cells in whose area a village of the list of regions lies on the stock day of a bucket; none outside the scope. */
  regionCells(code: RegionCode, bucket: number): readonly number[];
  /** The cell of what was recorded of a region on a day; undefined outside the scope, or where the region is not that fine. */
  regionCell(code: RegionCode, day: number, bucket: number): number | undefined;
}

/** A stretch of days of one village that belongs to one cell. */
export interface Piece {
  readonly cell: number;
  readonly fromDay: number;
  readonly toDay: number;
}

const isPlaceDimension = (dimension: Dimension): dimension is PlaceDimension => !isTimeDimension(dimension) && !isEventDimension(dimension);

/** The grid of a breakdown by at most two dimensions. Cells are numbered by place, then time, then property of events. */
export function gridOf(context: KpiContext, by: readonly Dimension[]): Grid {
  const times = by.filter(isTimeDimension);
  const eventDimensions = by.filter(isEventDimension);
  const buckets = finestBuckets(context, times);
  const bucketKeys = timeKeys(context, times, buckets);
  const events = eventCells(eventDimensions);
  const places = placesOf(context, by.filter(isPlaceDimension), buckets);
  const first = (place: number, bucket: number): number => (place * buckets.length + bucket) * events.count;
  const bucketAt = (cell: number): number => Math.floor(cell / events.count) % buckets.length;
  const placeAt = (cell: number): number => Math.floor(cell / events.count / buckets.length);
  const keyAt = (cell: number): KpiKey =>
    inOrder(by, { ...places.keyOf(placeAt(cell)), ...bucketKeys[bucketAt(cell)], ...events.keyOf(cell % events.count) });
  const known: (readonly Piece[])[] = [];
  // The rows of all KPIs that are asked for together have the same keys.
  const keys: KpiKey[] = [];
  return {
    by,
    size: places.count * buckets.length * events.count,
    buckets,
    eventDimensions,
    keyOf: (cell) => (keys[cell] ??= keyAt(cell)),
    bucketOf: (cell) => buckets[bucketAt(cell)] as TimeBucket,
    pieces: (village) => (known[village] ??= piecesOf(places, village, buckets, first)),
    cellAt(village, day, bucket) {
      const segment = places.segments(village).find((s) => s.fromDay <= day && day < s.toDay);
      return segment && first(segment.key, bucket);
    },
    eventCell(cell, code) {
      const event = events.cellOf(code);
      return event === undefined ? undefined : cell + event;
    },
    isListed: (cell) => places.isListed(placeAt(cell)),
    officeCell(office, bucket) {
      const day = (buckets[bucket] as TimeBucket).stockDay;
      const place = officeInScope(context, office, day) ? places.cellOf(office, day) : undefined;
      return place === undefined ? undefined : first(place, bucket);
    },
    regionCells(code, bucket) {
      const day = (buckets[bucket] as TimeBucket).stockDay;
      return regionInScope(context, code, day) ? places.cellsOf(code, day).map((place) => first(place, bucket)) : [];
    },
    regionCell(code, day, bucket) {
      const place = regionInScope(context, code, day) ? places.cellOfRegion(code, day) : undefined;
      return place === undefined ? undefined : first(place, bucket);
    },
  };
}

const placesOf = (context: KpiContext, dimensions: readonly PlaceDimension[], buckets: readonly TimeBucket[]): PlaceCells =>
  placeCells({
    axes: dimensions.map((dimension) => placeAxis(context, dimension)),
    villages: context.frame.count,
    offices: context.dataset.offices,
    regions: context.areaVillages(),
    days: buckets.map((bucket) => bucket.stockDay),
    recorded: dimensions.length < 2 ? [] : regionRecords(context.dataset),
    inScope: (village, segments) => daysInScope(context, village, segments),
  });

function piecesOf(
  places: PlaceCells,
  village: number,
  buckets: readonly TimeBucket[],
  first: (place: number, bucket: number) => number,
): Piece[] {
  return places.segments(village).flatMap((segment) =>
    buckets.flatMap((bucket, b) => {
      const fromDay = Math.max(segment.fromDay, bucket.fromDay);
      const toDay = Math.min(segment.toDay, bucket.toDay);
      return fromDay < toDay ? [{ cell: first(segment.key, b), fromDay, toDay }] : [];
    }),
  );
}

/** A key with its dimensions in the order in which they were asked for. */
function inOrder(by: readonly Dimension[], key: KpiKey): KpiKey {
  const [first, second] = by;
  return first === undefined || second === undefined ? key : { [first]: key[first], [second]: key[second] };
}
