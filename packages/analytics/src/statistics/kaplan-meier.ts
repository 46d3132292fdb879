import type { UncertaintyInterval } from "../answer/kpi-value.ts";
import { fewestClusters, intervalOf, normal975 } from "./interval-level.ts";
import { type JackknifeVariance, jackknifeVariance } from "./jackknife-variance.ts";
import { firstTimeAtHalf } from "./median-time.ts";
import { type OrderedClusters, type OrderedTimes, orderedClusters, orderedTimes, type SurvivalTimes } from "./survival-times.ts";

/** The curve from this event time up to the next. */
export interface SurvivalStep {
  readonly time: number;
  /** Observations of which it was not known, just before this time, that they were over. */
  readonly atRisk: number;
  readonly events: number;
  /** Share 0..1 that has not had the event. */
  readonly survival: number;
  /** Of the survival, clustered. */
  readonly standardError: number;
  /** Plain 95 % limits of the survival, within 0..1. */
  readonly low: number;
  readonly high: number;
}

/** A curve with what its reader must know of it. */
export interface SurvivalCurve {
  readonly observations: number;
  readonly clusters: number;
  /** The longest time of an observation, with or without an event: the curve says nothing beyond it. */
  readonly lastTime: number | null;
  /** One step for each time with an event, ascending. */
  readonly steps: readonly SurvivalStep[];
}

/** A median time, its limits, and its interval. */
export interface MedianTime {
  /** Null where the curve does not come down to one half. */
  readonly median: number | null;
  /** Each limit where there is one: the upper is missing where too few have had the event yet. */
  readonly limits: { readonly low: number | null; readonly high: number | null };
  /** Null below 10 clusters, or where a limit is missing. */
  readonly interval: UncertaintyInterval | null;
}

/**
 * What share is still waiting after a time, where some were not watched to the end? The Kaplan–Meier curve, with a
 * standard error that allows for observations of one cluster (a village) being alike: the infinitesimal jackknife.
 *
 * The same as R's `survfit(Surv(time, isEvent) ~ 1, cluster = cluster, conf.type = "plain")` at its event times. An
 * observation that ends without an event is at risk at its time. No observation gives no steps. O(n log n).
 * Throws `StatisticsError` where lengths differ, a time is no number from 0 on, or a cluster no whole number from 0 on.
 *
 * Source: Kaplan and Meier (1958), JASA 53(282); Therneau, survival 3.5 (vignette "methods", infinitesimal jackknife).
 *
 * @example
 * ```ts
 * const curve = kaplanMeierCurve({ time: [1, 2, 3, 4], isEvent: [1, 1, 0, 1], cluster: [0, 1, 2, 3] });
 * curve.steps.map(({ time, atRisk, survival }) => [time, atRisk, survival]); // => [[1, 4, 0.75], [2, 3, 0.5], [4, 1, 0]]
 * ```
 */
export function kaplanMeierCurve(observed: SurvivalTimes): SurvivalCurve {
  const ordered = orderedClusters(observed);
  const steps = survivalSteps(ordered, observed.isEvent, { ...jackknifeVariance(ordered), cluster: ordered.cluster });
  return { observations: ordered.order.length, clusters: ordered.clusters, lastTime: ordered.times.at(-1) ?? null, steps };
}

/** Without clusters the curve is the same, and its standard error is not worked out (0). */
function survivalSteps(
  { times, order, start }: OrderedTimes,
  isEvent: ArrayLike<number>,
  jackknife?: JackknifeVariance & Pick<OrderedClusters, "cluster">,
): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let t = 0; t < times.length; t += 1) {
    const [first, end] = [start[t] as number, start[t + 1] as number];
    const atRisk = order.length - first;
    let events = 0;
    for (let i = first; i < end; i += 1) events += isEvent[order[i] as number] as number;
    survival *= (atRisk - events) / atRisk;
    if (jackknife !== undefined && survival > 0) {
      jackknife.pass(atRisk, events);
      for (let i = first; i < end; i += 1) {
        const one = order[i] as number;
        jackknife.end(jackknife.cluster[one] as number, isEvent[one] === 1);
      }
    }
    if (events > 0) steps.push(stepOf({ time: times[t] as number, atRisk, events, survival }, jackknife?.variance() ?? 0));
  }
  return steps;
}

function stepOf(known: Pick<SurvivalStep, "time" | "atRisk" | "events" | "survival">, logVariance: number): SurvivalStep {
  const standardError = known.survival * Math.sqrt(logVariance);
  const low = Math.max(0, known.survival - normal975 * standardError);
  return { ...known, standardError, low, high: Math.min(1, known.survival + normal975 * standardError) };
}

/**
 * How long until half have had the event, where some were not watched to the end? The median of the Kaplan–Meier curve
 * (the midpoint where it is exactly one half for a while) with the limits of Brookmeyer and Crowley on the plain scale:
 * the times at which the 95 % limits of the curve reach one half, clustered.
 *
 * The same as R prints for `survfit(Surv(time, isEvent) ~ 1, cluster = cluster, conf.type = "plain")`. The unit is
 * that of the times. Throws as `kaplanMeierCurve` does.
 *
 * Source: Brookmeyer and Crowley (1982), A confidence interval for the median survival time, Biometrics 38(1).
 *
 * @example
 * ```ts
 * kaplanMeierMedian({ time: [1, 2, 3, 4], isEvent: [1, 1, 0, 1], cluster: [0, 1, 2, 3] }); // => { median: 3, limits: { low: 1, high: 4 }, interval: null }
 * kaplanMeierMedian({ time: [5, 9, 9], isEvent: [1, 0, 0], cluster: [0, 1, 2] }).median; // => null
 * ```
 */
export function kaplanMeierMedian(observed: SurvivalTimes): MedianTime {
  return medianTime(kaplanMeierCurve(observed));
}

/** The same median without its interval, in a fraction of the time. */
export const survivalMedian = (time: ArrayLike<number>, isEvent: ArrayLike<number>): number | null =>
  firstTimeAtHalf(survivalSteps(orderedTimes(time), isEvent), (step) => step.survival);

/** The median of a curve that is there already. */
export function medianTime({ steps, clusters }: SurvivalCurve): MedianTime {
  const reached = (share: (step: SurvivalStep) => number) => firstTimeAtHalf(steps, share);
  const median = reached((step) => step.survival);
  const limits = { low: reached((step) => step.low), high: reached((step) => step.high) };
  const isKnown = clusters >= fewestClusters && median !== null && limits.low !== null && limits.high !== null;
  const interval = isKnown ? intervalOf(limits.low as number, limits.high as number, "kaplan-meier-clustered") : null;
  return { median, limits, interval };
}
