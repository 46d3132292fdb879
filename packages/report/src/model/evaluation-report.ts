import type { Dataset } from "@pimpasa/core";
import { attention } from "./attention.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { definitions, figures, totals } from "./figures.ts";
import { head } from "./head.ts";
import { limits } from "./limits.ts";
import { priorityTable } from "./priority.ts";
import { reportContext } from "./report-context.ts";
import type { ReportModel } from "./report-model.ts";
import type { ReportOptions } from "./report-options.ts";
import { sources } from "./sources.ts";

/**
 * What does the evaluation of a period say? The model holds every sentence and figure of the report, in one language;
 * `reportHtml` shows it. It is plain data.
 *
 * Stocks and lists are those of the last day of the period, or of `asOf` if that is earlier; facts are known up to `asOf`.
 * What cannot be computed says why and which file to supply; it is never 0. The lists of what needs a decision are an
 * operational view, in which no count is withheld: they are for whoever is responsible for the scope. All other figures
 * are those of the publication view. The same input gives the same model.
 * Throws `KpiOptionsError` of `@pimpasa/analytics` for a day that is none; never because of the data.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [],
 *   postings: [],
 * });
 * const quarter = parsePeriod("2025-Q2");
 * const options = { language: "en", asOf: CalendarDay.parse("2025-06-30"), findings, rejected };
 * const model = quarter.ok ? evaluationReport(dataset, { ...options, period: quarter.value }) : undefined;
 * model?.head.asOf; // => "As of 30 Jun 2025"
 * model?.attention.unstaffed.rows; // => [["Kantor Imigrasi Contoh 001", "not known"]]
 * model?.attention.leaderless.unavailable; // => "Not computable: villages.csv, designations.csv, assignments.csv not supplied."
 * ```
 */
export function evaluationReport(dataset: Dataset, options: ReportOptions): ReportModel {
  const context = reportContext(dataset, options);
  const rows = totals(context);
  return {
    language: context.language,
    synthetic: dataset.programme.synthetic,
    head: head(context, rows),
    attention: attention(context),
    changes: changes(context),
    limits: limits(context, rows),
    figures: figures(context, rows),
    priority: priorityTable(context),
    charts: charts(context),
    sources: sources(context),
    definitions: definitions(context),
    attribution: dataset.gazetteer?.source ?? null,
  };
}
