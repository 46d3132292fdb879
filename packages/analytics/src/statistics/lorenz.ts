import { StatisticsError } from "./statistics-error.ts";

/** A point of the curve: the part of them that has least holds this share of the whole. */
export interface LorenzPoint {
  /** Share 0..1 of those among whom something is divided, from the one with least on. */
  readonly members: number;
  /** Share 0..1 of the whole that they hold. */
  readonly held: number;
}

/** How unevenly something is divided. */
export interface Lorenz {
  /** From (0, 0) to (1, 1), one point more than there are members. */
  readonly curve: readonly LorenzPoint[];
  /** 0: all have the same; (n − 1) ÷ n: one has all. Not made larger for few members, so that it is twice the area below the diagonal. */
  readonly gini: number;
}

/**
 * How unevenly is something (villages among officers) divided? The Lorenz curve, and the Gini coefficient: half the mean
 * difference between any two members (each with itself too) in units of the mean. Null where there is nobody, or nothing
 * to divide. O(n log n). Throws `StatisticsError` where an amount is not a number from 0 on.
 *
 * Source: Lorenz (1905), Publications of the American Statistical Association 9(70); Gini (1912); Sen (1973), On Economic Inequality, 2.6.
 *
 * @example
 * ```ts
 * lorenz([1, 1, 2])?.gini.toFixed(4); // => "0.1667"
 * lorenz([0, 4])?.curve; // => [{ members: 0, held: 0 }, { members: 0.5, held: 0 }, { members: 1, held: 1 }]
 * lorenz([0, 0]); // => null
 * ```
 */
export function lorenz(amounts: ArrayLike<number>): Lorenz | null {
  const sorted = Float64Array.from(amounts).sort();
  const wrong = sorted.find((amount) => !(amount >= 0 && amount < Infinity));
  if (wrong !== undefined) throw new StatisticsError(`Give amounts from 0 on: ${wrong} is none.`);
  const whole = sorted.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return null;
  const curve: LorenzPoint[] = [{ members: 0, held: 0 }];
  let below = 0;
  for (const [i, amount] of sorted.entries()) {
    below += amount;
    curve.push({ members: (i + 1) / sorted.length, held: below / whole });
  }
  return { curve, gini: pairwiseDifferences(sorted) / (sorted.length * whole) };
}

/** The differences between all pairs, added up: in order of size, each number is the greater as often as it has smaller ones. */
export const pairwiseDifferences = (amounts: ArrayLike<number>): number =>
  Float64Array.from(amounts)
    .sort()
    .reduce((total, one, rank) => total + one * (2 * rank + 1 - amounts.length), 0);
