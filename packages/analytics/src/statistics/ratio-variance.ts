import type { ClusterSums } from "./cluster-sums.ts";

/** Below this share of its terms, what is left of their difference is rounding. */
const rounding = 1e-13;

/**
 * The linearised variance of the ratio Σn ÷ Σd between clusters, with the factor m ÷ (m − 1): the square of the standard
 * error of R's `svyratio(~n, ~d, svydesign(ids = ~cluster, weights = ~1))`. 0 where all clusters have the same ratio.
 */
export function ratioVariance(sums: ClusterSums): number {
  const { clusters, numerator, denominator, numeratorSquares, products, denominatorSquares } = sums;
  const ratio = numerator / denominator;
  const terms = numeratorSquares + ratio * ratio * denominatorSquares;
  const squares = terms - 2 * ratio * products;
  if (squares <= rounding * terms) return 0;
  return ((clusters / (clusters - 1)) * squares) / (denominator * denominator);
}
