import { formatFigure, formatNumber, type KpiRow, kpiCatalogue, reasonText } from "@pimpasa/analytics";
import type { ReportContext } from "./report-context.ts";
import type { Definition, Figure } from "./report-model.ts";

/** The total of every KPI. */
export const totals = (context: ReportContext): Map<string, KpiRow> =>
  new Map(kpiCatalogue.flatMap((one) => context.rows(one).map((row) => [row.kpi, row] as const)));

export const percent = (share: number, { language }: ReportContext): string =>
  `${formatNumber(Math.floor(share * 1000) / 10, language, share === 1 ? 0 : 1)}${language === "id" ? " " : ""}%`;

/** A KPI's value as it stands in a sentence. */
export function shown(context: ReportContext, row: KpiRow | undefined): string {
  if (row === undefined) return "–";
  const unit = kpiCatalogue.find((one) => one.definition.id === row.kpi)?.definition.unit ?? "share";
  const { value } = formatFigure(row, unit, context.language);
  return row.bounds === null ? value : context.texts.upTo(value, formatNumber(row.bounds.high, context.language));
}

/** A KPI's value with its two numbers behind it, where it is a share. */
export function shownWithNumbers(context: ReportContext, row: KpiRow | undefined): string {
  if (row === undefined) return "–";
  const unit = kpiCatalogue.find((one) => one.definition.id === row.kpi)?.definition.unit ?? "share";
  const { value, of } = formatFigure(row, unit, context.language);
  return of === "" ? value : `${value} (${of})`;
}

export function figures(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): Figure[] {
  const { language } = context;
  return kpiCatalogue.flatMap(({ definition }) => {
    const row = rows.get(definition.id);
    if (row === undefined) return [];
    const { value, of } = formatFigure(row, definition.unit, language);
    const completeness = row.completeness === null ? "" : percent(row.completeness, context);
    return [
      {
        name: definition.name[language],
        value: row.bounds === null ? value : shown(context, row),
        of,
        completeness,
        remark: reasonText(row, language),
      },
    ];
  });
}

export const definitions = ({ language }: ReportContext): Definition[] =>
  kpiCatalogue.map(({ definition }) => ({
    name: definition.name[language],
    question: definition.question[language],
    formula: definition.formula[language],
    source: definition.source,
  }));
