import type { Dataset } from "./dataset.ts";
import { isSupplied } from "./dataset.ts";
import { type ReportState, reportStates } from "./terms.ts";

/** Which state may follow which in the life of a report (regional practice, North Sumatra 2026). */
export const reportTransitions: Readonly<Record<ReportState, readonly ReportState[]>> = {
  submitted: ["returned", "verified", "rejected"],
  returned: ["submitted"],
  verified: ["in-progress"],
  rejected: [],
  "in-progress": ["completed"],
  completed: [],
};

/**
 * May `to` follow `from`?
 *
 * @example
 * ```ts
 * isLawfulTransition("returned", "submitted"); // => true
 * isLawfulTransition("rejected", "verified"); // => false
 * ```
 */
export const isLawfulTransition = (from: ReportState, to: ReportState): boolean => reportTransitions[from].includes(to);

/** States in which nothing more is to be done. */
export const closedStates: readonly ReportState[] = ["rejected", "completed"];

/**
 * The histories of all reports as columns: the entries of report `r` (its row in `dataset.reports`) are
 * `start[r] … start[r + 1] − 1`, in the order in which they stand in the table. A report without entries (or a dataset
 * without the table) has one: submitted, at the time of submission.
 */
export interface ReportHistories {
  readonly start: Int32Array;
  /** Index into `reportStates`. */
  readonly state: Uint8Array;
  /** Minutes since 1970 in UTC. */
  readonly at: Float64Array;
  /** When the entry was recorded; `at` where that is not given. */
  readonly recordedAt: Float64Array;
  /** The row in `dataset.reportEvents`; -1 for the entry that was put in for a report without any. */
  readonly row: Int32Array;
}

/**
 * Which states did each report go through, and when? In O(reports + entries); entries of reports that are not in the
 * dataset are left out.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-01T08:00+08:00" }],
 *   reportEvents: [
 *     { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-01T08:00+08:00" },
 *     { id: "e2", reportId: "r1", state: "verified", at: "2025-03-02T08:00+08:00" },
 *   ],
 * });
 * const { start, state } = reportHistories(dataset);
 * [...state.slice(start[0], start[1])].map((index) => reportStates[index]); // => ["submitted", "verified"]
 * ```
 */
export function reportHistories(dataset: Dataset, rowsByCode: Int32Array = reportRowsByCode(dataset)): ReportHistories {
  const reports = dataset.reports.length;
  const reportOf = isSupplied(dataset, "reportEvents")
    ? dataset.reportEvents.dictionary("reportId").codes.map((code) => rowsByCode[code] ?? -1)
    : new Int32Array(0);
  const start = startsOf(reportOf, reports);
  const size = start[reports] as number;
  const histories = {
    start,
    state: new Uint8Array(size),
    at: new Float64Array(size),
    recordedAt: new Float64Array(size),
    row: new Int32Array(size).fill(-1),
  };
  fillFromReports(dataset, histories);
  fillFromEvents(dataset, reportOf, histories);
  return histories;
}

/** For each report that entries refer to (each code of the dictionary) its row in `dataset.reports`; -1 where it does not exist. */
export function reportRowsByCode({ reports, reportEvents }: Dataset): Int32Array {
  const { values } = reportEvents.dictionary("reportId");
  if (values.length === 0) return new Int32Array(0);
  const rowOf = new Map<string | undefined, number>();
  reports.texts("id").forEach((id, row) => {
    rowOf.set(id, row);
  });
  return Int32Array.from(values, (id) => rowOf.get(id) ?? -1);
}

function startsOf(reportOf: Int32Array, reports: number): Int32Array {
  const counts = new Int32Array(reports + 1);
  for (const report of reportOf) if (report >= 0) counts[report + 1] = (counts[report + 1] as number) + 1;
  for (let r = 1; r <= reports; r += 1) counts[r] = (counts[r - 1] as number) + Math.max(1, counts[r] as number);
  return counts;
}

function fillFromReports(dataset: Dataset, histories: ReportHistories): void {
  const submittedAt = dataset.reports.numbers("submittedAt");
  const recordedAt = dataset.reports.numbers("recordedAt");
  for (let r = 0; r < dataset.reports.length; r += 1) {
    const entry = histories.start[r] as number;
    const at = submittedAt[r] as number;
    const recorded = recordedAt[r] as number;
    histories.at[entry] = at;
    histories.recordedAt[entry] = Number.isNaN(recorded) ? at : recorded;
  }
}

function fillFromEvents(dataset: Dataset, reportOf: Int32Array, histories: ReportHistories): void {
  if (reportOf.length === 0) return;
  const next = histories.start.slice();
  const states = dataset.reportEvents.dictionary("state");
  const stateOf = states.values.map((state) => reportStates.indexOf(state as ReportState));
  const at = dataset.reportEvents.numbers("at");
  const recordedAt = dataset.reportEvents.numbers("recordedAt");
  reportOf.forEach((report, row) => {
    if (report < 0) return;
    const entry = next[report] as number;
    next[report] = entry + 1;
    histories.row[entry] = row;
    histories.state[entry] = stateOf[states.codes[row] as number] as number;
    histories.at[entry] = at[row] as number;
    histories.recordedAt[entry] = Number.isNaN(recordedAt[row] as number) ? (at[row] as number) : (recordedAt[row] as number);
  });
}

/**
 * The last entry of a report that happened and was recorded before the minute `end`: its place in the columns; undefined
 * where there is none. Of several at one minute the one that stands last in the table.
 */
export function lastEntryBefore({ start, at, recordedAt }: ReportHistories, report: number, end: number): number | undefined {
  let last: number | undefined;
  for (let i = start[report] as number; i < (start[report + 1] as number); i += 1) {
    const isKnown = (at[i] as number) < end && (recordedAt[i] as number) < end;
    if (isKnown && (last === undefined || (at[i] as number) >= (at[last] as number))) last = i;
  }
  return last;
}
