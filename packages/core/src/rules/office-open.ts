import { isSupplied } from "../dataset.ts";
import { type Finding, finding, type Severity } from "../finding.ts";
import { type Interval, uncovered } from "../interval.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** What belongs to an office lies within its life. */
const severityOf = {
  postings: "error",
  designations: "error",
  officeClasses: "warning",
  workingAreas: "warning",
} as const satisfies Record<string, Severity>;

/** Officers are posted to, and villages designated by, an office that is open on every day of the record. */
export const officeOpen: Rule = {
  codes: { "office-not-open": { severities: ["error", "warning"], source: ruleSources.inauguration } },
  reads: ["offices", "officeClasses", "workingAreas", "postings", "designations"],
  check(view) {
    if (!isSupplied(view.dataset, "offices")) return [];
    return (Object.keys(severityOf) as (keyof typeof severityOf)[]).flatMap((table) => closedIn(view, table));
  },
};

function closedIn(view: DatasetView, table: keyof typeof severityOf): Finding[] {
  const records: readonly (Interval & { readonly id: string; readonly officeId: string })[] = view.dataset[table];
  return records.flatMap((record) => {
    const office = view.office(record.officeId);
    const outside = office && uncovered(record, [office])[0];
    if (outside === undefined) return [];
    const params = { office: record.officeId, from: outside.from, to: outside.to ?? "" };
    return [finding("office-not-open", severityOf[table], { table, key: record.id, path: ["officeId"] }, params)];
  });
}
