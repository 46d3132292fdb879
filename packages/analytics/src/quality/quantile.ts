/**
 * The quantile of sorted numbers, by R's type 7: linear between the two values around position 1 + (n − 1) p. Undefined
 * where there are none. O(1).
 *
 * Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), definition 7.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}
