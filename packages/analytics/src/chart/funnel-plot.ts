import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import { formatNumber } from "../format-figure.ts";
import type { Funnel, FunnelLimits } from "../statistics/funnel.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, isShare, nameOf, rowsBy, withoutFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth, shortened } from "./frame.ts";
import { apart } from "./period-slope.ts";
import { quantityAxis } from "./quantity-axis.ts";
import { themeColours } from "./theme.ts";

const beside = 48;
const limitPoints = 60;
const mostNames = 8;

/**
 * Do offices differ more than chance explains? Each by its number of cases, between the limits in which 95 % and 99.8 % of offices that
 * do the same would lie. Names stand only at those outside the outer limits; the others are not distinguishable, and nobody is ranked.
 * Takes the rows of one KPI with a denominator (a share or a rate) by office, and the `funnel` of their numerators and denominators. Offices without a figure or without cases
 * are counted in a remark.
 *
 * @example
 * ```ts
 * const limits = funnel([{ key: "k1", numerator: 9, denominator: 10 }], { scale: "share" });
 * funnelPlot([], limits, { language: "en", theme: "light" }).description; // => "There are no rows."
 * ```
 */
export function funnelPlot(rows: readonly KpiRow[], funnel: Funnel, options: ChartOptions, dimension: Dimension = "office"): TopLevelSpec {
  const { language } = options;
  const texts = chartTexts(language);
  const findings = findingTexts(language);
  const name = nameOf(rows, options);
  const all = rowsBy(rows, dimension, options);
  const points = all.flatMap((row) => pointOf(row, funnel));
  if (points.length === 0) return emptyChart(options, name, rows, all.length === 0 ? texts.noRows : texts.nothing);
  const [outer, inner] = [points.filter(({ beyond }) => beyond === 99.8), points.filter(({ beyond }) => beyond === 95)];
  const title =
    outer.length + inner.length === 0
      ? findings.within(name, points.length)
      : findings.beyond(name, outer.length, inner.length, points.length);
  return framed(
    options,
    {
      title,
      description: [...outer, ...inner].map(({ label, shown, of }) => `${label} ${shown}${of ? ` (${of})` : ""}`).join("; "),
      rows,
      remarks: [
        findings.funnelLimits(formatNumber(funnel.dispersion, language, 1), funnel.dispersion > 1),
        findings.byChance(formatNumber(points.length * 0.05, language), points.length),
        ...withoutFigure(all, options),
      ],
    },
    marks(rows, points, funnel, options),
  );
}

interface Point extends ChartRow {
  readonly value: number;
  readonly denominator: number;
  readonly beyond: 0 | 95 | 99.8;
}

function pointOf(row: ChartRow, { limitsAt }: Funnel): Point[] {
  const { value, denominator } = row;
  if (value === null || denominator === null || denominator <= 0) return [];
  const { low95, high95, low998, high998 } = limitsAt(denominator);
  const isOuter = value < low998 || value > high998;
  const isInner = value < low95 || value > high95;
  return [{ ...row, value, denominator, beyond: isOuter ? 99.8 : isInner ? 95 : 0 }];
}

