export { reportCharts } from "./export/report-charts.ts";
export { reportJson } from "./export/report-json.ts";
export { type ReportFile, reportTables } from "./export/report-tables.ts";
export { reportWorkbook } from "./export/report-workbook.ts";
export { reportHtml } from "./html/report-html.tsx";
export { type Cell, type CellFormat, cellFormats, shownCell, type ValueCell } from "./model/cell.ts";
export { evaluationReport } from "./model/evaluation-report.ts";
export { publicationRelease } from "./model/publication/publication-release.ts";
export type { PublishedRelease } from "./model/publication/published-release.ts";
export {
  type Block,
  type Definition,
  type PageOne,
  type ReportChart,
  type ReportHead,
  type ReportModel,
  type ReportView,
  reportViews,
  type Section,
} from "./model/report-model.ts";
export { type RejectedCounts, type ReportOptions, ReportOptionsError } from "./model/report-options.ts";
export { viewText } from "./model/view-text.ts";
export { qualityHtml } from "./quality/quality-html.tsx";
export type { AcknowledgementNote, QualityPageOptions } from "./quality/quality-page-options.ts";
