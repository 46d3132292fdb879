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
import { checkedRelease } from "./publication/checked-release.ts";
import type { PublishedRelease } from "./publication/published-release.ts";
import { publishedRows } from "./publication/published-rows.ts";
import type { ReportView } from "./report-model.ts";
import { type ReportOptions, rejectedCount } from "./report-options.ts";

/** What every part of the report works with. */
export interface ReportContext extends Omit<ReportOptions, "rejected" | "scope" | "view" | "published"> {
  readonly scope: Scope;
  readonly view: ReportView;
  /** The release of which a publication is made; undefined in the operational view, and in a draft. */
  readonly published: PublishedRelease | undefined;
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
  /** The rows of KPIs in the report's period, scope and view: those of the release, where there is one, and no others. */
  readonly rows: (kpis: readonly Kpi[], options?: Partial<KpiOptions>) => KpiRow[];
  /** Every row that was asked for so far, each once, in the order of their keys. */
  readonly askedRows: () => readonly KpiRow[];
}

export function reportContext(dataset: Dataset, { rejected, ...options }: ReportOptions): ReportContext {
  const { period, asOf, language } = options;
  const whole = wholeScope(dataset);
  const scope = options.scope ?? whole;
  const view = options.view ?? "publication";
  const published = view === "publication" ? checkedRelease(options.published, { period, asOf, scope }) : undefined;
  const prepared = prepareDataset(dataset, asOf);
  const asked = new Map<string, KpiRow>();
  const isOver = period.lastDay <= asOf;
  const stockDay = isOver ? period.lastDay : asOf;
  const isWhole = JSON.stringify(scope) === JSON.stringify(whole);
  return {
    ...options,
    scope,
    view,
    published,
    dataset,
    prepared,
    stockDay,
    texts: reportTexts(language),
    labelOf: keyLabels(dataset, language),
    dataBegins: dataBegins(dataset),
    villages: villageCoverage(dataset, { asOf: stockDay, scope, timeline: prepared.timeline }),
    rejectedOf: (table) => Math.max(dataset.intake[table].rejected, rejectedCount(rejected, table)),
    rows(kpis, more = {}) {
      const question = { kpis, period, asOf, scope, view, ...more };
      const isOpen = published === undefined || more.view === "operational";
      const rows = isOpen ? kpi(prepared, question) : publishedRows(prepared, published, { ...question, isWhole });
      for (const row of rows) asked.set(JSON.stringify([row.kpi, row.period, row.by]), row);
      return rows;
    },
    askedRows: () => [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
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
