import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { nameOf, rowsBy, shownFigure, totalOf, withoutFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { describe } from "./coverage-tile-grid.ts";
import { emptyChart } from "./frame.ts";
import { horizontalBars } from "./horizontal-bars.ts";

const mostOffices = 20;
/** Offices without a figure are listed below the others, so that nobody is left out in silence. */
const mostWithoutFigure = 10;

/**
 * How do offices compare? Each with its two numbers, those with most cases first and not in order of their value: a share
 * of few cases says little, and this is no league table. An upright line is the value of the whole; offices without a figure
 * stand at the end with their sign. Takes the rows of one KPI by office.
 */
export function officesCompared(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const weight = (row: { denominator: number | null; value: number | null }): number => row.denominator ?? row.value ?? -1;
  const all = rowsBy(rows, "office", options).sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  const figures = all.filter((row) => row.value !== null);
  if (figures.length === 0) return emptyChart(options, name, rows, all.length === 0 ? texts.noRows : texts.nothing);
  const absent = all.filter((row) => row.value === null);
  const bars = [...figures.slice(0, mostOffices), ...absent.slice(0, mostWithoutFigure)];
  const total = totalOf(rows);
  const overall = total === undefined ? undefined : shownFigure(total, options);
  const title = overall === undefined ? name : texts.overall(name, overall.value, overall.of);
  const notShown = all.length > bars.length ? [texts.notShown(all.length - bars.length)] : [];
  const remarks = [...withoutFigure(absent, options), ...notShown];
  return horizontalBars(rows, options, { title, description: describe(bars), remarks, bars });
}
