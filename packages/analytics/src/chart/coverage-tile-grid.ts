import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { type ChartOptions, labelWith } from "./chart-options.ts";
import { type ChartRow, isShare, nameOf, rowsBy } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { highest } from "./highest.ts";
import { provinceTiles } from "./province-tiles.ts";
import { themeColours } from "./theme.ts";

/**
 * In which provinces is how much? A tile for each of the 38 provinces with its value; takes the rows of one KPI that are
 * broken down by province. A value that is withheld (×), one that cannot be computed (–) and a missing row look different.
 */
export function coverageTileGrid(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const provinces = rowsBy(rows, "province", options);
  if (provinces.length === 0) return emptyChart(options, name, rows, texts.noRows);
  const { title, remarks } = highest(name, provinces, options.language, isShare(rows));
  const colours = themeColours[options.theme];
  const tile = plotWidth(options, 0) / (Math.max(...provinceTiles.map(({ column }) => column)) + 1);
  const values = tileValues(provinces, options);
  const scale = {
    type: "quantize",
    range: [...colours.sequence],
    domain: [0, Math.max(...values.map((v) => v.value ?? 0), Number.MIN_VALUE)],
  };
  const x = { field: "column", type: "ordinal", axis: null, scale: { paddingInner: 0.06, paddingOuter: 0 } };
  const y = { field: "row", type: "ordinal", axis: null, scale: { paddingInner: 0.06, paddingOuter: 0 } };
  const label = (field: string, dy: number, fontSize: number) => ({
    mark: { type: "text", dy, fontSize },
    encoding: {
      x,
      y,
      text: { field, type: "nominal" },
      color: { condition: { test: "datum.high", value: colours.onHigh }, value: colours.text },
    },
  });
  return framed(
    options,
    { title, description: describe(provinces), rows, remarks: [...remarks, texts.legend] },
    {
      height: tile * 8,
      data: { values },
      layer: [
        {
          mark: { type: "rect", invalid: "show", cornerRadius: 2, stroke: colours.line, strokeWidth: 0.5 },
          encoding: {
            x,
            y,
            color: {
              condition: { test: "datum.value === null", value: colours.absent },
              field: "value",
              type: "quantitative",
              scale,
              legend: null,
            },
            tooltip: [
              { field: "name", type: "nominal", title: name },
              { field: "full", type: "nominal", title: " " },
            ],
          },
        },
        label("letters", -5, 9),
        label("shown", 6, 9),
      ],
    },
  );
}

function tileValues(provinces: readonly ChartRow[], options: ChartOptions) {
  const byCode = new Map(provinces.map((row) => [row.key, row] as const));
  const highest = Math.max(...provinces.map((row) => row.value ?? 0));
  return provinceTiles.map(({ code, letters, column, row }) => {
    const found = byCode.get(code);
    const value = found?.value ?? null;
    return {
      column,
      row,
      letters,
      name: found?.label ?? labelWith(options)("province", code),
      value,
      shown: (found?.shown ?? "").replace(/\s/g, ""),
      full: [found?.shown ?? "", found?.of ?? ""].filter((text) => text !== "").join(" · "),
      high: value !== null && value > highest * 0.6,
    };
  });
}

/** The figures in words, highest first, with their targets. */
export function describe(rows: readonly ChartRow[]): string {
  const most = 12;
  return [...rows]
    .filter((row) => row.value !== null && row.value > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, most)
    .map((row) => `${row.label} ${row.shown}${row.of ? ` (${row.of})` : ""}${row.shownTarget ? `, target ${row.shownTarget}` : ""}`)
    .join("; ");
}
