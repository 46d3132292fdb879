import type { KpiRow, Suppressed } from "../answer/kpi-value.ts";

/** A row without any figure: nothing stays from which one could be worked out. */
export function withheld({ kpi, by, period, asOf, needs }: KpiRow, reason: Suppressed["reason"] = "small-count"): KpiRow {
  const nothing = {
    value: null,
    numerator: null,
    denominator: null,
    interval: null,
    bounds: null,
    completeness: null,
    target: null,
    rating: null,
  };
  return { kpi, by, period, asOf, needs, status: "suppressed", reason, ...nothing };
}
