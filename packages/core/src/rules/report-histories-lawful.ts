import { isSupplied } from "../dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { fromMinutes } from "../instant.ts";
import { isLawfulTransition, type ReportHistories, reportHistories } from "../report-history.ts";
import { type ReportState, reportStates } from "../terms.ts";
import type { DatasetView, Rule } from "./dataset-view.ts";

/**
 * The history of a report begins with its submission, follows lawful transitions, and its times never go back.
 * The entries of a report stand in the order in which they were added.
 */
export const reportHistoriesLawful: Rule = (view) => {
  if (!isSupplied(view.dataset, "reportEvents")) return [];
  const histories = reportHistories(view.dataset);
  const findings: Finding[] = [];
  for (let report = 0; report < view.dataset.reports.length; report += 1) findings.push(...historyFindings(view, histories, report));
  return findings;
};

const stateAt = (histories: ReportHistories, entry: number): ReportState => reportStates[histories.state[entry] as number] as ReportState;

function historyFindings({ dataset }: DatasetView, histories: ReportHistories, report: number): Finding[] {
  const first = histories.start[report] as number;
  const end = histories.start[report + 1] as number;
  const reportId = () => dataset.reports.texts("id")[report] as string;
  if (histories.row[first] === -1) return [finding("report-history-missing", "warning", { table: "reports", key: reportId() }, {})];
  const findings: Finding[] = [];
  const submittedAt = dataset.reports.numbers("submittedAt")[report];
  if (stateAt(histories, first) !== "submitted" || histories.at[first] !== submittedAt) {
    findings.push(finding("report-history-start", "error", { table: "reports", key: reportId() }, { state: stateAt(histories, first) }));
  }
  for (let entry = first + 1; entry < end; entry += 1) findings.push(...entryFindings(dataset, histories, entry));
  return findings;
}

function entryFindings(dataset: DatasetView["dataset"], histories: ReportHistories, entry: number): Finding[] {
  const from = stateAt(histories, entry - 1);
  const to = stateAt(histories, entry);
  const before = histories.at[entry - 1] as number;
  const at = histories.at[entry] as number;
  const key = () => dataset.reportEvents.texts("id")[histories.row[entry] as number] as string;
  const findings: Finding[] = [];
  if (!isLawfulTransition(from, to)) {
    findings.push(finding("report-transition", "error", { table: "reportEvents", key: key(), path: ["state"] }, { from, to }));
  }
  if (at < before) {
    const params = { state: to, at: fromMinutes(at, 0), before: fromMinutes(before, 0) };
    findings.push(finding("report-time-order", "error", { table: "reportEvents", key: key(), path: ["at"] }, params));
  }
  return findings;
}
