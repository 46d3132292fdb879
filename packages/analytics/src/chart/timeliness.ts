import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { nameOf, rowsBy, shownFigure, totalOf, withoutFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { describe } from "./coverage-tile-grid.ts";
import { emptyChart } from "./frame.ts";
import { horizontalBars } from "./horizontal-bars.ts";

/** Were service levels kept? Shares in time with their two numbers, by category (or month, channel); takes the rows of one such KPI. */
export function timeliness(rows: readonly KpiRow[], options: ChartOptions, dimension: Dimension = "category"): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const bars = rowsBy(rows, dimension, options);
  if (bars.every((row) => row.value === null)) return emptyChart(options, name, rows, bars.length === 0 ? texts.noRows : texts.nothing);
  const total = totalOf(rows);
  const overall = total === undefined ? undefined : shownFigure(total, options);
  const title = overall === undefined ? name : texts.overall(name, overall.value, overall.of);
  return horizontalBars(rows, options, { title, description: describe(bars), remarks: withoutFigure(bars, options), bars });
}
