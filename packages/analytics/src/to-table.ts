import { type ColumnTable as ArqueroTable, from } from "arquero";
import type { KpiRow } from "./answer/kpi-value.ts";
import type { Dimension } from "./dimension.ts";

/**
 * The rows as an arquero table: one column a dimension, then the value and what belongs to it. A number that is not
 * there is null, so `op.count` counts it and `op.mean` skips it. `by` names dimensions that are columns even where no row
 * has them (a KPI that cannot be computed has its total only).
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ offices: [], officers: [], postings: [] });
 * toTable(kpi(dataset, { kpis: [officersInPost], period: "2025" })).numRows(); // => 1
 * ```
 */
export function toTable(rows: readonly KpiRow[], by: readonly Dimension[] = []): ArqueroTable {
  const dimensions = [...new Set<string>([...by, ...rows.flatMap((row) => Object.keys(row.by))])];
  return from(
    rows.map(({ kpi, by, bounds, interval, needs, ...row }) => ({
      kpi,
      ...Object.fromEntries(dimensions.map((dimension) => [dimension, (by as Record<string, string>)[dimension] ?? null])),
      ...row,
      low: interval?.low ?? bounds?.low ?? null,
      high: interval?.high ?? bounds?.high ?? null,
      needs: needs.join("|"),
    })),
  );
}
