import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { isShare, nameOf, rowsBy, withoutFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { describe } from "./coverage-tile-grid.ts";
import { emptyChart } from "./frame.ts";
import { highest } from "./highest.ts";
import { horizontalBars } from "./horizontal-bars.ts";

const mostBars = 40;

/** Within one province: how much is in which regency? Takes the rows of one KPI by regency (or another dimension of place). */
export function coverageBars(rows: readonly KpiRow[], options: ChartOptions, dimension: Dimension = "regency"): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const all = rowsBy(rows, dimension, options).sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.key < b.key ? -1 : 1));
  if (all.length === 0) return emptyChart(options, name, rows, texts.noRows);
  const bars = all.slice(0, mostBars);
  const { title, remarks } = highest(name, all, options.language, isShare(rows));
  const notShown = all.length > bars.length ? [texts.notShown(all.length - bars.length)] : [];
  return horizontalBars(rows, options, {
    title,
    description: describe(bars),
    remarks: [...remarks, ...withoutFigure(all, options), ...notShown],
    bars,
  });
}
