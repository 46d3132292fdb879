import { quantile } from "../quality/quantile.ts";
import { seededRandom } from "../quality/seeded-random.ts";
import type { ClusterSums } from "./cluster-sums.ts";
import { effectiveSize } from "./clustered-share.ts";
import { fewestClusters } from "./interval-level.ts";
import { StatisticsError } from "./statistics-error.ts";

/** A figure with its standard error, on a scale on which errors are about normal. */
export interface Estimate {
  readonly estimate: number;
  readonly standardError: number;
}

/** The place of a unit among all, 1 for the greatest figure (units with the same figure share the mean of their places), and the places that it may as well have. */
export interface RankInterval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** How random numbers are drawn: the same seed gives the same answer. */
export interface Resampling {
  readonly seed: number;
  /** How often; 10,000 gives ranks that no longer move. */
  readonly replicates: number;
}

/**
 * Which place has each unit among all, and how sure is that? Places are drawn again and again with each figure moved by its
 * own error; the interval has the middle 95 % of them. One for each estimate, in their order. O(replicates × n log n).
 * Throws `StatisticsError` where a figure or error is no number, or an error below 0.
 *
 * Source: Goldstein and Spiegelhalter (1996), League tables and their limitations, JRSS A 159(3), 4.
 *
 * @example
 * ```ts
 * const estimates = [{ estimate: 9, standardError: 0.1 }, { estimate: 5, standardError: 2 }, { estimate: 4, standardError: 2 }];
 * rankIntervals(estimates, { seed: 1, replicates: 1000 }).map(({ rank, low, high }) => [rank, low, high]); // => [[1, 1, 2], [2, 2, 3], [3, 2, 3]]
 * ```
 */
export function rankIntervals(estimates: readonly Estimate[], { seed, replicates }: Resampling): RankInterval[] {
  for (const [i, { estimate, standardError }] of estimates.entries())
    if (!(Number.isFinite(estimate) && standardError >= 0 && standardError < Infinity))
      throw new StatisticsError(`Leave out estimate ${i}: ${estimate} ± ${standardError} is no figure with its error.`);
  const draw = normalDraws(seed);
  const places = estimates.map(() => new Float64Array(replicates));
  for (let r = 0; r < replicates; r += 1) {
    const ranks = ranksOf(estimates.map(({ estimate, standardError }) => estimate + standardError * draw()));
    for (const [i, rank] of ranks.entries()) (places[i] as Float64Array)[r] = rank;
  }
  return ranksOf(estimates.map(({ estimate }) => estimate)).map((rank, i) => ({ rank, ...middle(places[i] as Float64Array) }));
}

/**
 * Which place has each office by a share, and how sure is that? As `rankIntervals`, on the scale of arcsines with the
 * effective size of `clusteredShare`. Null for an office with fewer than 10 villages: it has no place among the others.
 */
export function shareRanks(offices: readonly ClusterSums[], resampling: Resampling): (RankInterval | null)[] {
  const isKnown = ({ clusters, numerator, denominator }: ClusterSums) =>
    clusters >= fewestClusters && numerator >= 0 && numerator <= denominator;
  const ranks = rankIntervals(offices.filter(isKnown).map(onArcsines), resampling).values();
  return offices.map((office) => (isKnown(office) ? (ranks.next().value ?? null) : null));
}

const onArcsines = (sums: ClusterSums): Estimate => ({
  estimate: Math.asin(Math.sqrt(sums.numerator / sums.denominator)),
  standardError: 1 / (2 * Math.sqrt(effectiveSize(sums))),
});

/** The place of each figure, 1 for the greatest; figures that are the same share the mean of their places. */
function ranksOf(figures: readonly number[]): number[] {
  const order = figures.map((_, i) => i).sort((a, b) => (figures[b] as number) - (figures[a] as number));
  const ranks = new Array<number>(figures.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && figures[order[to] as number] === figures[order[from] as number]) to += 1;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

function middle(places: Float64Array): Pick<RankInterval, "low" | "high" | "level"> {
  const sorted = places.sort();
  const at = (p: number) => quantile(sorted, p) ?? 1;
  return { low: Math.floor(at(0.025)), high: Math.ceil(at(0.975)), level: 0.95 };
}

/** Normal numbers by Box and Muller (1958). */
function normalDraws(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
