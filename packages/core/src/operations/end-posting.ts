import { err, type Result } from "../result.ts";
import { dayOf, recordOf } from "./arguments.ts";
import { ended, endedOn } from "./ended.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `endPosting` is told. */
export interface EndPostingArguments {
  readonly postingId: string;
  /** The first day on which the officer is no longer posted there. */
  readonly day: string;
}

/**
 * What if this posting ended on this day, and no other began? All assignments of the officer that go on over the day end with it.
 *
 * @example
 * ```ts
 * const postings = [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }];
 * const { dataset } = await readDataset({ postings });
 * const plan = endPosting(programmeView(dataset), { postingId: "p1", day: "2025-07-01" });
 * plan.ok && plan.value.consequences.map((one) => consequenceText(one, "en")); // => ["Office k1 is without an officer from 2025-07-01 onwards."]
 * ```
 */
export function endPosting(view: ProgrammeView, { postingId, day: dayText }: EndPostingArguments): Result<Plan, readonly Refusal[]> {
  const day = dayOf("day", dayText);
  if (!day.ok) return day;
  const posting = recordOf(view, "postings", ["postingId", postingId]);
  if (!posting.ok) return posting;
  const end = ended("postings", posting.value, day.value);
  if (!end.ok) return err(end.error);
  const assignments = view.timeline.assignmentsOf.at(posting.value.officerId, day.value);
  return planOf(view, "end-posting", { add: [], replace: [end.value, ...endedOn(assignments, day.value)] });
}
