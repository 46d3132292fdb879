import { differenceInterval } from "../statistics/change-interval.ts";
import type { KpiChange } from "./kpi-change.ts";
import type { UncertaintyInterval } from "./kpi-value.ts";

/**
 * Between which values does the difference of a change lie, by the intervals of both of its rows alone (`differenceInterval`)? In the
 * unit of the KPI; a share is 0..1. Null where a row is missing, or has no value or no interval.
 *
 * @example
 * ```ts
 * intervalOfChange({ before: null, now: null }); // => null
 * ```
 */
export function intervalOfChange({ before, now }: Pick<KpiChange, "before" | "now">): UncertaintyInterval | null {
  if (before?.value == null || now?.value == null || before.interval === null || now.interval === null) return null;
  return differenceInterval({ value: before.value, interval: before.interval }, { value: now.value, interval: now.interval });
}
