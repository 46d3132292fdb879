import { DisclosurePolicyError, type DominancePolicy } from "./policy.ts";

/**
 * Would a magnitude tell too much of one contributor? By the (n, k) rule: the n greatest contributions are more than k % of
 * the whole. By the p % rule: what remains without the two greatest is less than p % of the greatest, so that the second
 * could estimate the first to within p %. One rule that says so is enough. Contributions below 0 count as their size. For tables
 * of your own: no KPI is a magnitude. Throws `DisclosurePolicyError` where a rule makes no sense.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control (2010), section 4.2.1.
 *
 * @example
 * ```ts
 * dominates([70, 20, 10], { nk: { n: 1, k: 65 } }); // => true
 * dominates([70, 20, 10], { p: 10 }); // => false
 * ```
 */
export function dominates(contributions: readonly number[], rules: DominancePolicy): boolean {
  const { nk, p } = checkedRules(rules);
  const sizes = contributions.map(Math.abs).sort((a, b) => b - a);
  const sum = (some: readonly number[]): number => some.reduce((total, size) => total + size, 0);
  const whole = sum(sizes);
  if (whole === 0) return false;
  if (nk !== undefined && sum(sizes.slice(0, nk.n)) > (whole * nk.k) / 100) return true;
  return p !== undefined && sum(sizes.slice(2)) < ((sizes[0] as number) * p) / 100;
}

function checkedRules({ nk, p }: DominancePolicy): DominancePolicy {
  if (nk !== undefined && (!Number.isInteger(nk.n) || nk.n < 1 || nk.n > 10))
    throw new DisclosurePolicyError(`nk.n is ${nk.n}; write a whole number from 1 to 10 of contributors.`);
  if (nk !== undefined && !(nk.k > 0 && nk.k < 100))
    throw new DisclosurePolicyError(`nk.k is ${nk.k}; write a percentage above 0 and below 100.`);
  if (p !== undefined && !(p > 0 && p <= 100)) throw new DisclosurePolicyError(`p is ${p}; write a percentage above 0, up to 100.`);
  return { ...(nk && { nk }), ...(p !== undefined && { p }) };
}
