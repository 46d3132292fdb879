import { formatFigure, type KpiRow, kpiById } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";

/** The name of a KPI. */
export const nameOf = (id: string, language: Language): string => kpiById(id)?.definition.name[language] ?? id;

/** A row's value as it is written, and its two numbers. */
export const shown = (row: KpiRow, language: Language): { readonly value: string; readonly of: string } =>
  formatFigure(row, kpiById(row.kpi)?.definition.unit, language);

/** A row's value with its two numbers behind it, where it is a share. */
export function shownWithNumbers(row: KpiRow, language: Language): string {
  const { value, of } = shown(row, language);
  return of === "" ? value : `${value} (${of})`;
}
