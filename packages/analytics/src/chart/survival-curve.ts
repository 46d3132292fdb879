import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { formatNumber, formatValue } from "../format-figure.ts";
import { reasonText } from "../reason-text.ts";
import { fewestClusters } from "../statistics/interval-level.ts";
import type { SurvivalCurve, SurvivalStep } from "../statistics/kaplan-meier.ts";
import type { ChartOptions } from "./chart-options.ts";
import { definitionOf, nameOf, shownFigure } from "./chart-rows.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { quantityAxis } from "./quantity-axis.ts";
import { themeColours } from "./theme.ts";

const beside = 48;
/** At how many times the number still observed is written below the axis. */
const looks = 5;

/**
 * How long does it last, where some are not over yet? A Kaplan–Meier curve with its band, the median, and how many were still observed.
 * Takes the row of a KPI that is a median time and the curve behind it. A row that is withheld draws no curve, since the curve is made of
 * the same few cases; where the median is not reached, the title says so. No band below 10 clusters.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [], reports: [], reportEvents: [] });
 * const [row] = medianVerificationHours(dataset, { period: "2025" });
 * const curve = kaplanMeierCurve({ time: [2, 4, 9], isEvent: [1, 1, 0], cluster: [0, 1, 2] });
 * survivalCurve({ ...row, status: "ok", reason: null, value: 4, completeness: 1 }, curve, { language: "en", theme: "light" }).title.text; // => ["Median hours to a decision: median 4.0", "hours"]
 * ```
 */
export function survivalCurve(row: KpiRow, curve: SurvivalCurve, options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const findings = findingTexts(language);
  const name = nameOf([row], options);
  const notReached = row.status === "not-computable" && row.reason === "median-not-reached";
  if ((row.value === null && !notReached) || curve.lastTime === null)
    return emptyChart(options, name, [row], `${shownFigure(row, options).value} ${reasonText(row, language)}`);
  const unit = definitionOf([row])?.unit;
  const shown = (time: number): string => `${formatValue(time, null, unit, language)} ${unitWord(unit, language)}`.trim();
  const interval =
    row.interval === null ? "" : findings.interval(formatValue(row.interval.low, null, unit, language), shown(row.interval.high));
  const events = curve.steps.reduce((sum, step) => sum + step.events, 0);
  const hasBand = curve.clusters >= fewestClusters;
  return framed(
    options,
    {
      title:
        row.value === null ? findings.medianNotReached(name, shown(curve.lastTime)) : findings.median(name, shown(row.value), interval),
      description: describe(curve, options, shown),
      rows: [row],
      remarks: [
        findings.ended(formatNumber(curve.observations, language), formatNumber(events, language)),
        hasBand ? findings.band : findings.noBand,
      ],
    },
    marks(row, curve, options, hasBand),
  );
}

const words = { id: { hours: "jam", days: "hari", months: "bulan" }, en: { hours: "hours", days: "days", months: "months" } } as const;
const unitWord = (unit: string | undefined, language: ChartOptions["language"]): string =>
  words[language][unit as keyof (typeof words)["id"]] ?? "";

/** The share at each of the times under the axis, in words. */
function describe(curve: SurvivalCurve, { language }: ChartOptions, shown: (time: number) => string): string {
  return looksOf(curve)
    .map(
      ({ time, survival, atRisk }) =>
        `${shown(time)}: ${formatValue(survival, curve.observations, "share", language)} (n = ${formatNumber(atRisk, language)})`,
    )
    .join("; ");
}

/** The curve at a few round times. */
function looksOf({ steps, lastTime, observations }: SurvivalCurve) {
  const step = roundStep((lastTime ?? 0) / looks);
  const times = Array.from({ length: Math.floor((lastTime ?? 0) / step) + 1 }, (_, at) => at * step);
  return times.flatMap((time) => {
    const next = steps.find((s) => s.time >= time);
    const survival = steps.findLast((s) => s.time <= time)?.survival ?? 1;
    const atRisk = time === 0 ? observations : next?.atRisk;
    return atRisk === undefined ? [] : [{ time, survival, atRisk }];
  });
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, Number.MIN_VALUE)));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

function marks(row: KpiRow, curve: SurvivalCurve, options: ChartOptions, hasBand: boolean): object {
  const { language, theme } = options;
  const colours = themeColours[theme];
  const last = curve.lastTime ?? 0;
  const values = withEnds(curve);
  const times = looksOf(curve);
  const axisX = {
    title: unitWord(definitionOf([row])?.unit, language),
    values: times.map(({ time }) => time),
    grid: false,
    ...quantityAxis(false, last, language),
  };
  const x = { field: "time", type: "quantitative", scale: { domain: [0, last || 1], nice: false }, axis: axisX };
  const y = {
    field: "survival",
    type: "quantitative",
    scale: { domain: [0, 1] },
    axis: { title: null, tickCount: 4, domain: false, ticks: false, format: "~%" },
  };
  const below = 46;
  return {
    width: plotWidth(options, beside),
    height: 170,
    data: { values },
    layer: [
      ...(hasBand
        ? [
            {
              mark: { type: "area", interpolate: "step-after", opacity: 0.25, color: colours.categories[0] },
              encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
            },
          ]
        : []),
      { mark: { type: "line", interpolate: "step-after", strokeWidth: 2, color: colours.categories[0] }, encoding: { x, y } },
      ...(row.value === null ? [] : medianMarks(row.value, x, y, theme)),
      {
        data: { values: times.map(({ time, atRisk }) => ({ time, text: formatNumber(atRisk, language) })) },
        mark: { type: "text", baseline: "top", fontSize: 10, color: colours.muted },
        encoding: { x, y: { value: 170 + below }, text: { field: "text", type: "nominal" } },
      },
      {
        data: { values: [{ text: findingTexts(language).atRisk }] },
        mark: { type: "text", align: "left", baseline: "top", fontSize: 10, color: colours.muted },
        encoding: { x: { value: -beside + 8 }, y: { value: 170 + below - 13 }, text: { field: "text", type: "nominal" } },
      },
    ],
  };
}

/** From the middle of the upright axis to the curve, and down to the median. */
function medianMarks(median: number, x: object, y: object, theme: ChartOptions["theme"]): object[] {
  const rule = { type: "rule", strokeDash: [3, 3], color: themeColours[theme].text };
  return [
    { data: { values: [{ time: 0, time2: median, survival: 0.5 }] }, mark: rule, encoding: { x, x2: { field: "time2" }, y } },
    { data: { values: [{ time: median, survival: 0, survival2: 0.5 }] }, mark: rule, encoding: { x, y, y2: { field: "survival2" } } },
  ];
}

/** The steps from 100 % at 0 to the longest observation. */
function withEnds({ steps, lastTime }: SurvivalCurve) {
  const short = ({ time, survival, low, high }: Pick<SurvivalStep, "time" | "survival" | "low" | "high">) => ({
    time,
    survival,
    low,
    high,
  });
  const begin = { time: 0, survival: 1, low: 1, high: 1 };
  const end = steps.at(-1) ?? begin;
  return [begin, ...steps.map(short), { ...short(end), time: lastTime ?? end.time }];
}
