import { isSupplied } from "../dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { fromMinutes } from "../instant.ts";
import { isLawfulTransition, type ReportHistories } from "../report-history.ts";
import { type ReportState, reportStates } from "../terms.ts";
import type { DatasetView } from "./dataset-view.ts";
import { eventVillages } from "./event-villages.ts";
import { matchingRows } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * The history of a report begins with its submission, follows lawful transitions, and its times never go back. It is only
 * added to: entries stand in the order in which they were recorded.
 */
export const reportHistoriesLawful: Rule = {
  codes: {
    "report-history-missing": { severities: ["warning"], source: ruleSources.regionalPractice },
    "report-history-start": { severities: ["error"], source: ruleSources.regionalPractice },
    "report-transition": { severities: ["error"], source: ruleSources.regionalPractice },
    "report-time-order": { severities: ["error"], source: ruleSources.regionalPractice },
    "report-record-order": { severities: ["warning"], source: ruleSources.regionalPractice },
  },
  reads: ["villages", "reports", "reportEvents"],
  check(view) {
    if (!isSupplied(view.dataset, "reportEvents")) return [];
    const histories = view.histories();
    const findings = missing(view, histories);
    const offsets = eventVillages(view, view.dataset.reports.dictionary("villageId"));
    for (let report = 0; report < view.dataset.reports.length; report += 1)
      addFindings(findings, view, { histories, report, offsetMinutes: offsets.offsetMinutes(report) ?? 0 });
    return findings;
  },
};

function missing({ dataset: { reports } }: DatasetView, { start, row }: ReportHistories): Finding[] {
  const found = matchingRows(reports.length, (report) => row[start[report] as number] === -1);
  if (found === undefined) return [];
  const where = { table: "reports", key: reports.texts("id")[found.firstRow] as string } as const;
  return [finding("report-history-missing", "warning", where, { count: found.count })];
}

const stateAt = (histories: ReportHistories, entry: number): ReportState => reportStates[histories.state[entry] as number] as ReportState;

interface History {
  readonly histories: ReportHistories;
  /** Row of the report. */
  readonly report: number;
  /** Offset of the village, in which times are shown; 0 where the village is not known. */
  readonly offsetMinutes: number;
}

function addFindings(findings: Finding[], view: DatasetView, history: History): void {
  const { histories, report, offsetMinutes } = history;
  const first = histories.start[report] as number;
  const end = histories.start[report + 1] as number;
  if (histories.row[first] === -1) return;
  const state = stateAt(histories, first);
  if (state !== "submitted" || histories.at[first] !== view.dataset.reports.numbers("submittedAt")[report]) {
    const key = view.dataset.reports.texts("id")[report] as string;
    const at = fromMinutes(histories.at[first] as number, offsetMinutes);
    findings.push(finding("report-history-start", "error", { table: "reports", key }, { state, at }));
  }
  for (let entry = first + 1; entry < end; entry += 1) {
    if (isInOrder(histories, entry)) continue;
    findings.push(...entryFindings(view, history, entry));
  }
}

const goesBack = (times: Float64Array, entry: number): boolean => (times[entry] as number) < (times[entry - 1] as number);

const isInOrder = (histories: ReportHistories, entry: number): boolean =>
  isLawfulTransition(stateAt(histories, entry - 1), stateAt(histories, entry)) &&
  !goesBack(histories.at, entry) &&
  !goesBack(histories.recordedAt, entry);

function entryFindings({ dataset }: DatasetView, { histories, offsetMinutes }: History, entry: number): Finding[] {
  const from = stateAt(histories, entry - 1);
  const to = stateAt(histories, entry);
  const key = dataset.reportEvents.texts("id")[histories.row[entry] as number] as string;
  const where = (field: string) => ({ table: "reportEvents", key, path: [field] }) as const;
  const [at, before] = [histories.at[entry] as number, histories.at[entry - 1] as number].map((minutes) =>
    fromMinutes(minutes, offsetMinutes),
  );
  const params = { state: to, at: at as string, before: before as string };
  return [
    ...(isLawfulTransition(from, to) ? [] : [finding("report-transition", "error", where("state"), { from, to })]),
    ...(goesBack(histories.at, entry) ? [finding("report-time-order", "error", where("at"), params)] : []),
    ...(goesBack(histories.recordedAt, entry) && !goesBack(histories.at, entry)
      ? [finding("report-record-order", "warning", where("recordedAt"), { state: to })]
      : []),
  ];
}
