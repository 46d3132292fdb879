import {
  type KeyLabel,
  type Kpi,
  type KpiOptions,
  type KpiRow,
  keyLabels,
  kpi,
  type PreparedDataset,
  prepareDataset,
} from "@pimpasa/analytics";
import type { CalendarDay, Dataset, Finding, Language, Period, RejectedRow, Scope } from "@pimpasa/core";
import { type ReportTexts, reportTexts } from "../messages/report-texts.ts";

export interface ReportOptions {
  readonly period: Period;
  readonly asOf: CalendarDay;
  readonly language: Language;
  readonly scope: Scope;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedRow[];
}

/** What every part of the report works with. */
export interface ReportContext extends ReportOptions {
  readonly dataset: Dataset;
  readonly prepared: PreparedDataset;
  readonly texts: ReportTexts;
  readonly labelOf: KeyLabel;
  /** The rows of a KPI in the report's period and scope. */
  readonly rows: (kpi: Kpi, options?: Partial<KpiOptions>) => KpiRow[];
}

export function reportContext(dataset: Dataset, options: ReportOptions): ReportContext {
  const { period, asOf, language, scope } = options;
  const prepared = prepareDataset(dataset, asOf);
  return {
    ...options,
    dataset,
    prepared,
    texts: reportTexts(language),
    labelOf: keyLabels(dataset, language),
    rows: (one, more = {}) => kpi(prepared, { kpis: [one], period, asOf, scope, ...more }),
  };
}

/** How many entries of a list the report shows. */
export const longestList = 10;
