import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { nameOf, rowsBy, shownFigure, totalOf } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { describe } from "./coverage-tile-grid.ts";
import { emptyChart } from "./frame.ts";
import { horizontalBars } from "./horizontal-bars.ts";

const mostOffices = 20;

/**
 * How do offices compare? Each with its two numbers, those with most cases first and not in order of their value: a share
 * of few cases says little, and this is no league table. Takes the rows of one KPI by office.
 */
export function officesCompared(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const weight = (row: { denominator: number | null; value: number | null }): number => row.denominator ?? row.value ?? -1;
  const all = rowsBy(rows, "office", options).sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  const figures = all.filter((row) => row.value !== null);
  if (figures.length === 0) return emptyChart(options, name, rows, all.length === 0 ? texts.noRows : texts.nothing);
  const bars = figures.slice(0, mostOffices);
  const total = totalOf(rows);
  const overall = total === undefined ? undefined : shownFigure(total, options);
  const title = overall === undefined ? name : texts.overall(name, overall.value, overall.of);
  const remarks = all.length > bars.length ? [texts.notShown(all.length - bars.length)] : [];
  return horizontalBars(rows, options, { title, description: describe(bars), remarks, bars });
}
