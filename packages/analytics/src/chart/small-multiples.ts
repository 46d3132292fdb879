import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { isShare, nameOf, shownFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { distinctLabels } from "./distinct-labels.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { quantityAxis } from "./quantity-axis.ts";
import { themeColours } from "./theme.ts";
import { monthsBetween, shortMonth } from "./trend-by-month.ts";

/** The 38 provinces have room; more panels nobody compares. */
const mostPanels = 40;
const panelWidth = 132;
const gap = 18;
const beside = 30;
const mostCharacters = 18;

/**
 * How did it go in each province? A small line for each key of a dimension, all on one scale, in order of the keys; a month without a
 * figure breaks its line and has its sign. Takes the rows of one KPI by that dimension and by month.
 *
 * @example
 * ```ts
 * smallMultiples([], { language: "en", theme: "light" }).description; // => "There are no rows."
 * ```
 */
export function smallMultiples(rows: readonly KpiRow[], options: ChartOptions, dimension: Dimension = "province"): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(rows, options);
  const cells = rows.filter((row) => row.by[dimension] !== undefined && row.by[dimension] !== "*" && row.by.month !== undefined);
  const keys = [...new Set(cells.map((row) => row.by[dimension] as string))].sort();
  if (keys.length === 0) return emptyChart(options, name, rows, texts.noRows);
  if (cells.every(({ value }) => value === null)) return emptyChart(options, name, rows, texts.nothing);
  const drawn = keys.slice(0, mostPanels);
  const { panels, values } = panelsOf(cells, drawn, dimension, options);
  return framed(
    options,
    {
      title: findings.latest(name, keys.length),
      description: panels.map(({ label, last }) => `${label} ${last}`).join("; "),
      rows,
      remarks: [
        findings.panels,
        ...(values.some(({ value }) => value === null) ? [texts.gaps] : []),
        ...(keys.length > drawn.length ? [texts.notShown(keys.length - drawn.length)] : []),
      ],
    },
    marks(panels, values, rows, options),
  );
}

function panelsOf(cells: readonly KpiRow[], keys: readonly string[], dimension: Dimension, options: ChartOptions) {
  const labels = distinctLabels(keys, dimension, options, mostCharacters);
  const months = monthsBetween(cells.map((row) => row.by.month as string));
  const byKey = new Map(cells.map((row) => [`${row.by[dimension]}\0${row.by.month}`, row] as const));
  const values = keys.flatMap((key) =>
    months.map((order) => {
      const row = byKey.get(`${key}\0${order}`);
      return {
        key,
        order,
        month: shortMonth(order),
        value: row?.value ?? null,
        shown: row === undefined ? "?" : shownFigure(row, options).value,
      };
    }),
  );
  const panels = keys.map((key) => {
    const last = values.filter((value) => value.key === key && value.value !== null).at(-1);
    return { key, label: labels.get(key) ?? key, last: last?.shown ?? "–" };
  });
  return { panels, values };
}

interface Panel {
  readonly key: string;
  readonly label: string;
  readonly last: string;
}

interface Point {
  readonly key: string;
  readonly order: string;
  readonly month: string;
  readonly value: number | null;
  readonly shown: string;
}

function marks(panels: readonly Panel[], values: readonly Point[], rows: readonly KpiRow[], options: ChartOptions): object {
  const colours = themeColours[options.theme];
  const room = plotWidth(options, beside);
  const columns = Math.max(1, Math.floor((room + gap) / (panelWidth + gap)));
  const width = Math.floor((room - gap * (columns - 1)) / columns);
  const most = isShare(rows) ? 1 : Math.max(...values.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const months = [...new Set(values.map(({ month }) => month))];
  const ends = JSON.stringify([months[0], months.at(-1)]);
  const x = {
    field: "month",
    type: "ordinal",
    sort: { field: "order" },
    axis: {
      title: null,
      labelAngle: 0,
      ticks: false,
      grid: false,
      labelFontSize: 9,
      labelFlush: true,
      values: [...new Set([months[0], months.at(-1)])],
      labelAlign: { condition: { test: `datum.value === ${ends}[0]`, value: "left" }, value: "right" },
    },
  };
  const axis = {
    title: null,
    tickCount: 2,
    domain: false,
    ticks: false,
    labelFontSize: 9,
    ...quantityAxis(isShare(rows), most, options.language),
  };
  const y = { field: "value", type: "quantitative", scale: { domain: [0, most] }, axis };
  const names = Object.fromEntries(panels.map(({ key, label, last }) => [key, `${label}  ${last}`]));
  return {
    data: { values },
    columns,
    bounds: "flush",
    spacing: { row: 34, column: gap },
    facet: {
      field: "key",
      type: "nominal",
      sort: null,
      title: null,
      header: {
        title: null,
        labelExpr: `(${JSON.stringify(names)})[datum.value]`,
        labelAnchor: "start",
        labelFontSize: 10,
        labelColor: colours.text,
        labelPadding: 2,
      },
    },
    spec: {
      width,
      height: 44,
      layer: [
        {
          mark: { type: "line", strokeWidth: 1.6, color: colours.categories[0], invalid: "break-paths-show-path-domains" },
          encoding: { x, y },
        },
        {
          transform: [{ filter: "datum.value !== null" }],
          mark: { type: "point", filled: true, opacity: 1, size: 7, color: colours.categories[0] },
          encoding: { x, y },
        },
        {
          transform: [{ filter: "datum.value === null" }],
          mark: { type: "text", dy: -5, fontSize: 8, color: colours.muted },
          encoding: { x, y: { value: "height" }, text: { field: "shown", type: "nominal" } },
        },
      ],
    },
  };
}
