import {
  describeKpi,
  formatFigure,
  formatNumber,
  formatTarget,
  formatValue,
  type KpiDefinition,
  type KpiRow,
  kpiById,
  kpiCatalogue,
  reasonText,
} from "@pimpasa/analytics";
import { fileNameOf, tableNames } from "@pimpasa/core";
import type { BlockContent } from "./block.ts";
import { type Cell, figureCell, inUnitOf } from "./cell.ts";
import { ratingText } from "./rating-text.ts";
import type { ReportContext } from "./report-context.ts";
import type { Definition } from "./report-model.ts";

/** The total of every KPI. */
export const totals = (context: ReportContext): Map<string, KpiRow> =>
  new Map(context.rows(kpiCatalogue).map((row) => [row.kpi, row] as const));

/** A share of rows or fields that were there; 100 % only where none was missing. */
export const percent = (share: number, { language }: ReportContext): string =>
  `${formatNumber(Math.floor(share * 1000) / 10, language, share === 1 ? 0 : 1)}${language === "id" ? "\u00a0" : ""}%`;

const definitionOf = ({ kpi }: KpiRow): KpiDefinition | undefined => kpiById(kpi)?.definition;

/** The name of a row's KPI. */
export const nameOf = ({ language }: ReportContext, row: KpiRow): string => definitionOf(row)?.name[language] ?? row.kpi;

/** A KPI's value as it stands in a sentence; it is never broken between number and sign. */
export function shown(context: ReportContext, row: KpiRow | undefined): string {
  if (row === undefined) return "–";
  const unit = definitionOf(row)?.unit;
  const value = formatFigure(row, unit, context.language).value.replaceAll(" ", "\u00a0");
  if (row.bounds === null) return value;
  const highest = formatValue(row.bounds.high, row.denominator, unit, context.language).replaceAll(" ", "\u00a0");
  return highest === value ? value : context.texts.upTo(value, highest);
}

/** A KPI's value with its two numbers behind it, where it is a share. */
export function shownWithNumbers(context: ReportContext, row: KpiRow | undefined): string {
  if (row === undefined) return "–";
  const { of } = formatFigure(row, definitionOf(row)?.unit, context.language);
  return of === "" ? shown(context, row) : `${shown(context, row)} (${of.replaceAll(" ", "\u00a0")})`;
}

/** The value of a row and its two numbers, as cells. */
export const figure = (context: ReportContext, row: KpiRow): { readonly value: Cell; readonly numbers: string } => ({
  value: figureCell(row, shown(context, row)),
  numbers: formatFigure(row, definitionOf(row)?.unit, context.language).of,
});

/** The interval of a row in words; empty where it has none. */
export function intervalText(context: ReportContext, row: KpiRow): string {
  if (row.interval === null) return "";
  const unit = definitionOf(row)?.unit;
  const limit = (value: number): string => formatValue(value, row.denominator, unit, context.language).replaceAll(" ", "\u00a0");
  return `${limit(row.interval.low)} – ${limit(row.interval.high)}`;
}

/** A table of figures: each KPI with its numbers, uncertainty, target and completeness, and why it is missing where it is. */
export function figureRows(context: ReportContext, rows: readonly KpiRow[]): Pick<BlockContent, "columns" | "numbers" | "rows"> {
  const { texts, language } = context;
  const { kpi, value, of, interval, target, completeness, remark } = texts.columns;
  return {
    columns: [kpi, value, of, interval, target, completeness, remark],
    numbers: [1, 2, 3, 4, 5],
    rows: rows.map((row) => {
      const { value: figured, numbers } = figure(context, row);
      return [
        nameOf(context, row),
        figured,
        numbers,
        intervalText(context, row),
        targetCell(context, row),
        row.completeness === null ? "" : { shown: percent(row.completeness, context), value: row.completeness, format: "percent" },
        [ratingText(context, row), reasonText(row, language)].filter((text) => text !== "").join(" "),
      ];
    }),
  };
}

/** The target of a row, and of a count whose period is not over what is expected of it by now. */
export function targetCell({ language }: ReportContext, row: KpiRow): Cell {
  const cell = inUnitOf(row, row.target, language);
  return typeof cell === "string" ? cell : { ...cell, shown: formatTarget({ ...row, rating: null }, definitionOf(row)?.unit, language) };
}

/** That none of some KPIs can be computed, each reason once. */
export function notComputable(context: ReportContext, rows: readonly KpiRow[]): string {
  const { texts, language, dataset } = context;
  const missing = tableNames.filter(
    (table) => dataset.intake[table].status !== "supplied" && rows.some((row) => row.needs.includes(table)),
  );
  const files = missing.map((table) => `${fileNameOf(table)}.csv`).join(", ");
  const others = [...new Set(rows.filter((row) => row.needs.length === 0).map((row) => reasonText(row, language)))];
  const count = formatNumber(rows.length, language);
  return [texts.noneComputable(count), ...(files === "" ? [] : [texts.filesMissing(files)]), ...others].join(" ");
}

export const definitions = ({ language }: ReportContext): Definition[] =>
  kpiCatalogue.map((one) => {
    const { id, name, question, formula, source, unit, direction, additivity, uncertainty } = describeKpi(one, language);
    const kind = [unit, direction, additivity, uncertainty].map(({ label }) => label).join(" · ");
    return { id, name, question, formula, kind, source };
  });
