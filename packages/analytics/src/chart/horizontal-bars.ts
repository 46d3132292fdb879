import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, isShare } from "./chart-rows.ts";
import { framed, plotWidth, shortened } from "./frame.ts";
import { themeColours } from "./theme.ts";

/** What a bar chart shows beside its rows. */
export interface BarContent {
  readonly title: string;
  readonly description: string;
  readonly remarks: readonly string[];
  readonly bars: readonly ChartRow[];
}

const pixelsPerCharacter = 6.5;

/** Bars with the name above and the figure at the end, readable on a phone; a row without a figure shows its sign. */
export function horizontalBars(
  rows: readonly KpiRow[],
  options: ChartOptions,
  { title, description, remarks, bars }: BarContent,
): TopLevelSpec {
  const colours = themeColours[options.theme];
  const most = isShare(rows) ? 1 : Math.max(...bars.map((bar) => bar.value ?? 0), 1);
  const characters = Math.floor(plotWidth(options, 0) / pixelsPerCharacter);
  const values = bars.map((bar, order) => {
    const figure = [bar.shown, bar.of].filter((text) => text !== "").join(" · ");
    return { order, label: shortened(bar.label, characters - figure.length - 2), value: bar.value ?? 0, figure, end: most };
  });
  const y = { field: "order", type: "ordinal", axis: null, scale: { paddingInner: 0.1 } };
  const x = { field: "value", type: "quantitative", axis: null, scale: { domain: [0, most] } };
  const text = (field: string, align: string, at: 0 | "width", color: string) => ({
    mark: { type: "text", align, baseline: "middle", dy: -7, fontSize: 11 },
    encoding: { y, x: { value: at }, text: { field, type: "nominal" }, color: { value: color } },
  });
  return framed(
    options,
    { title, description, rows, remarks },
    {
      height: { step: 32 },
      data: { values },
      layer: [
        { mark: { type: "bar", height: 7, yOffset: 8, color: colours.absent }, encoding: { y, x: { ...x, field: "end" } } },
        { mark: { type: "bar", height: 7, yOffset: 8, color: colours.categories[0] }, encoding: { y, x } },
        text("label", "left", 0, colours.text),
        text("figure", "right", "width", colours.muted),
      ],
    },
  );
}
