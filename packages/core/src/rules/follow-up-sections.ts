import { type Finding, finding } from "../finding.ts";
import type { DatasetView } from "./dataset-view.ts";
import { matchingRows } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A report is followed up by a section of the office (Intelkim or Wasdakim), which the entry names; earlier states have none. */
export const followUpSections: Rule = {
  codes: {
    "follow-up-section-missing": { severities: ["info"], source: ruleSources.regionalPractice },
    "follow-up-section-misplaced": { severities: ["warning"], source: ruleSources.regionalPractice },
  },
  reads: ["reportEvents"],
  check: (view) => [...missing(view), ...misplaced(view)],
};

function missing({ dataset: { reportEvents } }: DatasetView): Finding[] {
  const [states, sections] = [reportEvents.dictionary("state"), reportEvents.dictionary("section")];
  const inProgress = states.values.indexOf("in-progress");
  const found = matchingRows(reportEvents.length, (row) => states.codes[row] === inProgress && sections.codes[row] === -1);
  if (found === undefined) return [];
  const where = { table: "reportEvents", key: reportEvents.texts("id")[found.firstRow] as string, path: ["section"] } as const;
  return [finding("follow-up-section-missing", "info", where, { count: found.count })];
}

function misplaced({ dataset: { reportEvents } }: DatasetView): Finding[] {
  const { codes, values } = reportEvents.dictionary("state");
  const isFollowUp = values.map((state) => state === "in-progress" || state === "completed");
  return (["section", "intervention"] as const).flatMap((field) => {
    const filled = reportEvents.dictionary(field).codes;
    const found = matchingRows(reportEvents.length, (row) => (filled[row] as number) >= 0 && !isFollowUp[codes[row] as number]);
    if (found === undefined) return [];
    const where = { table: "reportEvents", key: reportEvents.texts("id")[found.firstRow] as string, path: [field] } as const;
    return [finding("follow-up-section-misplaced", "warning", where, { column: field, count: found.count })];
  });
}
