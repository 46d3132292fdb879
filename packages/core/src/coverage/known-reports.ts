import type { Dataset } from "../dataset.ts";
import { lastEntryBefore, reportHistories } from "../report-history.ts";
import { type ReportState, reportStates } from "../terms.ts";
import type { VillageClock } from "./village-clock.ts";

/** A report that is known at the end of the day, in the state in which it then is. */
export interface KnownReport {
  /** Its row in `dataset.reports`. */
  readonly row: number;
  /** The row of its village. */
  readonly village: number;
  readonly state: ReportState;
  /** When it reached the state, in minutes since 1970 in UTC. */
  readonly at: number;
}

/**
 * The reports of known villages that were submitted and recorded by the end of the clock's day. One of whose history
 * nothing is known yet was submitted.
 */
export function* knownReports(dataset: Dataset, clock: VillageClock): Generator<KnownReport> {
  const villages = clock.rowsOf(dataset.reports.dictionary("villageId"));
  const submittedAt = dataset.reports.numbers("submittedAt");
  const recordedAt = dataset.reports.numbers("recordedAt");
  const histories = reportHistories(dataset);
  for (let row = 0; row < dataset.reports.length; row += 1) {
    const village = villages[row] as number;
    const submitted = submittedAt[row] as number;
    if (village < 0 || clock.isAfter(village, submitted) || clock.isAfter(village, recordedAt[row] as number)) continue;
    const last = lastEntryBefore(histories, row, clock.endOf(village));
    yield last === undefined
      ? { row, village, state: "submitted", at: submitted }
      : { row, village, state: reportStates[histories.state[last] as number] as ReportState, at: histories.at[last] as number };
  }
}
