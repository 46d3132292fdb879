import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { formatNumber, formatValue } from "../format-figure.ts";
import { type ControlLimits, controlSignals, individualControlLimits, shareControlLimits } from "../statistics/control-limits.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, definitionOf, isShare, nameOf, rowsBy } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { quantityAxis } from "./quantity-axis.ts";
import { themeColours } from "./theme.ts";
import { shortMonth, withMissingMonths } from "./trend-by-month.ts";

/** With fewer months there are no limits; with fewer than `firm` they are called provisional (usual practice, Montgomery 2013, section 6.2). */
const fewest = 8;
const firm = 20;

/**
 * Is a month out of the ordinary, or are these the usual ups and downs? Takes the rows of one KPI by month. A share has Laney's p′
 * limits, anything else limits from moving ranges. Months without a figure, and months that are not complete, have their sign or a
 * hollow point and are not used for the limits. With fewer than eight months it says that there are too few and draws no limits.
 *
 * @example
 * ```ts
 * const spec = controlChart([], { language: "en", theme: "light" });
 * spec.description; // => "There are no rows."
 * ```
 */
export function controlChart(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(rows, options);
  const months = rowsBy(rows, "month", options).sort((a, b) => (a.key < b.key ? -1 : 1));
  const figures = months.filter((month) => month.value !== null);
  if (figures.length === 0) return emptyChart(options, name, rows, months.length === 0 ? texts.noRows : texts.nothing);
  const used = figures.filter((month) => month.status === "ok");
  const limits = used.length < fewest ? undefined : limitsOf(used, isShare(rows));
  const signals = signalsOf(used, limits);
  const values = withMissingMonths(months).map((month) => ({
    ...month,
    month: shortMonth(month.key),
    order: month.key,
    ...limitsAt(
      used.findIndex(({ key }) => key === month.key),
      limits,
    ),
    signal: signals.has(month.key),
  }));
  const named = [...signals.values()];
  return framed(
    options,
    {
      title:
        limits === undefined
          ? findings.tooFew(name, used.length, fewest)
          : named.length === 0
            ? findings.steady(name, used.length)
            : findings.signals(name, named.slice(0, 2), named.length - Math.min(named.length, 2)),
      description: figures.map((month) => `${month.label} ${month.shown}${month.of ? ` (${month.of})` : ""}`).join("; "),
      rows,
      remarks: [
        ...remarksOf(rows, limits, used.length, options),
        ...(named.length > 0 ? [findings.signalSign] : []),
        ...signsOf(values, options),
      ],
    },
    { width: plotWidth(options, 52), height: 160, data: { values }, layer: layers(rows, values, limits, options) },
  );
}

function limitsOf(months: readonly ChartRow[], share: boolean): ControlLimits | undefined {
  if (!share) {
    const limits = individualControlLimits(months.map(({ value }) => value as number));
    return { ...limits, lower: limits.lower.map((low) => Math.max(low, 0)) };
  }
  const points = months.map(({ value, denominator }) => ({
    numerator: (value as number) * (denominator ?? 0),
    denominator: denominator ?? 0,
  }));
  return points.every(({ denominator }) => denominator > 0) ? shareControlLimits(points) : undefined;
}

/** The months that are signals, by key, with their names. */
function signalsOf(months: readonly ChartRow[], limits: ControlLimits | undefined): ReadonlyMap<string, string> {
  if (limits === undefined) return new Map();
  const flags = controlSignals(
    months.map(({ value }) => value as number),
    limits,
  );
  return new Map(months.filter((_, at) => flags[at]).map(({ key, label }) => [key, label] as const));
}

const limitsAt = (at: number, limits: ControlLimits | undefined) =>
  at < 0 || limits === undefined ? { low: null, high: null } : { low: limits.lower[at] ?? null, high: limits.upper[at] ?? null };

function remarksOf(rows: readonly KpiRow[], limits: ControlLimits | undefined, months: number, { language }: ChartOptions): string[] {
  if (limits === undefined) return [];
  const findings = findingTexts(language);
  const method =
    limits.method === "individuals" ? findings.individualLimits : findings.shareLimits(formatNumber(limits.dispersion, language, 1));
  const centre = formatValue(limits.centre, 1000, definitionOf(rows)?.unit, language);
  return [findings.limits(method, centre), ...(months < firm ? [findings.provisional(months)] : [])];
}

function signsOf(values: readonly { readonly value: number | null; readonly status: string }[], { language }: ChartOptions): string[] {
  const texts = chartTexts(language);
  return [
    ...(values.some(({ value }) => value === null) ? [texts.gaps] : []),
    ...(values.some(({ status }) => status === "incomplete") ? [texts.incompleteMonths] : []),
  ];
}

function layers(
  rows: readonly KpiRow[],
  values: readonly { readonly value: number | null; readonly high: number | null }[],
  limits: ControlLimits | undefined,
  { language, theme }: ChartOptions,
): object[] {
  const colours = themeColours[theme];
  const most = Math.max(...values.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
  const x = {
    field: "month",
    type: "ordinal",
    sort: { field: "order" },
    axis: { title: null, labelAngle: 0, labelOverlap: "greedy", ticks: false, grid: false },
  };
  const axis = { title: null, tickCount: 4, domain: false, ticks: false, ...quantityAxis(isShare(rows), most, language) };
  const y = { field: "value", type: "quantitative", scale: { zero: false, nice: true }, axis };
  const limit = (field: string) => ({
    mark: {
      type: "line",
      interpolate: "step",
      strokeWidth: 1.2,
      strokeDash: [5, 3],
      color: colours.muted,
      invalid: "break-paths-show-path-domains",
    },
    encoding: { x, y: { ...y, field } },
  });
  const line = { type: "line", strokeWidth: 1.5, color: colours.categories[0], invalid: "break-paths-show-path-domains" };
  const point = { type: "point", filled: true, opacity: 1, strokeWidth: 1.5 };
  const signal = colours.categories[1];
  return [
    ...(limits === undefined ? [] : [limit("low"), limit("high")]),
    ...(limits === undefined ? [] : [{ mark: { type: "rule", color: colours.muted }, encoding: { y: { datum: limits.centre } } }]),
    { mark: line, encoding: { x, y } },
    {
      transform: [{ filter: "datum.value !== null" }],
      mark: point,
      encoding: {
        x,
        y,
        shape: { condition: { test: "datum.signal", value: "diamond" }, value: "circle" },
        size: { condition: { test: "datum.signal", value: 130 }, value: 36 },
        fill: {
          condition: [
            { test: "datum.status === 'incomplete'", value: colours.ground },
            { test: "datum.signal", value: signal },
          ],
          value: colours.categories[0],
        },
        stroke: { condition: { test: "datum.signal", value: colours.text }, value: colours.categories[0] },
      },
    },
    {
      transform: [{ filter: "datum.value === null" }],
      mark: { type: "text", dy: -7, fontSize: 11, color: colours.muted },
      encoding: { x, y: { value: "height" }, text: { field: "shown", type: "nominal" } },
    },
  ];
}
