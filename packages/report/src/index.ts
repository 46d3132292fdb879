export { reportHtml } from "./html/report-html.tsx";
export { evaluationReport } from "./model/evaluation-report.ts";
export type { ReportOptions } from "./model/report-context.ts";
export type {
  Attention,
  AttentionList,
  Change,
  Definition,
  Figure,
  PriorityTable,
  ReportChart,
  ReportHead,
  ReportModel,
  Sources,
} from "./model/report-model.ts";
