import { isLawfulTransition, type ReportState } from "@pimpasa/core";

/** One entry in the known history of a report; times are minutes since 1970 in UTC. */
export interface Entry {
  readonly state: ReportState;
  readonly at: number;
  readonly recordedAt: number;
}

/**
 * Can the report be accounted for? Its history, in order of time, begins with the submission that the report names, goes on
 * by lawful transitions only, and was recorded in the same order. (The rules of the dataset also ask that the rows stand in
 * that order; the order of rows in a file changes no figure.)
 */
export function isTraced(entries: readonly Entry[], submittedAt: number): boolean {
  const [first] = entries;
  if (first?.state !== "submitted" || first.at !== submittedAt) return false;
  return entries.every((entry, i) => {
    const before = entries[i - 1];
    return before === undefined || (isLawfulTransition(before.state, entry.state) && entry.recordedAt >= before.recordedAt);
  });
}
