import type { Report } from "../entities/report.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** The report with this id; undefined where there is none. */
export function reportIn({ dataset, rows }: ProgrammeView, reportId: string): Report | undefined {
  const row = rows.reportOf(reportId);
  return row === undefined ? undefined : dataset.reports.row(row);
}
