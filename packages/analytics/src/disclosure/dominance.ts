import type { DominancePolicy } from "./policy.ts";

/**
 * Would a magnitude tell too much of one contributor? By the (n, k) rule: the n greatest contributions are more than k % of
 * the whole. By the p % rule: what remains without the two greatest is less than p % of the greatest, so that the second
 * could estimate the first to within p %. One rule that says so is enough. Contributions below 0 count as their size.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control (2010), section 4.2.1.
 *
 * @example
 * ```ts
 * dominates([70, 20, 10], { nk: { n: 1, k: 65 } }); // => true
 * dominates([70, 20, 10], { p: 10 }); // => false
 * ```
 */
export function dominates(contributions: readonly number[], { nk, p }: DominancePolicy): boolean {
  const sizes = contributions.map(Math.abs).sort((a, b) => b - a);
  const sum = (some: readonly number[]): number => some.reduce((total, size) => total + size, 0);
  const whole = sum(sizes);
  if (whole === 0) return false;
  if (nk !== undefined && sum(sizes.slice(0, nk.n)) > (whole * nk.k) / 100) return true;
  return p !== undefined && sum(sizes.slice(2)) < ((sizes[0] as number) * p) / 100;
}
