import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiRow } from "../answer/kpi-value.ts";

/** How a figure lies to its target; `unclear` where its interval contains the target, `open` where nothing can be said. */
export type Verdict = "met" | "missed" | "unclear" | "open";

/** Was the target met? Never said of a figure whose interval contains the target, nor of a KPI of which more is neither better nor worse. */
export function verdictOf({ value, target, interval, rating }: KpiRow, direction: KpiDefinition["direction"] | undefined): Verdict {
  if (value === null || target === null) return "open";
  if (interval !== null && interval.low <= target && target <= interval.high) return "unclear";
  if (rating !== null) return rating === "met" ? "met" : "missed";
  if (direction === undefined || direction === "neutral") return "open";
  return (direction === "higher-is-better" ? value >= target : value <= target) ? "met" : "missed";
}

/** How a figure went from one period to the next. */
export type Change = "up" | "down" | "same" | "unclear";

/**
 * Did it rise or fall? Of counts that are complete, yes or no. A share or rate of a process is said to have changed only where its two
 * intervals do not touch (stricter than a test of the difference, so it never says too much), and not at all without both intervals.
 */
export function changeOf(before: KpiRow, after: KpiRow, uncertainty: KpiDefinition["uncertainty"] | undefined): Change | undefined {
  if (before.value === null || after.value === null) return undefined;
  if (uncertainty !== "none") {
    const [a, b] = [before.interval, after.interval];
    if (a === null || b === null || (a.low <= b.high && b.low <= a.high)) return "unclear";
  }
  if (after.value === before.value) return "same";
  return after.value > before.value ? "up" : "down";
}
