import { formatNumber, type KpiRow } from "@pimpasa/analytics";
import { type Dataset, formatDay, formatPeriod, nation, provinceOf, RegionCode, type Scope } from "@pimpasa/core";
import { attention } from "./attention.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { definitions, figures, shown, totals } from "./figures.ts";
import { limits } from "./limits.ts";
import { priorityTable } from "./priority.ts";
import { type ReportContext, type ReportOptions, reportContext } from "./report-context.ts";
import type { ReportHead, ReportModel } from "./report-model.ts";
import { sources } from "./sources.ts";

/**
 * What does the evaluation of a period say? The model holds every sentence and figure of the report, in one language;
 * `reportHtml` shows it. What cannot be computed says why and what to supply; it is never 0.
 * `findings` and `rejected` come from `readDataset`; `scope` is everything in the dataset unless given: the nation, or
 * the one province in which all of it lies.
 */
export function evaluationReport(
  dataset: Dataset,
  options: Omit<ReportOptions, "scope"> & { readonly scope?: Scope | undefined },
): ReportModel {
  const context = reportContext(dataset, { ...options, scope: options.scope ?? wholeScope(dataset) });
  const rows = totals(context);
  return {
    language: context.language,
    synthetic: dataset.programme.synthetic,
    head: head(context, rows),
    attention: attention(context),
    changes: changes(context, rows),
    limits: limits(context, rows),
    figures: figures(context, rows),
    priority: priorityTable(context),
    charts: charts(context),
    sources: sources(context),
    definitions: definitions(context),
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

function head(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): ReportHead {
  const { dataset, texts, language, period, asOf } = context;
  return {
    programme: dataset.programme.name ?? texts.programmeName,
    period: formatPeriod(period, language),
    asOf: texts.asOf(formatDay(asOf, language)),
    scope: scopeLabel(context),
    sentences: sentences(context, rows),
  };
}

function scopeLabel({ scope, labelOf, texts }: ReportContext): string {
  if (scope.kind === "nation") return texts.nation;
  return scope.kind === "region" ? labelOf("province", scope.code) : labelOf("office", scope.officeId);
}

/** A sentence is said only where all of its figures are there. */
function sentences(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { dataset, texts, language, asOf } = context;
  const say = (ids: readonly string[], sentence: (...figures: string[]) => string): string[] => {
    const found = ids.map((id) => rows.get(id));
    return found.every((row) => row?.value != null) ? [sentence(...found.map((row) => shown(context, row)))] : [];
  };
  const placeholders = dataset.officers.filter((officer) => officer.placeholder).length;
  return [
    ...say(["designated-villages", "officers-in-post"], (villages = "", officers = "") =>
      texts.sentences.state(formatDay(asOf, language), villages, officers),
    ),
    ...(placeholders > 0 ? [texts.sentences.placeholders(formatNumber(placeholders, language))] : []),
    ...say(["education-sessions", "participants"], (count = "", attendances = "") => texts.sentences.sessions(count, attendances)),
    ...say(["reports-submitted", "open-backlog", "red-flags"], (count = "", open = "", overdue = "") =>
      texts.sentences.reports(count, open, overdue),
    ),
  ];
}
