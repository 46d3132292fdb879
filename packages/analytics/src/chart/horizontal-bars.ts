import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, isShare, reference } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { framed, plotWidth, shortened } from "./frame.ts";
import { type ThemeColours, themeColours } from "./theme.ts";

/** What a bar chart shows beside its rows. */
export interface BarContent {
  readonly title: string;
  readonly description: string;
  readonly remarks: readonly string[];
  readonly bars: readonly ChartRow[];
}

const pixelsPerCharacter = 6.5;

/**
 * Bars with the name above and the figure at the end, readable on a phone. A row without a figure shows its sign and has no
 * bar; an upright line is the value of the whole, a triangle the target of a row.
 */
export function horizontalBars(
  rows: readonly KpiRow[],
  options: ChartOptions,
  { title, description, remarks, bars }: BarContent,
): TopLevelSpec {
  const colours = themeColours[options.theme];
  const texts = chartTexts(options.language);
  const whole = reference(rows, options);
  const hasTarget = bars.some((bar) => bar.target !== null);
  const most = isShare(rows) ? 1 : Math.max(...bars.flatMap((bar) => [bar.value ?? 0, bar.target ?? 0]), whole?.value ?? 0, 1);
  const y = { field: "order", type: "ordinal", axis: null, scale: { paddingInner: 0.1 } };
  const x = { field: "value", type: "quantitative", axis: null, scale: { domain: [0, most] } };
  const text = (field: string, align: string, at: 0 | "width", color: string) => ({
    mark: { type: "text", align, baseline: "middle", dy: -7, fontSize: 11 },
    encoding: { y, x: { value: at }, text: { field, type: "nominal" }, color: { value: color } },
  });
  return framed(
    options,
    { title, description, rows, remarks: [...remarks, ...(hasTarget ? [texts.targetTick] : [])] },
    {
      height: { step: 32 },
      data: { values: barValues(bars, options, most) },
      layer: [
        { mark: { type: "bar", height: 7, yOffset: 8, color: colours.absent }, encoding: { y, x: { ...x, field: "end" } } },
        { mark: { type: "bar", height: 7, yOffset: 8, color: colours.categories[0] }, encoding: { y, x } },
        ...(whole === undefined ? [] : wholeLine(whole.value, most, texts.wholeLine(whole.shown), colours)),
        ...(hasTarget ? [targets(colours)] : []),
        text("label", "left", 0, colours.text),
        text("figure", "right", "width", colours.muted),
      ],
    },
  );
}

function barValues(bars: readonly ChartRow[], options: ChartOptions, most: number) {
  const characters = Math.floor(plotWidth(options, 0) / pixelsPerCharacter);
  return bars.map(({ label, shown, of, value, target }, order) => {
    const figure = [shown, of].filter((text) => text !== "").join(" · ");
    const end = value === null ? 0 : most;
    return { order, label: shortened(label, Math.max(characters - figure.length - 2, 3)), value: value ?? 0, figure, end, target };
  });
}

/** The value of the whole: a line across each bar, and above the first one what it is. */
function wholeLine(value: number, most: number, text: string, { text: color }: ThemeColours) {
  const y = { field: "order", type: "ordinal", axis: null };
  const x = { datum: value, type: "quantitative", axis: null };
  return [
    {
      transform: [{ filter: "datum.end > 0" }],
      mark: { type: "tick", orient: "vertical", size: 14, thickness: 1.5, yOffset: 8, color },
      encoding: { y, x },
    },
    {
      data: { values: [{ text }] },
      mark: { type: "text", align: value > most / 2 ? "right" : "left", baseline: "bottom", fontSize: 10, color },
      encoding: { y: { value: -2 }, x, text: { field: "text", type: "nominal" } },
    },
  ];
}

/** A triangle above the bar, where a row has a target. */
function targets({ categories: [, color], ground }: ThemeColours) {
  return {
    transform: [{ filter: "datum.target !== null" }],
    mark: { type: "point", shape: "triangle-down", filled: true, opacity: 1, size: 55, yOffset: 4, color, stroke: ground, strokeWidth: 1 },
    encoding: {
      y: { field: "order", type: "ordinal", axis: null },
      x: { field: "target", type: "quantitative", axis: null },
    },
  };
}
