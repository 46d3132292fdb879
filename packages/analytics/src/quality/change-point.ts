import { seededRandom } from "./seeded-random.ts";

/** Where the level of a series of counts changed most, and how likely it is that chance alone did it. */
export interface ChangePoint {
  /** The first count of the new level (its place in the series). */
  readonly at: number;
  /** Twice the logarithm of the likelihood ratio of two Poisson levels to one. */
  readonly statistic: number;
  /** The share of orders of the same counts in which a change looks at least as strong. */
  readonly pValue: number;
}

/** A level lasts at least so many counts. */
export const shortestLevel = 3;

const mostOrders = 19_999;
/** With so many orders that look at least as strong, the p-value is known well enough. */
const enoughExceeding = 20;

/**
 * Did the level of a series of counts change once, and when? The strongest split into two Poisson levels of at least three
 * counts each, judged against the same counts in random order, so that neither Poisson dispersion nor the search for the
 * split flatters it: under the null hypothesis any order is as likely as another. Null for fewer than six counts.
 *
 * The orders are drawn until 20 of them look at least as strong, at most 19,999; a p-value is exact in the sense of Besag
 * and Clifford, and never below 1/20,000. A season makes months unalike, so a series should cover whole years.
 *
 * Sources: Worsley (1986), Confidence regions and tests for a change-point in a sequence of exponential family random
 * variables, Biometrika 73(1); Besag and Clifford (1991), Sequential Monte Carlo p-values, Biometrika 78(2).
 *
 * @example
 * ```ts
 * const change = changePoint([4, 5, 3, 6, 4, 5, 4, 1, 0, 1, 2, 0], 1);
 * [change?.at, change?.statistic.toFixed(2)]; // => [7, "15.54"]
 * (change?.pValue ?? 1) < 0.02; // => true
 * ```
 */
export function changePoint(counts: readonly number[], seed: number): ChangePoint | null {
  if (counts.length < 2 * shortestLevel) return null;
  const { at, statistic } = strongestSplit(counts);
  if (statistic === 0) return { at, statistic, pValue: 1 };
  const random = seededRandom(seed);
  const order = [...counts];
  let exceeding = 0;
  for (let orders = 1; orders <= mostOrders; orders += 1) {
    shuffle(order, random);
    if (strongestSplit(order).statistic >= statistic - rounding) exceeding += 1;
    if (exceeding === enoughExceeding) return { at, statistic, pValue: exceeding / orders };
  }
  return { at, statistic, pValue: (exceeding + 1) / (mostOrders + 1) };
}

/** Equal splits may differ by the order in which their counts were added up. */
const rounding = 1e-9;

/** The split with the greatest statistic, the first of equals. */
export function strongestSplit(counts: readonly number[]): { readonly at: number; readonly statistic: number } {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const whole = logLevel(total, counts.length);
  let best = { at: shortestLevel, statistic: 0 };
  let before = 0;
  for (let at = 1; at <= counts.length - shortestLevel; at += 1) {
    before += counts[at - 1] as number;
    if (at < shortestLevel) continue;
    const statistic = 2 * (logLevel(before, at) + logLevel(total - before, counts.length - at) - whole);
    if (statistic > best.statistic + rounding) best = { at, statistic };
  }
  return best;
}

/** The part of the log-likelihood of counts of one Poisson level that depends on where the level begins. */
const logLevel = (sum: number, length: number): number => (sum === 0 ? 0 : sum * Math.log(sum / length));

/** Every order is as likely as another (Fisher and Yates). */
function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
