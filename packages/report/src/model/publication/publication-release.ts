import { type Dimension, dataBegins, kpiCatalogue, prepareDataset } from "@pimpasa/analytics";
import { type Dataset, previousPeriod } from "@pimpasa/core";
import type { ReportOptions } from "../report-options.ts";
import type { PublishedRelease } from "./published-release.ts";

/** The tables of every publication, whatever its scope, so that reports of several provinces are protected together too. */
const publicationTables: readonly (readonly Dimension[])[] = [["province"], ["regency"], ["month"], ["category"], ["priority"]];

/**
 * What can be published of a period and the one before? One release of every KPI in the standard tables of reports (place down
 * to the regency, month, category, priority areas), protected as a whole and audited. It is made for the whole dataset: the
 * reports of the nation, of each province and of each regency are all taken from the same one. Work by office is not in it:
 * where one officer is alone, it would be that officer's.
 *
 * Loads HiGHS, and takes seconds to minutes. Rejects with `ReleaseOptionsError` of `@pimpasa/analytics/audit` for a period that
 * is no month, quarter, half-year or year, or has not begun by `asOf`; with `ReleaseRefusedError` where no safe release is found.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({ villages: [], reports: [], reportEvents: [] });
 * const parsed = parsePeriod("2025-Q2");
 * const period = parsed.ok ? parsed.value : previousPeriod(periodAt("quarter", CalendarDay.parse("2025-08-01")));
 * const about = { period, asOf: CalendarDay.parse("2025-06-30") };
 * const published = await publicationRelease(dataset, about);
 * const model = evaluationReport(dataset, { ...about, language: "en", view: "publication", published, findings, rejected });
 * [published.audit.breaches.length, model.rows.some((row) => row.kpi === "reports-submitted")]; // => [0, true]
 * ```
 */
export async function publicationRelease(
  dataset: Dataset,
  { period, asOf }: Pick<ReportOptions, "period" | "asOf">,
): Promise<PublishedRelease> {
  const { auditRelease, makeRelease } = await import("@pimpasa/analytics/audit");
  const before = previousPeriod(period);
  const begins = dataBegins(dataset);
  const hasBefore = begins !== undefined && before.lastDay >= begins;
  const periods = [period.text, ...(hasBefore ? [before.text] : [])];
  const release = await makeRelease(prepareDataset(dataset, asOf), { periods, kpis: kpiCatalogue, tables: publicationTables });
  return { release, audit: await auditRelease(release) };
}
