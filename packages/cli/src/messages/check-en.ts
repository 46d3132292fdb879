import type { checkId } from "./check-id.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The texts of `check` in English. */
export const checkEn: typeof checkId = {
  basis: (asOf, period) => `As of ${asOf}; events and obligations of ${period}. Operational, not for publication.\n`,
  programme: "Whole programme",
  unplaced: "No office",
  columns: {
    office: "Office",
    errors: "Errors",
    per100: "Per 100 records",
    warnings: "Warnings",
    reporting: "Village-months reported",
    fields: "Fields filled",
    timely: "On record ≤ 7 days",
  },
  hints: ({ duplicates, outliers, silent, silenceNeeds, shifts }) =>
    `To be looked at (hints, no errors): ${silent === null ? `whether villages fell silent cannot be told (nothing in ${silenceNeeds.join(", ")})` : `${counted(silent, "village", "villages")} that fell silent`}, ${shifts} whose level changed, ${counted(duplicates, "pair", "pairs")} perhaps recorded twice, ${counted(outliers, "unusual count", "unusual counts")}.\n`,
  duplicate: (other, score) => `Perhaps the same as ${other} (likeness ${score}). Delete one of them, or acknowledge.`,
  unusual: (month, count, limit) =>
    `${count}${month === null ? "" : ` in ${month}`}: beyond the usual limit of ${limit}. Look whether it was mistyped.`,
  fellSilent: (since, heard, months) => `Silent since ${since}; heard in ${heard} of ${months} months before. Ask its office.`,
  levelShift: (since, before, after) => `Since ${since} ${after} activities and reports a month, ${before} before. Ask why.`,
  moreOffices: (count) => `… and ${counted(count, "more office", "more offices")} (--format html shows all)`,
  acknowledgedCount: (count) => `${count} acknowledged; see below.\n`,
  lapsedCount: (count) =>
    `${counted(count, "acknowledgement matches", "acknowledgements match")} nothing any more: it was corrected, or the record has changed.\n`,
  incompleteCount: (count) =>
    `${counted(count, "acknowledgement does", "acknowledgements do")} not count, since reason, acknowledgedOn or by is empty.\n`,
  acknowledgedTitle: "ACKNOWLEDGED",
  acknowledgedBecause: ({ reason, acknowledgedOn, by }) => `Reason: ${reason} (${by}, ${acknowledgedOn})`,
  lapsedTitle: "ACKNOWLEDGEMENTS THAT MATCH NOTHING ANY MORE",
  acknowledgedOnInvalid: (path, row) => `${path}, row ${row}, acknowledgedOn: write year-month-day, for example 2026-03-02.`,
  acknowledgementsWritten: (path, open) =>
    `${counted(open, "finding or hint was", "findings and hints were")} written to ${path}; fill in reason, acknowledgedOn and by (a role, no person's name), then use --acknowledged ${path}.\n`,
  dayOutOfReach: (first, last) => `--as-of: write a day from ${first} to ${last}.`,
  written: (path) => `Result of the check: ${path}\n`,
  options: {
    asOf: "as known on this day (default: the last day in the data, at most today)",
    out: "write the output to this file",
    acknowledged: "file of findings and hints that are acknowledged; they are listed apart and do not fail the check",
    writeAcknowledgements: "write every open finding and hint to this file, so that reasons can be filled in",
  },
};
