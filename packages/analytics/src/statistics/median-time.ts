/** Below this a difference from one half is rounding. R: `.Machine$double.eps^0.5`. */
const tolerance = 2 ** -26;

/**
 * The first time at which a share that falls is at one half or less. Where it is exactly one half, the midpoint between
 * that time and the next at which it is less (R's convention); null where it does not come down.
 */
export function firstTimeAtHalf<S extends { readonly time: number }>(steps: readonly S[], share: (step: S) => number): number | null {
  const first = steps.find((step) => share(step) < 0.5 + tolerance);
  if (first === undefined) return null;
  if (Math.abs(share(first) - 0.5) >= tolerance) return first.time;
  const less = steps.find((step) => step.time >= first.time && share(step) < share(first));
  return less === undefined ? first.time : (first.time + less.time) / 2;
}
