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
  hints: ({ duplicates, outliers, silent, shifts }) =>
    `To be looked at (hints, no errors): ${counted(silent, "village", "villages")} that fell silent, ${shifts} whose level changed, ${counted(duplicates, "pair", "pairs")} perhaps recorded twice, ${counted(outliers, "unusual count", "unusual counts")}. Details: --format html or json.\n`,
  moreOffices: (count) => `… and ${counted(count, "more office", "more offices")} (--format html shows all)`,
  acknowledgedCount: (count) => `${counted(count, "finding is", "findings are")} acknowledged; see below.\n`,
  lapsedCount: (count) =>
    `${counted(count, "acknowledgement matches", "acknowledgements match")} no finding any more: it was corrected, or the record has changed.\n`,
  incompleteCount: (count) =>
    `${counted(count, "acknowledgement does", "acknowledgements do")} not count, since reason, acknowledgedOn or by is empty.\n`,
  acknowledgedTitle: "ACKNOWLEDGED",
  acknowledgedBecause: ({ reason, acknowledgedOn, by }) => `Reason: ${reason} (${by}, ${acknowledgedOn})`,
  lapsedTitle: "ACKNOWLEDGEMENTS THAT MATCH NOTHING ANY MORE",
  acknowledgedOnInvalid: (path, row) => `${path}, row ${row}, acknowledgedOn: write year-month-day, for example 2026-03-02.`,
  acknowledgementsWritten: (path, open) =>
    `${counted(open, "finding was", "findings were")} written to ${path}; fill in reason, acknowledgedOn and by (a role, no person's name), then use --acknowledged ${path}.\n`,
  written: (path) => `Result of the check: ${path}\n`,
  options: {
    asOf: "as known on this day (default: the last day in the data, at most today)",
    out: "write the output to this file",
    acknowledged: "file of findings that are acknowledged; they do not fail the check",
    writeAcknowledgements: "write every finding to this file, so that reasons can be filled in",
  },
};
