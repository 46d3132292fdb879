import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import { formatFigure, formatValue } from "../format-figure.ts";
import { kpiById } from "../kpi/catalogue.ts";
import { reasonText } from "../reason-text.ts";
import type { ChartOptions } from "./chart-options.ts";
import { chartTexts } from "./chart-texts.ts";
import { distinctLabels } from "./distinct-labels.ts";

/** A row as a chart uses it: its key and label in one dimension, its value, and how the value is written. */
export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly shown: string;
  /** The two numbers of a share: `143 of 146`. */
  readonly of: string;
  readonly denominator: number | null;
  readonly status: KpiRow["status"];
  readonly target: number | null;
  /** The target as it is written; empty without one. */
  readonly shownTarget: string;
  /** Why it is not `ok`, in words. */
  readonly reason: string;
}

/** The definition of the KPI that rows are about; charts take rows of known KPIs only. */
export function definitionOf(rows: readonly KpiRow[]): KpiDefinition | undefined {
  return kpiById(rows[0]?.kpi ?? "")?.definition;
}

/** The name of the KPI that rows are about. */
export const nameOf = (rows: readonly KpiRow[], { language }: ChartOptions): string =>
  definitionOf(rows)?.name[language] ?? rows[0]?.kpi ?? "";

/** A figure as it is written in a chart. */
export const shownFigure = (row: KpiRow, { language }: ChartOptions) => formatFigure(row, kpiById(row.kpi)?.definition.unit, language);

/** The rows that are broken down by this dimension and no other; no two have the same label. */
export function rowsBy(rows: readonly KpiRow[], dimension: Dimension, options: ChartOptions): ChartRow[] {
  const found = rows.flatMap((row) => {
    const key = row.by[dimension];
    return key === undefined || key === "*" || Object.keys(row.by).length !== 1 ? [] : [{ key, row }];
  });
  const labels = distinctLabels([...new Set(found.map(({ key }) => key))], dimension, options);
  return found.map(({ key, row }) => {
    const { value: shown, of } = shownFigure(row, options);
    const { value, denominator, status, target } = row;
    const reason = reasonText(row, options.language);
    const shownTarget = target === null ? "" : formatValue(target, null, kpiById(row.kpi)?.definition.unit, options.language);
    return { key, label: labels.get(key) as string, value, shown, of, denominator, status, target, shownTarget, reason };
  });
}

/** The total among the rows. */
export const totalOf = (rows: readonly KpiRow[]): KpiRow | undefined => rows.find((row) => Object.keys(row.by).length === 0);

/** Is this KPI a share, so that its axis runs from 0 to 100 %? */
export const isShare = (rows: readonly KpiRow[]): boolean => definitionOf(rows)?.unit === "share";

/** The axis format of a share or a count; numbers themselves are written by `formatFigure`. */
export const axisFormat = (rows: readonly KpiRow[]): string => (isShare(rows) ? "%" : ",~r");

/** The rows without a figure in words, one remark for each reason. */
export function withoutFigure(rows: readonly ChartRow[], { language }: ChartOptions): string[] {
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) if (row.value === null) groups.set(row.reason, [...(groups.get(row.reason) ?? []), row]);
  return [...groups].map(([reason, group]) => chartTexts(language).because(group[0]?.shown ?? "", group.length, reason.replace(/\.$/, "")));
}

/**
 * The value of the whole as a line of reference: for shares and rates only, since the parts of a count are always below
 * its total.
 */
export function reference(rows: readonly KpiRow[], options: ChartOptions): { readonly value: number; readonly shown: string } | undefined {
  const total = totalOf(rows);
  if (total === undefined || total.value === null || total.denominator === null) return undefined;
  return { value: total.value, shown: shownFigure(total, options).value };
}
