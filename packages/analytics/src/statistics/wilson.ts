import { normal975 } from "./interval-level.ts";

/** The 95 % limits of Wilson (1927) for a share of `size` observations, which need not be a whole number. */
export function wilsonLimits(share: number, size: number): { readonly low: number; readonly high: number } {
  const penalty = (normal975 * normal975) / size;
  const centre = share + penalty / 2;
  const half = normal975 * Math.sqrt((share * (1 - share)) / size + penalty / (4 * size));
  return { low: Math.max(0, (centre - half) / (1 + penalty)), high: Math.min(1, (centre + half) / (1 + penalty)) };
}
