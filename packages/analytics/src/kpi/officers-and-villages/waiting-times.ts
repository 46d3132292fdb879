import type { CellMeasures } from "../../answer/kpi-type.ts";
import type { UncertaintyInterval } from "../../answer/kpi-value.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { fewestClusters } from "../../statistics/interval-level.ts";
import { kaplanMeierMedian, type MedianTime, survivalMedian } from "../../statistics/kaplan-meier.ts";

/** Cases of one cell, a number each: days waited, 1 where the event came (else 0), and the cluster of the case. */
export interface WaitingTimes {
  readonly time: number[];
  readonly isEvent: number[];
  readonly cluster: number[];
}

/** The cases of each cell, none yet. */
export const noWaitingTimes = (size: number): WaitingTimes[] =>
  Array.from({ length: size }, () => ({ time: [], isEvent: [], cluster: [] }));

/** Adds a case to a cell; nothing where there is no cell. */
export function addCase(cases: WaitingTimes | undefined, days: number, isEvent: boolean, cluster: number): void {
  cases?.time.push(days);
  cases?.isEvent.push(Number(isEvent));
  cases?.cluster.push(cluster);
}

/**
 * The Kaplan–Meier median of each cell, in units of so many days. Numerator: cases in which the event came; denominator: all
 * cases. Where the curve does not come down to one half there is no figure.
 */
export function medianMeasures({ intervals }: KpiContext, cases: readonly WaitingTimes[], daysOfUnit: number): CellMeasures {
  const medians = cases.map((cell) => medianOf(cell, intervals));
  const denominator = Float64Array.from(cases, ({ time }) => time.length);
  return {
    numerator: Float64Array.from(cases, ({ isEvent }) => isEvent.reduce((sum, one) => sum + one, 0)),
    denominator,
    value: Float64Array.from(medians, ({ median }) => (median === null ? Number.NaN : median / daysOfUnit)),
    absent: (cell) => (denominator[cell] !== 0 && medians[cell]?.median === null ? "median-not-reached" : undefined),
    interval: (cell) => inUnits(medians[cell]?.interval ?? null, daysOfUnit),
  };
}

/** So many cases are of at most so many clusters: where these are too few, there is no interval to work out. */
function medianOf(cell: WaitingTimes, areIntervalsAsked: boolean): Pick<MedianTime, "median" | "interval"> {
  if (cell.time.length === 0) return noMedian;
  if (areIntervalsAsked && cell.time.length >= fewestClusters) return kaplanMeierMedian(cell);
  return { median: survivalMedian(cell.time, cell.isEvent), interval: null };
}

const noMedian = { median: null, interval: null };

const inUnits = (interval: UncertaintyInterval | null, daysOfUnit: number): UncertaintyInterval | null =>
  interval && { ...interval, low: interval.low / daysOfUnit, high: interval.high / daysOfUnit };
