import type { Dataset } from "@pimpasa/core";
import { totals } from "./figures.ts";
import { head } from "./head.ts";
import { pageOne } from "./page-one.ts";
import { type ReportContext, reportContext } from "./report-context.ts";
import type { ReportModel } from "./report-model.ts";
import type { ReportOptions } from "./report-options.ts";
import { changes } from "./sections/changes.ts";
import { sections } from "./sections.ts";

/**
 * What does the evaluation of a period say? The model holds every sentence and figure of the report, in one language;
 * `reportHtml` shows it. It is plain data.
 *
 * Stocks and lists are those of the last day of the period, or of `asOf` if that is earlier; facts are known up to `asOf`.
 * What cannot be computed says why and which file to supply; it is never 0. The publication view withholds small counts and
 * names no village and no report; it is a draft until `published` gives it the release (`publicationRelease`) of which every
 * figure is made then. The operational view is for whoever is responsible for the scope: page one lists by name
 * what is to be decided, and no count is withheld. The same input gives the same model.
 * Throws `KpiOptionsError` of `@pimpasa/analytics` for a scope that is none, and `ReportOptionsError` where the release does not
 * hold what the report is about; never because of the data.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [],
 *   postings: [],
 * });
 * const quarter = parsePeriod("2025-Q2");
 * const options = { language: "en", view: "operational", asOf: CalendarDay.parse("2025-06-30"), findings, rejected };
 * const model = quarter.ok ? evaluationReport(dataset, { ...options, period: quarter.value }) : undefined;
 * model?.head.asOf; // => "As of 30 Jun 2025"
 * model?.pageOne.blocks.find((block) => block.id === "unstaffed-offices")?.rows; // => [["Kantor Imigrasi Contoh 001", "not known"]]
 * model?.pageOne.blocks.find((block) => block.id === "leaderless-villages")?.unavailable; // => "Not computable: villages.csv, designations.csv, assignments.csv not supplied."
 * ```
 */
export function evaluationReport(dataset: Dataset, options: ReportOptions): ReportModel {
  const context = reportContext(dataset, options);
  const rows = totals(context);
  const compared = changes(context);
  return {
    language: context.language,
    view: context.view,
    audit: auditOf(context),
    synthetic: dataset.programme.synthetic,
    head: head(context, rows, compared.rows),
    pageOne: pageOne(context, rows, compared.rows),
    sections: sections(context, rows, compared),
    rows: context.askedRows(),
    attribution: dataset.gazetteer?.source ?? null,
  };
}

function auditOf({ published }: ReportContext): ReportModel["audit"] {
  if (published === undefined) return null;
  const { cells, suppressed, loss, smallestInterval } = published.audit;
  return { cells, suppressed, loss, smallestInterval };
}
