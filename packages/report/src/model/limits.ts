import { formatNumber, type KpiRow, kpiCatalogue, reasonText } from "@pimpasa/analytics";
import { fileNameOf, tableNames } from "@pimpasa/core";
import { percent } from "./figures.ts";
import type { ReportContext } from "./report-context.ts";

/** What the data cannot say, in sentences that name what to supply. */
export function limits(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, dataset, rejected, language } = context;
  const unresolved = dataset.programme.unresolvedVillages;
  return [
    ...missingTables(context, rows),
    ...otherReasons(context, rows),
    ...(rejected.length > 0 ? [texts.limits.rejected(formatNumber(rejected.length, language))] : []),
    ...(unresolved > 0 ? [texts.limits.unresolved(formatNumber(unresolved, language))] : []),
    texts.limits.silence,
    texts.limits.noIntervals,
    texts.limits.oneCall,
  ];
}

const nameOf = (id: string, { language }: ReportContext): string =>
  kpiCatalogue.find((one) => one.definition.id === id)?.definition.name[language] ?? id;

function missingTables(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, dataset } = context;
  return tableNames.flatMap((table) => {
    const needing = [...rows.values()].filter((row) => row.needs.includes(table)).map((row) => nameOf(row.kpi, context));
    if (needing.length === 0) return [];
    const sentence = dataset.intake[table].status === "unreadable" ? texts.limits.unreadable : texts.limits.notSupplied;
    return [sentence(`${fileNameOf(table)}.csv`, needing.join(", "))];
  });
}

function otherReasons(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, language } = context;
  const named = (row: KpiRow): string => nameOf(row.kpi, context);
  const zero = [...rows.values()].filter((row) => row.reason === "denominator-zero").map(named);
  const others = [...rows.values()].flatMap((row) => {
    if (row.needs.length > 0 || row.reason === null || row.reason === "denominator-zero") return [];
    const remark = reasonText(row, language);
    return [
      row.completeness === null
        ? texts.limits.otherReason(named(row), remark)
        : texts.limits.incomplete(named(row), percent(row.completeness, context), remark),
    ];
  });
  return [...(zero.length > 0 ? [texts.limits.denominatorZero(zero.join(", "))] : []), ...others];
}
