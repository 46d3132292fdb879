import { nation, parsePeriod, toDayNumber } from "@pimpasa/core";
import { type PlaceDimension, timeDimensions } from "../dimension.ts";
import { placeAxis } from "../grid/axis-of.ts";
import type { KpiContext, PreparedDataset } from "../grid/kpi-context.ts";
import type { PlaceAxis } from "../grid/place-axis.ts";
import type { Segment } from "../grid/segments.ts";
import type { ReleasedPlaces } from "./release.ts";

/** Which places lay in which during a time, and on its last day. Decrees and region codes say so to everybody. */
export function placesIn(prepared: PreparedDataset, time: string, dimensions: readonly PlaceDimension[]): ReleasedPlaces[] {
  const period = parsePeriod(time);
  if (!period.ok || dimensions.length === 0) return [];
  const context: KpiContext = { ...prepared, period: period.value, scope: nation, intervals: false };
  const from = toDayNumber(period.value.start);
  const to = Math.min(toDayNumber(period.value.end), prepared.asOfDay + 1);
  if (to <= from) return [];
  const axes = dimensions.map((dimension) => placeAxis(context, dimension));
  return [
    { time, nature: "flow", dimensions, keys: keysBetween(context, axes, from, to) },
    { time, nature: "stock", dimensions, keys: keysBetween(context, axes, to - 1, to) },
  ];
}

function keysBetween({ frame }: KpiContext, axes: readonly PlaceAxis[], from: number, to: number): string[][] {
  const found = new Map<string, string[]>();
  for (let village = 0; village < frame.count; village += 1) {
    for (const { keys } of axes.reduce((spans, axis) => split(spans, axis, village), [{ from, to, keys: [] as string[] }]))
      found.set(keys.join("|"), keys);
  }
  return [...found.values()];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly keys: string[];
}

const split = (spans: readonly Span[], axis: PlaceAxis, village: number): Span[] =>
  spans.flatMap((span) =>
    axis.segments(village).flatMap(({ fromDay, toDay, key }: Segment) => {
      const [from, to] = [Math.max(span.from, fromDay), Math.min(span.to, toDay)];
      return from < to ? [{ from, to, keys: [...span.keys, axis.keys[key] as string] }] : [];
    }),
  );

/** From the coarsest. */
export const timesFromCoarse = [...timeDimensions].reverse();
