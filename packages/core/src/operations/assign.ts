import { err, type Result } from "../result.ts";
import type { AssignmentRole } from "../terms.ts";
import { draft } from "./draft.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `assign` is told. */
export interface AssignArguments {
  /** The id of the new assignment. */
  readonly assignmentId: string;
  readonly officerId: string;
  readonly villageId: string;
  readonly role: AssignmentRole;
  /** The first day, `2025-07-01`. */
  readonly day: string;
  /** The first day that no longer counts; open without it. */
  readonly until?: string | undefined;
  /** The number of the decree (SK); without it a warning says so. */
  readonly decree?: string | undefined;
  /** The letter by which the designating office agreed to an officer of a detention house. */
  readonly hostConsent?: string | undefined;
}

/**
 * What if the officer led or supported the village from this day on? Refused where somebody leads it already (see `handOver`), or
 * where the officer is on one of these days not posted to the office that designates the village.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ postings: [], designations: [], assignments: [] });
 * const plan = assign(programmeView(dataset), { assignmentId: "a1", officerId: "o1", villageId: "v1", role: "lead", day: "2025-07-01" });
 * plan.ok ? [] : plan.error.map((refusal) => "rule" in refusal && refusal.rule); // => ["assignment-outside-posting"]
 * ```
 */
export function assign(view: ProgrammeView, args: AssignArguments): Result<Plan, readonly Refusal[]> {
  const { assignmentId: id, officerId, villageId, role, day: from, until: to, decree, hostConsent } = args;
  const names = { id: "assignmentId", from: "day", to: "until" };
  const assignment = draft(view, "assignments", { values: { id, officerId, villageId, role, decree, hostConsent, from, to }, names });
  return assignment.ok ? planOf(view, "assign", { add: [assignment.value], replace: [] }) : err(assignment.error);
}
