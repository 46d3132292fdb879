import { err, type Result } from "../result.ts";
import { dayOf, recordOf } from "./arguments.ts";
import { ended, endedOn } from "./ended.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `revoke` is told. */
export interface RevokeArguments {
  readonly designationId: string;
  /** The first day on which the village is no longer designated by it. */
  readonly day: string;
}

/**
 * What if this designation ended on this day? The assignments to the village that go on over the day end with it. Refused where
 * it ended before, or where an assignment begins only afterwards.
 *
 * @example
 * ```ts
 * const designations = [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }];
 * const assignments = [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" }];
 * const { dataset } = await readDataset({ designations, assignments });
 * const plan = revoke(programmeView(dataset), { designationId: "d1", day: "2025-07-01" });
 * plan.ok && plan.value.replace.map(({ after }) => [after.id, after.to]); // => [["d1", "2025-07-01"], ["a1", "2025-07-01"]]
 * ```
 */
export function revoke(view: ProgrammeView, { designationId, day: dayText }: RevokeArguments): Result<Plan, readonly Refusal[]> {
  const day = dayOf("day", dayText);
  if (!day.ok) return day;
  const designation = recordOf(view, "designations", ["designationId", designationId]);
  if (!designation.ok) return designation;
  const end = ended("designations", designation.value, day.value);
  if (!end.ok) return err(end.error);
  const { villageId } = designation.value;
  const assignments = view.dataset.assignments.filter((one) => one.villageId === villageId);
  return planOf(view, "revoke", { add: [], replace: [end.value, ...endedOn(assignments, day.value)] });
}
