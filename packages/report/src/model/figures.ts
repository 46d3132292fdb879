import { describeKpi, formatFigure, formatNumber, type KpiRow, type KpiUnit, kpiById, kpiCatalogue, reasonText } from "@pimpasa/analytics";
import type { ReportContext } from "./report-context.ts";
import type { Definition, Figure } from "./report-model.ts";

/** The total of every KPI. */
export const totals = (context: ReportContext): Map<string, KpiRow> =>
  new Map(context.rows(kpiCatalogue).map((row) => [row.kpi, row] as const));

/** A share of rows or fields that were there; 100 % only where none was missing. */
export const percent = (share: number, { language }: ReportContext): string =>
  `${formatNumber(Math.floor(share * 1000) / 10, language, share === 1 ? 0 : 1)}${language === "id" ? "\u00a0" : ""}%`;

const unitOf = ({ kpi }: KpiRow): KpiUnit | undefined => kpiById(kpi)?.definition.unit;

/** A KPI's value as it stands in a sentence; it is never broken between number and sign. */
export function shown(context: ReportContext, row: KpiRow | undefined): string {
  if (row === undefined) return "–";
  const value = formatFigure(row, unitOf(row), context.language).value.replaceAll(" ", "\u00a0");
  return row.bounds === null ? value : context.texts.upTo(value, formatNumber(row.bounds.high, context.language));
}

/** A KPI's value with its two numbers behind it, where it is a share. */
export function shownWithNumbers(context: ReportContext, row: KpiRow | undefined): string {
  if (row === undefined) return "–";
  const { of } = formatFigure(row, unitOf(row), context.language);
  return of === "" ? shown(context, row) : `${shown(context, row)} (${of.replaceAll(" ", "\u00a0")})`;
}

export function figures(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): Figure[] {
  const { language } = context;
  return kpiCatalogue.flatMap(({ definition }) => {
    const row = rows.get(definition.id);
    if (row === undefined) return [];
    return [
      {
        name: definition.name[language],
        value: shown(context, row),
        of: formatFigure(row, definition.unit, language).of,
        completeness: row.completeness === null ? "" : percent(row.completeness, context),
        remark: reasonText(row, language),
      },
    ];
  });
}

export const definitions = ({ language }: ReportContext): Definition[] =>
  kpiCatalogue.map((one) => {
    const { name, question, formula, source } = describeKpi(one, language);
    return { name, question, formula, source };
  });
