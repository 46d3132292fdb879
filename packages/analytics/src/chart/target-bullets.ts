import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import { formatValue } from "../format-figure.ts";
import { kpiById } from "../kpi/catalogue.ts";
import { reasonText } from "../reason-text.ts";
import type { ChartOptions } from "./chart-options.ts";
import { labelWith } from "./chart-options.ts";
import { shownFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth, shortened } from "./frame.ts";
import { themeColours } from "./theme.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

const mostBullets = 30;
const pixelsPerCharacter = 6.5;

/**
 * Which targets are met? A bullet for each row that has a target: the bar is the figure, the upright line its target, the thin line its
 * interval. A target that lies within the interval is called neither met nor missed. Takes rows of one KPI or of several; each bullet has
 * a scale of its own, since their units differ.
 *
 * @example
 * ```ts
 * targetBullets([], { language: "en", theme: "light" }).description; // => "There is no target for these figures. There are no rows."
 * ```
 */
export function targetBullets(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const all = rows.filter(({ target }) => target !== null);
  if (all.length === 0) return emptyChart(options, findings.noTarget, rows, rows.length === 0 ? texts.noRows : findings.noTarget);
  const bullets = all.map((row) => bulletOf(row, options, new Set(all.map(({ kpi }) => kpi)).size === 1));
  const times = (verdict: Verdict): number => bullets.filter((bullet) => bullet.verdict === verdict).length;
  const drawn = bullets.slice(0, mostBullets);
  const oneKpi = new Set(all.map(({ kpi }) => kpi)).size === 1 ? `${kpiById(all[0]?.kpi ?? "")?.definition.name[options.language]}: ` : "";
  return framed(
    options,
    {
      title: oneKpi + findings.targets(times("met"), times("missed"), times("unclear"), times("open")),
      description: drawn.map(({ name, figure, verdict }) => `${name} ${figure}, ${verdict}`).join("; "),
      rows: all,
      remarks: [
        ...[...new Set(bullets.flatMap(({ reason }) => (reason === "" ? [] : [reason])))],
        ...(all.length > drawn.length ? [texts.notShown(all.length - drawn.length)] : []),
      ],
    },
    { height: { step: 50 }, data: { values: drawn.map((bullet, order) => ({ ...bullet, order })) }, layer: layers(options) },
  );
}

function bulletOf(row: KpiRow, options: ChartOptions, oneKpi: boolean) {
  const { language } = options;
  const definition = kpiById(row.kpi)?.definition;
  const verdict = verdictOf(row, definition?.direction);
  const { value: shown, of } = shownFigure(row, options);
  const target = row.target ?? 0;
  const full = definition?.unit === "share" ? 1 : Math.max(row.value ?? 0, target, row.interval?.high ?? 0, Number.MIN_VALUE) * 1.05;
  const part = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : Math.min(Math.max(value / full, 0), 1);
  const figure = `${[shown, of].filter((text) => text !== "").join(" · ")} · target ${formatValue(target, row.denominator, definition?.unit, language)}`;
  const places = Object.entries(row.by).map(([dimension, key]) => labelWith(options)(dimension as Dimension, key));
  const name = (
    places.length > 0 ? [...(oneKpi ? [] : [definition?.name[language] ?? row.kpi]), ...places] : [definition?.name[language] ?? row.kpi]
  ).join(" · ");
  const characters = Math.floor(plotWidth(options, 0) / pixelsPerCharacter);
  const said = row.value === null ? "" : findingTexts(language).verdict[verdict];
  // The verdict stands at the end of the line that has room for it: that of the name, else that of the figure.
  const isAbove = name.length + said.length + 2 <= characters || figure.length + said.length + 2 > characters;
  return {
    name,
    label: shortened(name, isAbove ? characters - said.length - 2 : characters),
    figure: shortened(figure, characters),
    isAbove,
    value: part(row.value),
    target: part(target),
    low: part(row.interval?.low),
    high: part(row.interval?.high),
    verdict: row.value === null ? "open" : verdict,
    said,
    reason: row.value === null ? `${shown} ${reasonText(row, language)}` : "",
  } as const;
}

function layers({ theme }: ChartOptions): object[] {
  const colours = themeColours[theme];
  const y = { field: "order", type: "ordinal", axis: null };
  const scaled = { type: "quantitative", axis: null, scale: { domain: [0, 1], nice: false } };
  const x = { ...scaled, field: "value" };
  const text = (field: string, align: string, at: 0 | "width", dy: number, color: string) => ({
    mark: { type: "text", align, baseline: "middle", dy, fontSize: 11, color },
    encoding: { y, x: { value: at }, text: { field, type: "nominal" } },
  });
  return [
    {
      mark: { type: "bar", height: 10, yOffset: 14, color: colours.absent, stroke: colours.line, strokeWidth: 0.5 },
      encoding: { y, x: { ...scaled, datum: 1 } },
    },
    {
      transform: [{ filter: "datum.value !== null" }],
      mark: { type: "bar", height: 10, yOffset: 14 },
      encoding: {
        y,
        x,
        color: {
          condition: [
            { test: "datum.verdict === 'met'", value: colours.categories[2] },
            { test: "datum.verdict === 'missed'", value: colours.categories[1] },
          ],
          value: colours.categories[0],
        },
      },
    },
    {
      transform: [{ filter: "datum.low !== null" }],
      mark: { type: "rule", yOffset: 14, strokeWidth: 1.5, color: colours.text },
      encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" } },
    },
    {
      mark: { type: "tick", orient: "vertical", size: 18, thickness: 3, yOffset: 14, color: colours.text },
      encoding: { y, x: { ...x, field: "target" } },
    },
    text("label", "left", 0, -14, colours.text),
    text("figure", "left", 0, 0, colours.muted),
    { ...text("said", "right", "width", -14, colours.text), transform: [{ filter: "datum.isAbove" }] },
    { ...text("said", "right", "width", 0, colours.text), transform: [{ filter: "!datum.isAbove" }] },
  ];
}
