import { formatFigure, formatNumber, type KpiRow, kpiById, reasonText } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { type Column, numberColumn, textColumn } from "./data-table.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** A KPI's row as a reader sees it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The two numbers of a share. */
  readonly of: string;
  readonly completeness: string;
  readonly remark: string;
}

/** The name of a KPI. */
export const nameOf = (id: string, language: Language): string => kpiById(id)?.definition.name[language] ?? id;

/** A share as a whole percentage, rounded down: what is not complete never reads 100 %. */
export const percent = (share: number, language: Language): string =>
  `${formatNumber(Math.floor(share * 100), language)}${language === "id" ? " " : ""}%`;

/** A row's value as it is written, and its two numbers. */
export const shown = (row: KpiRow, language: Language): { readonly value: string; readonly of: string } =>
  formatFigure(row, kpiById(row.kpi)?.definition.unit, language);

export function figureOf(row: KpiRow, language: Language, texts: PageTexts): Figure {
  const remarks = [reasonText(row, language), boundsText(row, language, texts)].filter((text) => text !== "");
  return {
    name: nameOf(row.kpi, language),
    ...shown(row, language),
    completeness: row.completeness === null ? "" : percent(row.completeness, language),
    remark: remarks.join(" "),
  };
}

/** The worst and the best case where inputs are missing. */
function boundsText(row: KpiRow, language: Language, texts: PageTexts): string {
  if (row.bounds === null) return "";
  const written = (value: number): string => shown({ ...row, value }, language).value;
  return texts.between(written(row.bounds.low), written(row.bounds.high));
}

export const figureColumns = ({ columns }: PageTexts): Column[] => [
  textColumn(columns.kpi),
  numberColumn(columns.value),
  numberColumn(columns.of),
  numberColumn(columns.completeness),
  textColumn(columns.remark),
];

export const figureCells = ({ name, value, of, completeness, remark }: Figure): string[] => [name, value, of, completeness, remark];
