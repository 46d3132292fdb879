import { parsePeriod } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { axisFormat, type ChartRow, isShare, nameOf, rowsBy } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { quantityAxis } from "./quantity-axis.ts";
import { themeColours } from "./theme.ts";

/**
 * How did a KPI go from month to month? Takes the rows of one KPI by month. A month without a figure or without a row is a
 * gap in the line with its sign at the bottom, never 0; a month that is not complete has a hollow point.
 */
export function trendByMonth(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const months = rowsBy(rows, "month", options).sort((a, b) => (a.key < b.key ? -1 : 1));
  const figures = months.filter((month) => month.value !== null);
  if (figures.length === 0) return emptyChart(options, name, rows, months.length === 0 ? texts.noRows : texts.nothing);
  const colours = themeColours[options.theme];
  const values = withMissingMonths(months).map((month) => ({ ...month, month: shortMonth(month.key), order: month.key }));
  const hasGap = values.some((month) => month.value === null);
  const [first, last] = [figures[0], figures.at(-1)];
  const title =
    first === last ? texts.overall(name, first?.shown ?? "", first?.of ?? "") : texts.from(name, first?.shown ?? "", last?.shown ?? "");
  const hasTarget = months.some((month) => month.target !== null);
  const hasPartial = months.some((month) => month.status === "incomplete");
  const x = {
    field: "month",
    type: "ordinal",
    sort: { field: "order" },
    axis: { title: null, labelAngle: 0, labelOverlap: "greedy", ticks: false, grid: false },
  };
  const domain = isShare(rows) ? { domain: [0, 1] } : { zero: true };
  const most = Math.max(...months.flatMap(({ value, target }) => [value ?? 0, target ?? 0]));
  const isLarge = !isShare(rows) && most >= 1e6;
  const y = {
    field: "value",
    type: "quantitative",
    scale: domain,
    axis: {
      title: null,
      ...(isLarge ? quantityAxis(false, most, options.language) : { format: axisFormat(rows) }),
      tickCount: 4,
      domain: false,
      ticks: false,
    },
  };
  const point = { shape: "circle", size: 50, filled: true, opacity: 1, stroke: colours.categories[0], strokeWidth: 1.5 };
  return framed(
    options,
    {
      title,
      description: figures.map((month) => `${month.label} ${month.shown}${month.of ? ` (${month.of})` : ""}`).join("; "),
      rows,
      remarks: [...(hasGap ? [texts.gaps] : []), ...(hasPartial ? [texts.incompleteMonths] : []), ...(hasTarget ? [texts.targetTick] : [])],
    },
    {
      width: plotWidth(options, 52),
      height: 150,
      data: { values },
      layer: [
        {
          mark: { type: "line", strokeWidth: 2, color: colours.categories[0], invalid: "break-paths-show-path-domains" },
          encoding: { x, y },
        },
        {
          transform: [{ filter: "datum.value !== null" }],
          mark: { type: "point", ...point },
          encoding: {
            x,
            y,
            fill: { condition: { test: "datum.status === 'incomplete'", value: colours.ground }, value: colours.categories[0] },
            tooltip: [
              { field: "label", type: "nominal", title: texts.month },
              { field: "shown", type: "nominal", title: name },
              { field: "of", type: "nominal", title: " " },
            ],
          },
        },
        {
          transform: [{ filter: "datum.value === null" }],
          mark: { type: "text", dy: -7, fontSize: 11, color: colours.muted },
          encoding: { x, y: { value: "height" }, text: { field: "shown", type: "nominal" } },
        },
        ...(hasTarget
          ? [
              {
                transform: [{ filter: "datum.target !== null" }],
                mark: { type: "point", shape: "triangle-down", filled: true, opacity: 1, size: 55, color: colours.categories[1] },
                encoding: { x, y: { ...y, field: "target" } },
              },
            ]
          : []),
      ],
    },
  );
}

const noRow = { value: null, shown: "?", of: "", denominator: null, status: "no-row", target: null, shownTarget: "", reason: "" } as const;

/** The months with those between them that have no row, so that no line is drawn across them. */
export function withMissingMonths(months: readonly ChartRow[]) {
  const byKey = new Map(months.map((month) => [month.key, month] as const));
  return monthsBetween([...byKey.keys()]).map((key) => byKey.get(key) ?? { ...noRow, key, label: key });
}

/** The months from the first of these to the last, without gaps; the keys themselves in their order where one is no month. */
export function monthsBetween(keys: readonly string[]): string[] {
  const sorted = [...new Set(keys)].sort();
  const [first, last] = [monthNumber(sorted[0] ?? ""), monthNumber(sorted.at(-1) ?? "")];
  if (first === undefined || last === undefined) return sorted;
  return Array.from({ length: last - first + 1 }, (_, at) => monthKey(first + at));
}

/** Months since year 0; undefined for a key that is no month. */
const monthNumber = (key: string): number | undefined =>
  /^\d{4}-\d{2}$/.test(key) ? Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1 : undefined;

const monthKey = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** `2025-07` as `7/25`, short enough for an axis; the full name is in the tooltip and the alternative text. */
export function shortMonth(key: string): string {
  const period = parsePeriod(key);
  return period.ok ? `${Number(period.value.start.slice(5, 7))}/${period.value.start.slice(2, 4)}` : key;
}
