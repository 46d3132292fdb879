import { parsePeriod } from "@pimpasa/core";
import { formatPeriod } from "@pimpasa/core/text";
import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { definitionOf, nameOf, rowsBy, shownFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth, shortened } from "./frame.ts";
import { type ThemeColours, themeColours } from "./theme.ts";
import { type Change, changeOf } from "./verdict.ts";

const mostLines = 12;
const lineHeight = 14;
const pixelsPerCharacter = 6.2;
/** The length of the line that leads from the end of a slope to its figure. */
const leader = 14;

interface Slope {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly shownFrom: string;
  readonly shownTo: string;
  readonly change: Change;
  readonly weight: number;
}

/**
 * What changed since the period before? A line for each key of a dimension from the earlier figure to the later one; solid and thick
 * where it rose or fell, dashed and thin where no change can be told from chance. Takes the rows of one KPI in two periods, by the same
 * dimension. At most twelve lines are drawn, those with most cases; the title speaks of all.
 *
 * @example
 * ```ts
 * periodSlope([], [], { language: "en", theme: "light" }).description; // => "There are no rows."
 * ```
 */
export function periodSlope(
  before: readonly KpiRow[],
  after: readonly KpiRow[],
  options: ChartOptions,
  dimension: Dimension = "province",
): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(after, options);
  const slopes = slopesOf(before, after, dimension, options);
  const keys = new Set([...before, ...after].flatMap((row) => (Object.keys(row.by).length === 1 ? (row.by[dimension] ?? []) : []))).size;
  if (slopes.length === 0) return emptyChart(options, name, after, keys === 0 ? texts.noRows : texts.nothing);
  const drawn = slopes.slice(0, mostLines);
  const times = (change: Change): number => slopes.filter((slope) => slope.change === change).length;
  return framed(
    options,
    {
      title: findings.changes(name, times("up"), times("down"), times("same"), times("unclear")),
      description: drawn.map((s) => `${s.label} ${s.shownFrom} → ${s.shownTo} (${findings.change[s.change]})`).join("; "),
      rows: after,
      remarks: [
        findings.cases(String(slopes.length)),
        ...(keys > slopes.length ? [findings.noCounterpart(keys - slopes.length)] : []),
        ...(slopes.length > drawn.length ? [texts.notShown(slopes.length - drawn.length)] : []),
      ],
    },
    marks(drawn, [before, after], options),
  );
}

