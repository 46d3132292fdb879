import type { KpiDefinition } from "./kpi-definition.ts";
import type { ComputedValue, Rating } from "./kpi-value.ts";

/** A figure is near its target if it falls short of it by no more than this share of the target. */
export const nearShare = 0.1;

/**
 * How does a figure stand to what is expected of it?
 *
 * `met` from the expected number on, `near` up to a tenth of it short, else `missed`. Null where neither more nor less is
 * better; where the interval of uncertainty holds the expected number, since the figure cannot be told apart from it; and
 * where best and worst case would be rated differently.
 */
export function ratingOf(
  { direction }: Pick<KpiDefinition, "direction">,
  expected: number,
  { value, interval, bounds }: Pick<ComputedValue, "value" | "interval" | "bounds">,
): Rating | null {
  if (direction === "neutral") return null;
  if (interval !== null && interval.low <= expected && expected <= interval.high) return null;
  const cases = [value, ...(bounds === null ? [] : [bounds.low, bounds.high])];
  const [rating, ...others] = new Set(
    cases.map((one) => rated(direction === "higher-is-better" ? expected - one : one - expected, expected)),
  );
  return others.length === 0 ? (rating ?? null) : null;
}

/** `short` is by how much the figure is worse than expected. Nothing is divided: what is expected may be 0. */
function rated(short: number, expected: number): Rating {
  if (short <= 0) return "met";
  // 0.33 is a tenth over 0.3, although in binary 0.33 − 0.3 is a little more than 0.03.
  return short <= nearShare * Math.abs(expected) * (1 + Number.EPSILON * 16) ? "near" : "missed";
}
