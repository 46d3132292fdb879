import type { TableName } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import { cellRows, notComputableRow } from "./cell-rows.ts";
import { inputShare } from "./input-share.ts";
import type { CellMeasures, Impossible, Kpi } from "./kpi-type.ts";
import type { KpiRow } from "./kpi-value.ts";

/** The rows of one KPI for one breakdown, or one row that says why there are none. */
export interface KpiTable {
  readonly rows: readonly KpiRow[];
  readonly isImpossible: boolean;
}

export function kpiTable(context: KpiContext, kpi: Kpi, grid: Grid): KpiTable {
  const measures = kpi.compute(context, grid);
  if ("impossible" in measures) return { rows: [impossibleRow(context, kpi, grid.by, measures)], isImpossible: true };
  const inputs = inputShare(context, [...kpi.definition.tables, ...suppliedOf(context, measures)]);
  return { rows: cellRows(context, kpi, { grid, measures, inputs }), isImpossible: false };
}

const suppliedOf = ({ dataset }: KpiContext, { alsoFrom = [] }: CellMeasures): TableName[] =>
  alsoFrom.filter((table) => dataset.intake[table].status === "supplied");

function impossibleRow(context: KpiContext, kpi: Kpi, by: readonly Dimension[], { impossible, needs }: Impossible): KpiRow {
  return notComputableRow(context, kpi, impossible, Object.fromEntries(by.map((dimension) => [dimension, "*"])), needs);
}