function slopesOf(before: readonly KpiRow[], after: readonly KpiRow[], dimension: Dimension, options: ChartOptions): Slope[] {
  const uncertainty = definitionOf(after)?.uncertainty;
  const own = (rows: readonly KpiRow[]) => rows.filter((row) => Object.keys(row.by).length === 1 && row.by[dimension] !== undefined);
  const earlier = new Map(own(before).map((row) => [row.by[dimension] as string, row] as const));
  const labels = new Map(rowsBy(after, dimension, options).map(({ key, label }) => [key, label] as const));
  return own(after)
    .flatMap((row) => {
      const key = row.by[dimension] as string;
      const first = earlier.get(key);
      const change = first === undefined ? undefined : changeOf(first, row, uncertainty);
      if (first === undefined || change === undefined || first.value === null || row.value === null) return [];
      const [shownFrom, shownTo] = [shownFigure(first, options).value, shownFigure(row, options).value];
      const weight = row.denominator ?? row.value;
      return [{ key, label: labels.get(key) ?? key, from: first.value, to: row.value, shownFrom, shownTo, change, weight }];
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

const signs: Readonly<Record<Change, string>> = { up: "▲", down: "▼", same: "=", unclear: "≈" };

function marks(slopes: readonly Slope[], [before, after]: readonly [readonly KpiRow[], readonly KpiRow[]], options: ChartOptions): object {
  const colours = themeColours[options.theme];
  const values = slopes.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const domain = least === most ? [least - (Math.abs(least) || 1), most + (Math.abs(most) || 1)] : [least, most];
  const height = Math.max(120, slopes.length * lineHeight * 1.3);
  const width = plotWidth(options, 0);
  const [left, right] = [62, width - Math.min(190, width * 0.54)];
  const at = (value: number): number =>
    height - ((value - (domain[0] as number)) / ((domain[1] as number) - (domain[0] as number))) * height;
  const lines = slopes.map((slope) => ({
    ...slope,
    y: at(slope.from),
    y2: at(slope.to),
    clear: slope.change === "up" || slope.change === "down",
  }));
  const characters = Math.floor((width - right - leader - 4) / pixelsPerCharacter);
  const leftTexts = apart(lines.map((line) => ({ y: line.y, end: line.y, text: line.shownFrom })));
  const rightTexts = apart(
    lines.map((line) => {
      const figure = `${signs[line.change]} ${line.shownTo}`;
      return { y: line.y2, end: line.y2, text: `${figure} ${shortened(line.label, Math.max(characters - figure.length - 1, 3))}` };
    }),
  );
  const top = Math.min(0, ...[...leftTexts, ...rightTexts].map(({ y }) => y)) - 14;
  return {
    width,
    height,
    layer: [
      slopeRules(
        lines.map((line) => ({ ...line, x: left, x2: right })),
        colours,
      ),
      ...sideTexts(leftTexts, { x: left, out: -leader, align: "right", color: colours.muted }, colours.line),
      ...sideTexts(rightTexts, { x: right, out: leader, align: "left", color: colours.text }, colours.line),
      head(periodName(before, options), 0, top, colours.text),
      head(periodName(after, options), right + leader, top, colours.text),
    ],
  };
}

const pixel = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });

function slopeRules(values: readonly object[], { categories, muted }: ThemeColours): object {
  return {
    data: { values },
    mark: { type: "rule" },
    encoding: {
      x: pixel("x"),
      x2: { field: "x2" },
      y: pixel("y"),
      y2: { field: "y2" },
      color: {
        condition: [
          { test: "datum.change === 'up'", value: categories[0] },
          { test: "datum.change === 'down'", value: categories[1] },
        ],
        value: muted,
      },
      strokeWidth: { condition: { test: "datum.clear", value: 2.2 }, value: 1 },
      strokeDash: { condition: { test: "datum.clear", value: [1, 0] }, value: [4, 3] },
    },
  };
}

interface Side {
  readonly x: number;
  readonly out: number;
  readonly align: "left" | "right";
  readonly color: string;
}

/** The figures of one side, each led to the end of its line. */
function sideTexts(
  texts: readonly { readonly y: number; readonly end: number; readonly text: string }[],
  { x, out, align, color }: Side,
  line: string,
): object[] {
  const values = texts.map((text) => ({ ...text, x, x2: x + out }));
  return [
    {
      data: { values },
      mark: { type: "rule", color: line },
      encoding: { x: pixel("x"), x2: { field: "x2" }, y: pixel("end"), y2: { field: "y" } },
    },
    {
      data: { values },
      mark: { type: "text", align, baseline: "middle", fontSize: 11, dx: Math.sign(out) * 2, color },
      encoding: { x: pixel("x2"), y: pixel("y"), text: { field: "text", type: "nominal" } },
    },
  ];
}

const head = (text: string, x: number, y: number, color: string): object => ({
  data: { values: [{ text }] },
  mark: { type: "text", align: "left", baseline: "bottom", fontSize: 11, fontWeight: 600, color },
  encoding: { x: { value: x }, y: { value: y }, text: { field: "text", type: "nominal" } },
});

function periodName(rows: readonly KpiRow[], { language }: ChartOptions): string {
  const text = rows[0]?.period ?? "";
  const period = parsePeriod(text);
  return period.ok ? formatPeriod(period.value, language) : text;
}

/** Moves texts up and down until no two overlap, each as little as can be (least squares, by pooling neighbours). */
export function apart<T extends { readonly y: number }>(texts: readonly T[], space: number = lineHeight): T[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y);
  const pools: { mean: number; size: number }[] = [];
  for (const [at, { y }] of sorted.entries()) {
    let pool = { mean: y - at * space, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  const moved = pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
  return sorted.map((text, at) => ({ ...text, y: (moved[at] as number) + at * space }));
}
