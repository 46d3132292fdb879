import {
  dataBegins,
  type KeyLabel,
  type Kpi,
  type KpiOptions,
  type KpiRow,
  keyLabels,
  kpi,
  type PreparedDataset,
  prepareDataset,
} from "@pimpasa/analytics";
import {
  type CalendarDay,
  type Dataset,
  nation,
  provinceOf,
  RegionCode,
  type Scope,
  type TableName,
  type VillageCoverage,
  villageCoverage,
} from "@pimpasa/core";
import { type ReportTexts, reportTexts } from "../messages/report-texts.ts";
import { type ReportOptions, rejectedCount } from "./report-options.ts";

/** What every part of the report works with. */
export interface ReportContext extends Omit<ReportOptions, "rejected" | "scope"> {
  readonly scope: Scope;
  readonly dataset: Dataset;
  readonly prepared: PreparedDataset;
  readonly texts: ReportTexts;
  readonly labelOf: KeyLabel;
  /** The day of every stock and list: the last day of the period, or `asOf` if it is earlier. */
  readonly stockDay: CalendarDay;
  /** The first day of which the data says who was where: before it there is nothing, which is not 0. */
  readonly dataBegins: CalendarDay | undefined;
  /** Every designated village of the scope on the stock day. */
  readonly villages: readonly VillageCoverage[];
  /** How many rows of the table were rejected. */
  readonly rejectedOf: (table: TableName) => number;
  /** The rows of KPIs in the report's period and scope; what is withheld is decided for all of them together. */
  readonly rows: (kpis: readonly Kpi[], options?: Partial<KpiOptions>) => KpiRow[];
}

export function reportContext(dataset: Dataset, { rejected, ...options }: ReportOptions): ReportContext {
  const { period, asOf, language } = options;
  const scope = options.scope ?? wholeScope(dataset);
  const prepared = prepareDataset(dataset, asOf);
  const isOver = period.lastDay <= asOf;
  const stockDay = isOver ? period.lastDay : asOf;
  return {
    ...options,
    scope,
    dataset,
    prepared,
    stockDay,
    texts: reportTexts(language),
    labelOf: keyLabels(dataset, language),
    dataBegins: dataBegins(dataset),
    villages: villageCoverage(dataset, { asOf: stockDay, scope, timeline: prepared.timeline }),
    rejectedOf: (table) => Math.max(dataset.intake[table].rejected, rejectedCount(rejected, table)),
    rows: (kpis, more = {}) => kpi(prepared, { kpis, period, asOf, scope, ...more }),
  };
}

/** The province, where all offices and villages lie in one: a province's data is not measured against the nation. */
function wholeScope({ offices, villages }: Dataset): Scope {
  const provinces = new Set([
    ...offices.map((office) => office.provinceCode),
    ...villages.map((village) => provinceOf(village.regionCode)),
  ]);
  const [only] = provinces;
  return only !== undefined && provinces.size === 1 ? { kind: "region", code: RegionCode.parse(only) } : nation;
}
