import { err, type Result } from "../result.ts";
import { dayOf, recordOf } from "./arguments.ts";
import { ended } from "./ended.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `release` is told. */
export interface ReleaseArguments {
  readonly assignmentId: string;
  /** The first day on which the officer is no longer assigned. */
  readonly day: string;
}

/**
 * What if this assignment ended on this day? The plan says whether the village is left without a lead, and who supports it then.
 *
 * @example
 * ```ts
 * const assignment = { villageId: "v1", from: "2024-11-04" };
 * const { dataset } = await readDataset({
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [{ ...assignment, id: "a1", officerId: "o1", role: "lead" }, { ...assignment, id: "a2", officerId: "o2", role: "support" }],
 * });
 * const plan = release(programmeView(dataset), { assignmentId: "a1", day: "2025-07-01" });
 * plan.ok && plan.value.consequences.map((one) => consequenceText(one, "en"))[1]; // => "Nobody leads village v1 from 2025-07-01 onwards; supported by o2."
 * ```
 */
export function release(view: ProgrammeView, { assignmentId, day: dayText }: ReleaseArguments): Result<Plan, readonly Refusal[]> {
  const day = dayOf("day", dayText);
  if (!day.ok) return day;
  const assignment = recordOf(view, "assignments", ["assignmentId", assignmentId]);
  if (!assignment.ok) return assignment;
  const end = ended("assignments", assignment.value, day.value);
  return end.ok ? planOf(view, "release", { add: [], replace: [end.value] }) : err(end.error);
}