function marks(rows: readonly KpiRow[], points: readonly Point[], { limitsAt, centre }: Funnel, options: ChartOptions): object {
  const { language, theme } = options;
  const colours = themeColours[theme];
  const share = isShare(rows);
  const widest = Math.max(...points.map(({ denominator }) => denominator));
  const fewest = Math.min(...points.map(({ denominator }) => denominator));
  // More points where the limits bend: their width goes with 1 / √n.
  const lines = Array.from({ length: limitPoints }, (_, at) => fewest + (widest * 1.05 - fewest) * ((at + 1) / limitPoints) ** 2).map(
    (denominator) => limitsAt(denominator),
  );
  const figures = points.map(({ value }) => value);
  const [least, highest] = [Math.min(...figures), Math.max(...figures)];
  const margin = (highest - least) * 0.12 || Math.abs(highest) * 0.1 || 0.1;
  const [bottom, most] = [Math.max(0, least - margin), share ? Math.min(1, highest + margin) : highest + margin];
  const x = {
    field: "denominator",
    type: "quantitative",
    scale: { domain: [0, widest * 1.05], nice: false },
    axis: { title: findingTexts(language).casesAxis, grid: false, tickCount: 4, ...quantityAxis(false, widest, language) },
  };
  const y = {
    field: "value",
    type: "quantitative",
    scale: { domain: [bottom, most], nice: false, clamp: true },
    axis: { title: null, tickCount: 4, domain: false, ticks: false, ...quantityAxis(share, most, language) },
  };
  const limit = (field: Exclude<keyof FunnelLimits, "denominator">, strokeDash: readonly number[]) => ({
    data: { values: lines },
    mark: { type: "line", strokeWidth: 1.2, strokeDash, color: colours.muted, clip: true },
    encoding: { x, y: { ...y, field } },
  });
  return {
    width: plotWidth(options, beside),
    height: 210,
    layer: [
      ...(["low998", "high998"] as const).map((field) => limit(field, [1, 0])),
      ...(["low95", "high95"] as const).map((field) => limit(field, [4, 3])),
      { mark: { type: "rule", color: colours.text, strokeWidth: 1 }, encoding: { y: { type: "quantitative", datum: centre } } },
      {
        data: {
          values: points.map(({ label, value, denominator, shown, of, beyond }) => ({ label, value, denominator, shown, of, beyond })),
        },
        mark: { type: "point", filled: true, opacity: 1, strokeWidth: 1.4 },
        encoding: {
          x,
          y,
          shape: { condition: { test: "datum.beyond === 99.8", value: "diamond" }, value: "circle" },
          size: { condition: { test: "datum.beyond === 99.8", value: 130 }, value: 46 },
          // Filled diamond: beyond the outer limits; hollow circle: beyond the inner ones; filled circle: within.
          fill: {
            condition: [
              { test: "datum.beyond === 99.8", value: colours.categories[1] },
              { test: "datum.beyond === 95", value: colours.ground },
            ],
            value: colours.categories[0],
          },
          stroke: {
            condition: [
              { test: "datum.beyond === 99.8", value: colours.text },
              { test: "datum.beyond === 95", value: colours.categories[1] },
            ],
            value: colours.ground,
          },
          tooltip: (["label", "shown", "of"] as const).map((field) => ({ field, type: "nominal", title: " " })),
        },
      },
      names(
        points.filter(({ beyond }) => beyond === 99.8),
        { widest, bottom, most },
        options,
      ),
    ],
  };
}

/** The names of those outside the outer limits, moved apart, at the side that has room. */
function names(
  points: readonly Point[],
  { widest, bottom, most }: { readonly widest: number; readonly bottom: number; readonly most: number },
  options: ChartOptions,
): object {
  const [width, height] = [plotWidth(options, beside), 210];
  const named = [...points].sort((a, b) => b.denominator - a.denominator || (a.key < b.key ? -1 : 1)).slice(0, mostNames);
  const placed = named.map(({ label, value, denominator }) => {
    const x = (denominator / (widest * 1.05)) * width;
    const isRight = x > width / 2;
    const room = Math.floor((isRight ? x : width - x) / 6) - 2;
    return {
      x: isRight ? x - 9 : x + 9,
      y: height - ((value - bottom) / (most - bottom)) * height,
      text: shortened(label, Math.max(room, 3)),
      isRight,
    };
  });
  const values = [
    ...apart(
      placed.filter(({ isRight }) => isRight),
      12,
    ),
    ...apart(
      placed.filter(({ isRight }) => !isRight),
      12,
    ),
  ];
  const pixel = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const text = (isRight: boolean) => ({
    transform: [{ filter: `datum.isRight === ${isRight}` }],
    mark: { type: "text", align: isRight ? "right" : "left", baseline: "middle", fontSize: 10, color: themeColours[options.theme].text },
    encoding: { x: pixel("x"), y: pixel("y"), text: { field: "text", type: "nominal" } },
  });
  return { data: { values }, layer: [text(true), text(false)] };
}
