import type { CellMeasures } from "../../answer/kpi-type.ts";
import type { UncertaintyInterval } from "../../answer/kpi-value.ts";
import type { SpanKind } from "../../cube/report-spans.ts";
import { type CellSpans, cellSpans, type SpanColumns } from "../../grid/cell-spans.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { fewestClusters } from "../../statistics/interval-level.ts";
import { kaplanMeierMedian, type MedianTime, survivalMedian } from "../../statistics/kaplan-meier.ts";

const minutesPerHour = 60;

/** A median of durations: with its interval, or alone where no interval is asked for or can be given. */
export interface MedianMethod {
  readonly withInterval: (columns: SpanColumns) => Pick<MedianTime, "median" | "interval">;
  readonly alone: (columns: SpanColumns) => number | null;
}

const kaplanMeier: MedianMethod = {
  withInterval: ({ time, end, cluster }) => kaplanMeierMedian({ time, isEvent: end, cluster }),
  alone: ({ time, end }) => survivalMedian(time, end),
};

/** The Kaplan–Meier median of durations in hours, with villages as clusters. Numerator: those that are over; denominator: all. */
export const medianHours = (context: KpiContext, grid: Grid, kind: SpanKind): CellMeasures =>
  medianMeasures(context, cellSpans(context, grid, context.reports().by(grid.eventDimensions).spans(kind)), kaplanMeier);

/** The measures of cells whose value is a median of durations in minutes. */
export function medianMeasures({ intervals: areAsked }: KpiContext, spans: CellSpans, method: MedianMethod): CellMeasures {
  const denominator = spans.counts;
  const [numerator, value] = [new Float64Array(denominator.length), new Float64Array(denominator.length).fill(Number.NaN)];
  const intervals = new Map<number, UncertaintyInterval>();
  for (const [cell, count] of denominator.entries()) {
    if (count === 0) continue;
    const columns = spans.of(cell);
    // So many durations are of at most so many villages.
    const hasInterval = areAsked && count >= fewestClusters;
    const { median, interval } = hasInterval ? method.withInterval(columns) : { median: method.alone(columns), interval: null };
    numerator[cell] = columns.end.reduce((sum, end) => sum + Number(end === isOver), 0);
    if (median !== null) value[cell] = median / minutesPerHour;
    if (interval !== null) intervals.set(cell, inHours(interval));
  }
  return {
    numerator,
    denominator,
    value,
    absent: (cell) => (denominator[cell] !== 0 && Number.isNaN(value[cell]) ? "median-not-reached" : undefined),
    interval: (cell) => intervals.get(cell) ?? null,
  };
}

/** The event came. */
const isOver = 1;

const inHours = ({ low, high, ...rest }: UncertaintyInterval): UncertaintyInterval => ({
  low: low / minutesPerHour,
  high: high / minutesPerHour,
  ...rest,
});
