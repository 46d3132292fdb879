import type { UncertaintyInterval } from "../answer/kpi-value.ts";
import { fewestClusters, intervalOf, normal975 } from "./interval-level.ts";
import { jackknifeVariance } from "./jackknife-variance.ts";
import { firstTimeAtHalf } from "./median-time.ts";
import { orderedTimes, type SurvivalTimes } from "./survival-times.ts";

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
  const ordered = orderedTimes(observed);
  const { times, order, start, clusters } = ordered;
  const jackknife = jackknifeVariance(ordered, observed.cluster);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (const [t, time] of times.entries()) {
    const ending = order.subarray(start[t], start[t + 1]);
    const atRisk = order.length - (start[t] as number);
    const events = ending.reduce((sum, i) => sum + (observed.isEvent[i] as number), 0);
    survival *= (atRisk - events) / atRisk;
    if (survival > 0) jackknife.pass(atRisk, events);
    if (survival > 0) for (const i of ending) jackknife.end(observed.cluster[i] as number, observed.isEvent[i] === 1);
    if (events > 0) steps.push(stepOf({ time, atRisk, events, survival }, jackknife.variance()));
  }
  return { observations: order.length, clusters, lastTime: times.at(-1) ?? null, steps };
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

/** The median of a curve that is there already. */
export function medianTime({ steps, clusters }: SurvivalCurve): MedianTime {
  const reached = (share: (step: SurvivalStep) => number) => firstTimeAtHalf(steps, share);
  const median = reached((step) => step.survival);
  const limits = { low: reached((step) => step.low), high: reached((step) => step.high) };
  const isKnown = clusters >= fewestClusters && median !== null && limits.low !== null && limits.high !== null;
  const interval = isKnown ? intervalOf(limits.low as number, limits.high as number, "kaplan-meier-clustered") : null;
  return { median, limits, interval };
}
