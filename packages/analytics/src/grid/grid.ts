import { isWithin, type Office, type RegionCode } from "@pimpasa/core";
import type { EventCode } from "../cube/cube.ts";
import {
  type Dimension,
  type EventDimension,
  isEventDimension,
  isTimeDimension,
  type PlaceDimension,
  type TimeDimension,
} from "../dimension.ts";
import type { KpiKey } from "../kpi-value.ts";
import { placeAxis } from "./axis-of.ts";
import { eventKeys } from "./event-keys.ts";
import type { KpiContext } from "./kpi-context.ts";
import type { PlaceAxis } from "./place-axis.ts";
import { officeInScope } from "./scope-membership.ts";
import type { Segment } from "./segments.ts";
import { type TimeBucket, timeBuckets } from "./time-buckets.ts";

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
  readonly places: readonly PlaceAxis[];
  /** Does this cell stand in the table even where everything is 0? */
  isListed(cell: number): boolean;
  /** The cell of an office on the stock day of a bucket; undefined outside the scope. */
  officeCell(office: Office, bucket: number): number | undefined;
}

/** A stretch of days of one village that belongs to one cell. */
export interface Piece {
  readonly cell: number;
  readonly fromDay: number;
  readonly toDay: number;
}

export function gridOf(context: KpiContext, by: readonly Dimension[]): Grid {
  const places = by.filter((d): d is PlaceDimension => !isTimeDimension(d) && !isEventDimension(d)).map((d) => placeAxis(context, d));
  const times = by.filter(isTimeDimension);
  const events = by.filter(isEventDimension);
  const eventAxes = events.map((dimension) => ({ dimension, index: new Map(eventKeys(dimension).map((key, i) => [key, i] as const)) }));
  const buckets = finestBuckets(context, times);
  const placeCount = places.reduce((count, axis) => count * axis.keys.length, 1);
  const eventCount = events.reduce((count, dimension) => count * eventKeys(dimension).length, 1);
  const known: (readonly Segment[])[] = [];
  const segments = (village: number): readonly Segment[] => (known[village] ??= scoped(context, village, combined(places, village)));
  const cell = (place: number, bucket: number): number => (place * buckets.length + bucket) * eventCount;
  const keyOf = keyReader(context, { by, places, times, events, buckets, eventCount });
  return {
    by,
    size: placeCount * buckets.length * eventCount,
    buckets,
    eventDimensions: events,
    places,
    isListed: (index) => places.length < 2 && (places[0]?.isListed(Math.floor(index / eventCount / buckets.length)) ?? true),
    officeCell(office, b) {
      const day = (buckets[b] as TimeBucket).stockDay;
      if (!officeInScope(context, office, day)) return undefined;
      const keys = places.map((axis) => axis.officeKey?.(office, day));
      return keys.includes(undefined)
        ? undefined
        : cell(
            keys.reduce<number>((place, key, i) => place * (places[i] as PlaceAxis).keys.length + (key as number), 0),
            b,
          );
    },
    keyOf,
    bucketOf: (index) => buckets[Math.floor(index / eventCount) % buckets.length] as TimeBucket,
    pieces: (village) =>
      segments(village).flatMap((segment) =>
        buckets.flatMap((bucket, b) => {
          const fromDay = Math.max(segment.fromDay, bucket.fromDay);
          const toDay = Math.min(segment.toDay, bucket.toDay);
          return fromDay < toDay ? [{ cell: cell(segment.key, b), fromDay, toDay }] : [];
        }),
      ),
    cellAt(village, day, bucket) {
      const segment = segments(village).find((s) => s.fromDay <= day && day < s.toDay);
      return segment && cell(segment.key, bucket);
    },
    eventCell(base, code) {
      let offset = 0;
      for (const axis of eventAxes) {
        const key = axis.index.get(code[axis.dimension] ?? "");
        if (key === undefined) return undefined;
        offset = offset * axis.index.size + key;
      }
      return base + offset;
    },
  };
}

/** Two dimensions of time (year × month) are one axis of the finer periods. */
function finestBuckets(context: KpiContext, times: readonly TimeDimension[]): TimeBucket[] {
  const order: readonly TimeDimension[] = ["month", "quarter", "half-year", "year"];
  return timeBuckets(
    context,
    order.find((dimension) => times.includes(dimension)),
  );
}

/** The segments of all place axes at once; the key counts through their keys. */
function combined(places: readonly PlaceAxis[], village: number): readonly Segment[] {
  return places.reduce<readonly Segment[]>(
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

/** Only the days on which the village lies in the scope. */
function scoped({ scope, dataset, timeline, frame }: KpiContext, village: number, segments: readonly Segment[]): readonly Segment[] {
  if (scope.kind === "nation") return segments;
  if (scope.kind === "region")
    return isWithin((dataset.villages[village] as { regionCode: RegionCode }).regionCode, scope.code) ? segments : [];
  const steps = timeline.designationOf.steps(frame.ids[village] as string).filter((step) => step.record.officeId === scope.officeId);
  return segments.flatMap((segment) =>
    steps.flatMap((step) => {
      const fromDay = Math.max(segment.fromDay, step.fromDay);
      const toDay = Math.min(segment.toDay, step.toDay);
      return fromDay < toDay ? [{ fromDay, toDay, key: segment.key }] : [];
    }),
  );
}

interface Layout {
  readonly by: readonly Dimension[];
  readonly places: readonly PlaceAxis[];
  readonly times: readonly TimeDimension[];
  readonly events: readonly EventDimension[];
  readonly buckets: readonly TimeBucket[];
  readonly eventCount: number;
}

function keyReader(context: KpiContext, { places, times, events, buckets, eventCount }: Layout): (cell: number) => KpiKey {
  const coarser = new Map(times.map((dimension) => [dimension, timeBuckets(context, dimension)] as const));
  return (cell) => {
    const key: Partial<Record<Dimension, string>> = {};
    let event = cell % eventCount;
    for (const dimension of [...events].reverse()) {
      const keys = eventKeys(dimension);
      key[dimension] = keys[event % keys.length] as string;
      event = Math.floor(event / keys.length);
    }
    const bucket = buckets[Math.floor(cell / eventCount) % buckets.length] as TimeBucket;
    for (const [dimension, all] of coarser)
      key[dimension] = all.find((b) => b.fromDay <= bucket.fromDay && bucket.fromDay < b.toDay)?.key as string;
    let place = Math.floor(cell / eventCount / buckets.length);
    for (const axis of [...places].reverse()) {
      key[axis.dimension] = axis.keys[place % axis.keys.length] as string;
      place = Math.floor(place / axis.keys.length);
    }
    return key;
  };
}
