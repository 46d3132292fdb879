// Rows for the tests of the charts, made by hand.
import type { KpiRow } from "../src/answer/kpi-value.ts";

const head = { period: "2025" as KpiRow["period"], asOf: "2025-12-31" as KpiRow["asOf"], needs: [] };
const none = {
  value: null,
  numerator: null,
  denominator: null,
  interval: null,
  bounds: null,
  completeness: null,
  target: null,
  rating: null,
};

/** A count that was computed. */
export const count = (kpi: string, by: KpiRow["by"], value: number): KpiRow => ({
  ...head,
  kpi,
  by,
  status: "ok",
  reason: null,
  ...none,
  value,
  numerator: value,
  completeness: 1,
});
/** A share with its two numbers. */
export const share = (kpi: string, by: KpiRow["by"], numerator: number, denominator: number, more: object = {}): KpiRow =>
  ({ ...count(kpi, by, numerator / denominator), numerator, denominator, ...more }) as KpiRow;
/** A figure that cannot be computed: its denominator is 0. */
export const impossible = (kpi: string, by: KpiRow["by"]): KpiRow => ({
  ...head,
  kpi,
  by,
  status: "not-computable",
  reason: "denominator-zero",
  ...none,
});
/** A figure that is withheld. */
export const withheld = (kpi: string, by: KpiRow["by"]): KpiRow => ({
  ...head,
  kpi,
  by,
  status: "suppressed",
  reason: "small-count",
  ...none,
});
