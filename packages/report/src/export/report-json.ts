import type { ReportModel } from "../model/report-model.ts";

/** The whole report as JSON, with the version of its form: every sentence, table, chart specification and figure. */
export const reportJson = (model: ReportModel): string =>
  `${JSON.stringify({ format: "pimpasa-report", version: 1, ...model }, null, 1)}\n`;
