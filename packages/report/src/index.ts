export { reportHtml } from "./html/report-html.tsx";
export { evaluationReport } from "./model/evaluation-report.ts";
export type {
  Attention,
  AttentionList,
  Change,
  Changes,
  Definition,
  Figure,
  PriorityTable,
  ReportChart,
  ReportHead,
  ReportModel,
  Sources,
} from "./model/report-model.ts";
export type { RejectedCounts, ReportOptions } from "./model/report-options.ts";
export { qualityHtml } from "./quality/quality-html.tsx";
export type { AcknowledgementNote, QualityPageOptions } from "./quality/quality-page-options.ts";
