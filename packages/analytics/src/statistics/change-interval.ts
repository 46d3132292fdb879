import type { UncertaintyInterval } from "../answer/kpi-value.ts";
import { type ClusterShare, clusterSumsOf } from "./cluster-sums.ts";
import { clusteredShare, independentSize } from "./clustered-share.ts";
import { intervalOf } from "./interval-level.ts";

/** A village before and after; a denominator of 0 where it has nothing in a period. */
export interface VillageChange {
  readonly before: ClusterShare;
  readonly after: ClusterShare;
}

/** How a share changed from one period to another. */
export interface ShareChange {
  /** After less before; null where one of them has no denominator. */
  readonly difference: number | null;
  /** 95 % of the difference; null below 10 villages in either period. */
  readonly interval: UncertaintyInterval | null;
  /** Is 0 outside the interval? False too where there is no interval: nothing can be said. */
  readonly isDistinguishable: boolean;
}

/**
 * Did a share really change, or is it chance? The difference of two shares of the same villages, with the interval that
 * the two intervals of `clusteredShare` give together; since a village is in both, the part that they have in common is
 * taken out: the correlation of the linearised shares over villages, but never more than the part of their variance that is
 * above chance, since chance strikes each period anew.
 *
 * Source: Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine
 * 17(8), method 10; Zou and Donner (2008), Construction of confidence limits about effect measures, 27(10) (correlation).
 *
 * @example
 * ```ts
 * const villages = Array.from({ length: 20 }, (_, i) => ({
 *   before: { numerator: 2 + (i % 3), denominator: 6 },
 *   after: { numerator: 3 + (i % 3), denominator: 6 },
 * }));
 * const { difference, isDistinguishable } = shareChange(villages);
 * [difference?.toFixed(3), isDistinguishable]; // => ["0.167", true]
 * ```
 */
export function shareChange(villages: readonly VillageChange[]): ShareChange {
  const [before, after] = [clusterSumsOf(villages.map((v) => v.before)), clusterSumsOf(villages.map((v) => v.after))];
  const known = before.denominator !== 0 && after.denominator !== 0;
  const difference = known ? after.numerator / after.denominator - before.numerator / before.denominator : null;
  const [old, now] = [clusteredShare(before), clusteredShare(after)];
  if (difference === null || old === null || now === null) return { difference, interval: null, isDistinguishable: false };
  const [p, q] = [before.numerator / before.denominator, after.numerator / after.denominator];
  const alike = Math.sqrt((1 - independentSize(before) / before.denominator) * (1 - independentSize(after) / after.denominator));
  const correlation = Math.min(alike, correlationOf(villages, p, q));
  const down = reach(q - now.low, old.high - p, correlation);
  const up = reach(now.high - q, p - old.low, correlation);
  const interval = intervalOf(difference - down, difference + up, "newcombe-clustered");
  return { difference, interval, isDistinguishable: interval.low > 0 || interval.high < 0 };
}

/** A figure with its 95 % limits. */
export interface FigureWithLimits {
  readonly value: number;
  readonly interval: Pick<UncertaintyInterval, "low" | "high">;
}

/**
 * Between which limits does the difference of two figures lie, by the limits of each alone? As if the two had nothing in common:
 * where the same villages stand in both, the true interval is narrower as a rule, so that this one rather calls a change
 * not distinguishable than the other way round. It needs no figures of villages, and so gives nothing away that the two limits do not.
 * `shareChange` takes out what the two have in common.
 *
 * Source: Newcombe (1998), as above, method 10; Zou and Donner (2008), as above, for anything else than shares.
 *
 * @example
 * ```ts
 * const before = { value: 0.6, interval: { low: 0.4905, high: 0.7004 } };
 * const now = { value: 0.8, interval: { low: 0.6918, high: 0.8777 } };
 * independentChange(before, now).low.toFixed(3); // => "0.053"
 * ```
 */
export function independentChange(before: FigureWithLimits, now: FigureWithLimits): UncertaintyInterval {
  const difference = now.value - before.value;
  const down = reach(now.value - now.interval.low, before.interval.high - before.value, 0);
  const up = reach(now.interval.high - now.value, before.value - before.interval.low, 0);
  return intervalOf(difference - down, difference + up, "newcombe-independent");
}

const reach = (a: number, b: number, correlation: number): number => Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));

/** The correlation of what each village adds to the one share and to the other; 0 where one of them does not vary. */
function correlationOf(villages: readonly VillageChange[], p: number, q: number): number {
  let [uu, vv, uv] = [0, 0, 0];
  for (const { before, after } of villages) {
    const [u, v] = [before.numerator - p * before.denominator, after.numerator - q * after.denominator];
    uu += u * u;
    vv += v * v;
    uv += u * v;
  }
  return uu * vv > 0 ? Math.min(1, Math.max(-1, uv / Math.sqrt(uu * vv))) : 0;
}
