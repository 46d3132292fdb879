import type { Dataset } from "@pimpasa/core";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { answer } from "./answer.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";
import type { KpiRow } from "./kpi-value.ts";

/**
 * What are the values of these KPIs, for a period, as of a day, broken down and within a scope?
 *
 * One row for the total (`by` is empty), one for each key of each dimension, and with two dimensions one for each pair.
 * Events belong to the office, officer and region of their day. A stock is that of the last day of the period (of `asOf`,
 * if earlier). A denominator of 0 and a table that was not supplied give `not-computable`, never 0.
 * In the publication view the rows of one call are protected together. Those of several calls are not, and can give a small
 * count away between them: make a release (`makeRelease` of `@pimpasa/analytics/audit`) where several tables are published.
 * Throws `KpiOptionsError` where the question itself is malformed; never because of the data.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }, { id: "o2" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }, { id: "p2", officerId: "o2", officeId: "k1", from: "2025-01-01" }],
 * });
 * kpi(dataset, { kpis: [officersInPost], period: "2024" }).map((row) => row.value); // => [1]
 * kpi(dataset, { kpis: [officersInPost], period: "2025", by: ["office"] }).map((row) => [row.by.office ?? "total", row.value]); // => [["total", 2], ["k1", 2]]
 * ```
 */
export function kpi(data: Dataset | PreparedDataset, { kpis, ...options }: KpiOptions & { readonly kpis: readonly Kpi[] }): KpiRow[] {
  return answer(data, kpis, options);
}
