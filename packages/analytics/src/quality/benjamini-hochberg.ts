/**
 * P-values of many questions, adjusted so that calling those up to q gives, on average, at most the share q of false
 * calls. In the order of the given values; the same as R's `p.adjust(method = "BH")`. O(n log n).
 *
 * Source: Benjamini and Hochberg (1995), Controlling the false discovery rate, JRSS B 57(1).
 *
 * @example
 * ```ts
 * benjaminiHochberg([0.01, 0.04, 0.03]).map((p) => p.toFixed(2)); // => ["0.03", "0.04", "0.04"]
 * ```
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[b] as number) - (pValues[a] as number));
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  for (const [fromTop, i] of order.entries()) {
    least = Math.min(least, ((pValues[i] as number) * pValues.length) / (pValues.length - fromTop));
    adjusted[i] = least;
  }
  return adjusted;
}
