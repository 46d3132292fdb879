import type { Dataset } from "../dataset.ts";
import { isSupplied } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { err, ok, type Result } from "../result.ts";
import { type DatasetView, datasetView } from "../rules/dataset-view.ts";
import { rules } from "../rules/rule-list.ts";
import { type Changes, tablesOf } from "./changes.ts";
import type { Consequence } from "./consequence.ts";
import { consequencesOf } from "./consequences.ts";
import { newFindings } from "./new-findings.ts";
import type { Refusal } from "./operation-problem.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { surroundings } from "./surroundings.ts";
import { withChanges } from "./with-changes.ts";

/** The operations that can be planned. */
export const operations = [
  "designate",
  "revoke",
  "post",
  "transfer",
  "end-posting",
  "assign",
  "hand-over",
  "release",
  "submit",
  "resubmit",
  "return-for-correction",
  "verify",
  "reject",
  "follow-up",
  "complete",
] as const;
export type Operation = (typeof operations)[number];

/** A change that can be made, and what would come of it. Nothing has happened yet: `applyPlan` gives the dataset after it. */
export interface Plan extends Changes {
  readonly operation: Operation;
  /**
   * Warnings and infos that the change would bring; an error refuses it. A finding that counts records counts those that are new.
   * As in a check without a day, nothing is said of the future or of what is overdue.
   */
  readonly findings: readonly Finding[];
  /** Findings that the change would take away. */
  readonly resolved: readonly Finding[];
  readonly consequences: readonly Consequence[];
}

/** The plan of these changes, unless a rule would find an error that is not there already. */
export function planOf(view: ProgrammeView, operation: Operation, changes: Changes): Result<Plan, readonly Refusal[]> {
  const before = surroundings(view, changes);
  const after = withChanges(before, changes);
  const [earlier, later] = [before, after].map((dataset) => check(viewOf(view, dataset), changes)) as [Finding[], Finding[]];
  const findings = newFindings(earlier, later);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return err(errors);
  const resolved = newFindings(later, earlier);
  return ok({ operation, ...changes, findings, resolved, consequences: consequencesOf(view, changes, { before, after }) });
}

/** What the rules find that read a table that changes. */
function check(view: DatasetView, changes: Changes): Finding[] {
  const tables = tablesOf(changes);
  return rules.filter((rule) => rule.reads.some((table) => tables.has(table))).flatMap((rule) => rule.check(view));
}

/** A part of the dataset as the rules see it: what is not in the part is still known to be there. */
function viewOf(whole: ProgrammeView, part: Dataset): DatasetView {
  const own = datasetView(part, {});
  const has: DatasetView["has"] = (table, id) => own.has(table, id) || whole.has(table, id);
  return {
    ...own,
    has,
    lacks: (table, id) => isSupplied(part, table) && !has(table, id),
    wasRejected: whole.wasRejected,
    office: whole.office,
    village: whole.village,
  };
}
