import { type Language, parsePeriod } from "@pimpasa/core";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import type { Config, TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { type ChartOptions, defaultWidth } from "./chart-options.ts";
import { chartTexts } from "./chart-texts.ts";
import { fontFamily, type ThemeColours, themeColours } from "./theme.ts";
import { vegaLocale } from "./vega-locale.ts";
import { vegaTimeLocale } from "./vega-time-locale.ts";

/** Of which period and day are figures? A row says it, and so does what is no row. */
export type Circumstances = Pick<KpiRow, "period" | "asOf">;

/** What every chart has around its marks. */
export interface Frame {
  /** What the figures say, in one sentence. */
  readonly title: string;
  /** Figures and circumstances in words, for whoever does not see the picture. */
  readonly description: string;
  readonly rows: readonly Circumstances[];
  /** Further remarks below the title. */
  readonly remarks?: readonly string[];
  /** Does an axis show days? Then the specification carries the names of the months. */
  readonly hasDays?: boolean;
}

/** Space around the picture in pixels. */
const padding = 8;

/** The width that is left for the marks, when `beside` pixels are taken by an axis. */
export const plotWidth = ({ width = defaultWidth }: ChartOptions, beside: number): number => width - 2 * padding - beside;

/** Characters of the title and subtitle that fit in a line of the picture. */
const charactersFor = (width: number, pixelsPerCharacter: number): number => Math.floor(width / pixelsPerCharacter);

/** Lines no longer than `characters`, broken between words, and never before a percent sign. */
export function wrapped(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!%)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A label of at most so many characters (3 or more); what is left out lies in its middle, since names often differ at their end. */
export function shortened(label: string, characters: number): string {
  if (label.length <= characters) return label;
  const end = Math.floor((characters - 1) / 3);
  return `${label.slice(0, characters - 1 - end)}…${end === 0 ? "" : label.slice(-end)}`;
}

/** The period and the day of the rows, in words. */
export function circumstances(rows: readonly Circumstances[], language: Language): string {
  const [first] = rows;
  if (first === undefined) return "";
  const period = parsePeriod(first.period);
  const text = period.ok ? formatPeriod(period.value, language) : first.period;
  return chartTexts(language).circumstances(text, formatDay(first.asOf, language));
}

/** Title, subtitle, alternative text and colours, to which a chart adds its marks. */
export function framed(
  options: ChartOptions,
  { title, description, rows, remarks = [], hasDays = false }: Frame,
  marks: object,
): TopLevelSpec {
  const { language, theme, width = defaultWidth, synthetic = false } = options;
  const texts = chartTexts(language);
  const lines = [circumstances(rows, language), ...remarks, ...(synthetic ? [texts.synthetic] : [])].filter((line) => line !== "");
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    usermeta: { pictureWidth: width },
    description: [title, description, ...lines]
      .filter((part) => part !== "")
      .join(". ")
      .replaceAll("..", "."),
    title: {
      text: wrapped(title, charactersFor(width, 8.4)),
      subtitle: lines.flatMap((line) => wrapped(line, charactersFor(width, 6.4))),
    },
    // A facet has its width in its panels.
    ...("facet" in marks ? {} : { width: plotWidth(options, 0) }),
    config: {
      ...configOf(themeColours[theme]),
      locale: { number: vegaLocale(language), ...(hasDays ? { time: vegaTimeLocale(language) } : {}) },
    },
    ...marks,
  };
  return spec as unknown as TopLevelSpec;
}

/** The picture that says that there is nothing to draw, and why. */
export function emptyChart(options: ChartOptions, title: string, rows: readonly Circumstances[], reason: string): TopLevelSpec {
  const colours = themeColours[options.theme];
  return framed(
    options,
    { title, description: reason, rows },
    {
      height: 40,
      data: { values: [{ text: reason }] },
      mark: { type: "text", align: "left", x: 0, fontSize: 12, color: colours.muted },
      encoding: { text: { field: "text", type: "nominal" } },
    },
  );
}

function configOf(colours: ThemeColours): Config {
  return {
    background: colours.ground,
    padding,
    font: fontFamily,
    view: { stroke: null },
    title: {
      anchor: "start",
      frame: "bounds",
      color: colours.text,
      subtitleColor: colours.muted,
      fontSize: 13,
      fontWeight: 600,
      subtitleFontSize: 11,
      offset: 10,
      lineHeight: 16,
      subtitleLineHeight: 14,
      subtitlePadding: 4,
    },
    axis: {
      labelColor: colours.text,
      titleColor: colours.muted,
      gridColor: colours.line,
      domainColor: colours.line,
      tickColor: colours.line,
      labelFontSize: 11,
      titleFontSize: 11,
      titleFontWeight: "normal",
    },
    legend: {
      labelColor: colours.text,
      titleColor: colours.muted,
      labelFontSize: 11,
      titleFontSize: 11,
      titleFontWeight: "normal",
      orient: "bottom",
    },
    range: { category: [...colours.categories], ramp: [...colours.sequence], heatmap: [...colours.sequence] },
  };
}
