import { type Period, type PeriodKind, periodsWithin, toDayNumber } from "@pimpasa/core";
import type { KpiKey } from "../answer/kpi-value.ts";
import { type TimeDimension, timeDimensions } from "../dimension.ts";
import type { KpiContext } from "./kpi-context.ts";

/** One column of a breakdown by time, cut to the period and to what is known. */
export interface TimeBucket {
  readonly key: string;
  readonly fromDay: number;
  /** The first day after the bucket. */
  readonly toDay: number;
  /** The day of a stock: the last day of the bucket, of the period, or `asOf`, whichever is first. */
  readonly stockDay: number;
  /** The first day after the bucket when it is over: later than `toDay` where it is not over by `asOf`. */
  readonly plannedToDay: number;
  /** Share 0..1 of the whole calendar period that the bucket holds: 1 unless the period cuts it or it is not over. */
  readonly share: number;
}

/** The breakdown of a period by time; buckets that have not begun by `asOf` are left out. */
export function timeBuckets({ period, asOfDay }: KpiContext, dimension: TimeDimension | undefined): TimeBucket[] {
  const parts: readonly Period[] = dimension === undefined ? [period] : periodsWithin(period, dimension as Exclude<PeriodKind, "range">);
  return parts
    .filter((part) => toDayNumber(part.start) <= asOfDay)
    .map((part) => {
      const fromDay = Math.max(toDayNumber(part.start), toDayNumber(period.start));
      const plannedToDay = Math.min(toDayNumber(part.end), toDayNumber(period.end));
      const toDay = Math.min(plannedToDay, asOfDay + 1);
      const whole = toDayNumber(part.end) - toDayNumber(part.start);
      const share = Math.max(0, toDay - fromDay) / whole;
      return { key: part.text, fromDay, toDay, plannedToDay, stockDay: toDay - 1, share };
    })
    .filter((bucket) => bucket.toDay > bucket.fromDay);
}

/** The buckets of a breakdown by time. Two dimensions (year and month) are one breakdown by the finer. */
export function finestBuckets(context: KpiContext, dimensions: readonly TimeDimension[]): TimeBucket[] {
  return timeBuckets(
    context,
    timeDimensions.find((dimension) => dimensions.includes(dimension)),
  );
}

/** The key of each bucket in every dimension: the month and the year that it lies in. */
export function timeKeys(context: KpiContext, dimensions: readonly TimeDimension[], buckets: readonly TimeBucket[]): KpiKey[] {
  const coarser = dimensions.map((dimension) => ({ dimension, parts: timeBuckets(context, dimension) }));
  return buckets.map(({ fromDay }) =>
    Object.fromEntries(
      coarser.map(({ dimension, parts }) => [dimension, parts.find((part) => part.fromDay <= fromDay && fromDay < part.toDay)?.key]),
    ),
  );
}
