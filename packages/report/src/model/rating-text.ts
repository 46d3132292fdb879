import type { KpiRow } from "@pimpasa/analytics";
import type { ReportContext } from "./report-context.ts";

/** Met, near or missed; where the interval holds the target, the two cannot be told apart. */
export function ratingText({ texts }: ReportContext, { rating, interval, target }: KpiRow): string {
  if (target === null) return "";
  if (interval !== null && interval.low <= target && target <= interval.high) return texts.rating.notDistinguishable;
  return rating === null ? "" : texts.rating[rating];
}
