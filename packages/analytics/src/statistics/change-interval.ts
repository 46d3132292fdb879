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

/** A figure with its interval. */
export interface FigureWithInterval {
  readonly value: number;
  readonly interval: Pick<UncertaintyInterval, "low" | "high">;
}

/**
 * Between which values does a difference lie, where no more is known of two figures than their intervals? As if the two had
 * nothing in common. Figures of the same villages do: what they share makes the true interval narrower, so this one does not
 * overstate a change. For published figures, and for rates and medians.
 *
 * Source: Newcombe (1998), method 10, and Zou and Donner (2008) for any figure, as in `shareChange`, with a correlation of 0.
 *
 * @example
 * ```ts
 * const { low, high } = differenceInterval(
 *   { value: 0.5, interval: { low: 0.4, high: 0.6 } },
 *   { value: 0.8, interval: { low: 0.7, high: 0.85 } },
 * );
 * [low.toFixed(2), high.toFixed(2)]; // => ["0.16", "0.41"]
 * ```
 */
export function differenceInterval(before: FigureWithInterval, after: FigureWithInterval): UncertaintyInterval {
  const difference = after.value - before.value;
  const down = reach(after.value - after.interval.low, before.interval.high - before.value, 0);
  const up = reach(after.interval.high - after.value, before.value - before.interval.low, 0);
  return intervalOf(difference - down, difference + up, "newcombe");
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
