import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import { formatValue } from "../format-figure.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, definitionOf, isShare, nameOf, reference, rowsBy, withoutFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth, shortened } from "./frame.ts";
import { themeColours } from "./theme.ts";

const mostRows = 40;
const pixelsPerCharacter = 6.5;

interface Dot extends ChartRow {
  readonly low: number | null;
  readonly high: number | null;
  readonly side: "above" | "below" | "unclear" | "open";
}

/**
 * Which offices (or places) differ from the whole, and how sure is that? A dot with its interval for each, in order of cases and not of
 * value: this is no ranking. Filled dots lie clearly above or below the whole (their interval leaves it out), hollow ones do not. Takes
 * the rows of one KPI by one dimension.
 *
 * @example
 * ```ts
 * intervalDots([], { language: "en", theme: "light" }).description; // => "There are no rows."
 * ```
 */
export function intervalDots(rows: readonly KpiRow[], options: ChartOptions, dimension: Dimension = "office"): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(rows, options);
  const all = dotsOf(rows, dimension, options);
  const figures = all.filter(({ value }) => value !== null);
  if (figures.length === 0) return emptyChart(options, name, rows, all.length === 0 ? texts.noRows : texts.nothing);
  const drawn = all.slice(0, mostRows);
  const [above, below] = (["above", "below"] as const).map((side) => figures.filter((dot) => dot.side === side).length) as [number, number];
  const judged = figures.filter(({ side }) => side !== "open").length;
  const open = figures.length - judged;
  const title = above + below === 0 ? findings.noneClear(name, judged) : findings.clear(name, above, below, judged);
  const level = formatValue(0.95, null, "share", options.language);
  return framed(
    options,
    {
      title: judged === 0 ? name : title,
      description: drawn.map(said).join("; "),
      rows,
      remarks: [
        ...(judged > 0 ? [findings.whiskers(level)] : []),
        ...(open > 0 ? [findings.noInterval(open)] : []),
        ...withoutFigure(all, options),
        ...(all.length > drawn.length ? [texts.notShown(all.length - drawn.length)] : []),
      ],
    },
    { height: { step: 32 }, data: { values: valuesOf(drawn, options) }, layer: layers(rows, drawn, options) },
  );
}

/** Most cases first; those without a figure last. */
function dotsOf(rows: readonly KpiRow[], dimension: Dimension, options: ChartOptions): Dot[] {
  const whole = reference(rows, options)?.value;
  const byKey = new Map(rows.map((row) => [row.by[dimension], row] as const));
  const weight = ({ value, denominator }: ChartRow): number => (value === null ? -1 : (denominator ?? value));
  return rowsBy(rows, dimension, options)
    .map((row) => {
      const { low = null, high = null } = byKey.get(row.key)?.interval ?? {};
      return { ...row, low, high, side: sideOf(low, high, whole) };
    })
    .sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

function sideOf(low: number | null, high: number | null, whole: number | undefined): Dot["side"] {
  if (low === null || high === null || whole === undefined) return "open";
  if (low > whole) return "above";
  return high < whole ? "below" : "unclear";
}

const said = ({ label, shown, of }: Dot): string => `${label} ${shown}${of ? ` (${of})` : ""}`;

function valuesOf(dots: readonly Dot[], options: ChartOptions) {
  const characters = Math.floor(plotWidth(options, 0) / pixelsPerCharacter);
  return dots.map(({ label, shown, of, value, low, high, side }, order) => {
    const figure = [shown, of].filter((text) => text !== "").join(" · ");
    return { order, label: shortened(label, Math.max(characters - figure.length - 2, 3)), figure, value, low, high, side };
  });
}

function layers(rows: readonly KpiRow[], dots: readonly Dot[], options: ChartOptions): object[] {
  const colours = themeColours[options.theme];
  const whole = reference(rows, options);
  const most = isShare(rows)
    ? 1
    : Math.max(...dots.flatMap(({ value, high }) => [value ?? 0, high ?? 0]), whole?.value ?? 0, Number.MIN_VALUE);
  const least = definitionOf(rows)?.unit === "share" ? 0 : Math.min(0, ...dots.flatMap(({ value, low }) => [value ?? 0, low ?? 0]));
  const y = { field: "order", type: "ordinal", axis: null };
  const scaled = { type: "quantitative", axis: null, scale: { domain: [least, most], nice: false } };
  const x = { ...scaled, field: "value" };
  const text = (field: string, align: string, at: 0 | "width", color: string) => ({
    mark: { type: "text", align, baseline: "middle", dy: -8, fontSize: 11, color },
    encoding: { y, x: { value: at }, text: { field, type: "nominal" } },
  });
  const has = [{ filter: "datum.value !== null" }];
  return [
    {
      transform: has,
      mark: { type: "rule", yOffset: 8, color: colours.line },
      encoding: { y, x: { ...scaled, datum: least }, x2: { datum: most } },
    },
    {
      transform: [{ filter: "datum.low !== null" }],
      mark: { type: "rule", yOffset: 8, strokeWidth: 2.5, color: colours.categories[0] },
      encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" } },
    },
    {
      transform: has,
      mark: { type: "point", yOffset: 8, filled: true, opacity: 1, strokeWidth: 2 },
      encoding: {
        y,
        x,
        size: { condition: { test: "datum.side === 'open'", value: 18 }, value: 60 },
        stroke: { condition: { test: "datum.side === 'open'", value: colours.muted }, value: colours.categories[0] },
        fill: {
          condition: [
            { test: "datum.side === 'above' || datum.side === 'below'", value: colours.categories[0] },
            { test: "datum.side === 'open'", value: colours.muted },
          ],
          value: colours.ground,
        },
      },
    },
    ...(whole === undefined ? [] : wholeLine(whole, most, options, scaled)),
    text("label", "left", 0, colours.text),
    text("figure", "right", "width", colours.muted),
  ];
}

function wholeLine(
  whole: { readonly value: number; readonly shown: string },
  most: number,
  { language, theme }: ChartOptions,
  scaled: object,
): object[] {
  const color = themeColours[theme].text;
  const at = { ...scaled, datum: whole.value };
  return [
    {
      transform: [{ filter: "datum.value !== null" }],
      mark: { type: "tick", orient: "vertical", size: 16, thickness: 1.5, yOffset: 8, color },
      encoding: { y: { field: "order", type: "ordinal", axis: null }, x: at },
    },
    {
      data: { values: [{ text: chartTexts(language).wholeLine(whole.shown) }] },
      mark: { type: "text", align: whole.value > most / 2 ? "right" : "left", baseline: "bottom", fontSize: 10, color },
      encoding: { y: { value: -2 }, x: at, text: { field: "text", type: "nominal" } },
    },
  ];
}
