import { type IncidenceVariance, incidenceVariance } from "./incidence-variance.ts";
import { fewestClusters, intervalOf, normal975 } from "./interval-level.ts";
import type { MedianTime } from "./kaplan-meier.ts";
import { firstTimeAtHalf } from "./median-time.ts";
import { type OrderedClusters, type OrderedTimes, orderedClusters, orderedTimes } from "./survival-times.ts";

/** One entry for each observation: how long it was watched, what ended it, and the cluster (a village) it belongs to. */
export interface CompetingTimes {
  /** In any unit, from 0 on. */
  readonly time: ArrayLike<number>;
  /** 0: watching ended. 1: the event that is asked about. From 2 on: another event, after which that one cannot come any more. */
  readonly cause: ArrayLike<number>;
  /** Any whole number from 0 on that says what belongs together. */
  readonly cluster: ArrayLike<number>;
}

/** The curve from this time of an event asked about up to the next. */
export interface IncidenceStep {
  readonly time: number;
  readonly atRisk: number;
  /** Events that are asked about. */
  readonly events: number;
  /** Share 0..1 that has had the event by then. */
  readonly incidence: number;
  /** Of the incidence, clustered. */
  readonly standardError: number;
  /** Plain 95 % limits, within 0..1. */
  readonly low: number;
  readonly high: number;
}

/** A curve with what its reader must know of it. */
export interface IncidenceCurve {
  readonly observations: number;
  readonly clusters: number;
  readonly lastTime: number | null;
  readonly steps: readonly IncidenceStep[];
}

/**
 * What share has had an event by a time, where another event (a rejection) may come first, and some were not watched to
 * the end? The Aalen–Johansen estimate, with the infinitesimal jackknife over clusters.
 *
 * The same as `pstate` of R's `survfit(Surv(time, factor(cause)) ~ 1, id = …, influence = TRUE)`, its influences added up by
 * cluster. To count the other event as censoring would overstate the share. O(n log n). Throws `StatisticsError` where lengths differ, a time is no number
 * from 0 on, or a cluster no whole number from 0 on.
 *
 * Source: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5(3).
 *
 * @example
 * ```ts
 * const curve = aalenJohansenCurve({ time: [1, 2, 3, 4], cause: [1, 2, 0, 1], cluster: [0, 1, 2, 3] });
 * curve.steps.map(({ time, incidence }) => [time, incidence]); // => [[1, 0.25], [4, 0.75]]
 * ```
 */
export function aalenJohansenCurve({ time, cause, cluster }: CompetingTimes): IncidenceCurve {
  const ordered = orderedClusters({ time, isEvent: cause, cluster });
  const steps = incidenceSteps(ordered, cause, { ...incidenceVariance(ordered), cluster: ordered.cluster });
  return { observations: ordered.order.length, clusters: ordered.clusters, lastTime: ordered.times.at(-1) ?? null, steps };
}

/** Without clusters the curve is the same, and its standard error is not worked out (0). */
function incidenceSteps(
  { times, order, start }: OrderedTimes,
  cause: ArrayLike<number>,
  jackknife?: IncidenceVariance & Pick<OrderedClusters, "cluster">,
): IncidenceStep[] {
  const steps: IncidenceStep[] = [];
  let [survival, incidence] = [1, 0];
  for (const [t, at] of times.entries()) {
    const ending = order.subarray(start[t], start[t + 1]);
    const atRisk = order.length - (start[t] as number);
    const events = ending.reduce((sum, i) => sum + Number(cause[i] !== 0), 0);
    const ofCause = ending.reduce((sum, i) => sum + Number(cause[i] === 1), 0);
    jackknife?.pass({ atRisk, events, ofCause, survivalBefore: survival });
    if (jackknife !== undefined) for (const i of ending) jackknife.end(jackknife.cluster[i] as number, cause[i] !== 0, cause[i] === 1);
    incidence += (survival * ofCause) / atRisk;
    survival *= (atRisk - events) / atRisk;
    if (ofCause > 0) steps.push(stepOf({ time: at, atRisk, events: ofCause, incidence }, jackknife?.variance() ?? 0));
  }
  return steps;
}

function stepOf(known: Pick<IncidenceStep, "time" | "atRisk" | "events" | "incidence">, variance: number): IncidenceStep {
  const standardError = Math.sqrt(variance);
  const low = Math.max(0, known.incidence - normal975 * standardError);
  return { ...known, standardError, low, high: Math.min(1, known.incidence + normal975 * standardError) };
}

/**
 * By when has half had the event, where another event may come first? The time at which the Aalen–Johansen curve reaches
 * one half (the midpoint where it is exactly one half for a while), and the times at which its plain 95 % limits do. Null
 * where it never does: so many had the other event, or are still waiting. Interval and errors as `kaplanMeierMedian`.
 *
 * @example
 * ```ts
 * aalenJohansenMedian({ time: [1, 2, 3, 4], cause: [1, 2, 1, 1], cluster: [0, 1, 2, 3] }).median; // => 3.5
 * aalenJohansenMedian({ time: [1, 2, 3, 4], cause: [1, 2, 2, 2], cluster: [0, 1, 2, 3] }).median; // => null
 * ```
 */
export function aalenJohansenMedian(observed: CompetingTimes): MedianTime {
  const { steps, clusters } = aalenJohansenCurve(observed);
  const reached = (share: (step: IncidenceStep) => number) => timeAtHalf(steps, share);
  const median = reached((step) => step.incidence);
  const limits = { low: reached((step) => step.high), high: reached((step) => step.low) };
  const isKnown = clusters >= fewestClusters && median !== null && limits.low !== null && limits.high !== null;
  const interval = isKnown ? intervalOf(limits.low as number, limits.high as number, "aalen-johansen-clustered") : null;
  return { median, limits, interval };
}

/** The same median without its interval, in a fraction of the time. */
export const incidenceMedian = (time: ArrayLike<number>, cause: ArrayLike<number>): number | null =>
  timeAtHalf(incidenceSteps(orderedTimes(time), cause), (step) => step.incidence);

const timeAtHalf = (steps: readonly IncidenceStep[], share: (step: IncidenceStep) => number): number | null =>
  firstTimeAtHalf(steps, (step) => 1 - share(step));
