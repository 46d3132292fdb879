import type { KpiRow } from "@pimpasa/analytics";
import type { ReportContext } from "./report-context.ts";

/** Met, near or missed; where the interval holds the target, the two cannot be told apart. */
export function ratingText({ texts }: ReportContext, { rating, interval, target, expectedByNow }: KpiRow): string {
  if (target === null) return "";
  const goal = expectedByNow ?? target;
  if (interval !== null && interval.low <= goal && goal <= interval.high) return texts.rating.notDistinguishable;
  return rating === null ? "" : texts.rating[rating];
}
