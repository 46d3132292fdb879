import { err, type Result } from "../result.ts";
import { dayOf } from "./arguments.ts";
import { draft } from "./draft.ts";
import { ended, endedOn } from "./ended.ts";
import { problem, type Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `handOver` is told. */
export interface HandOverArguments {
  readonly villageId: string;
  readonly toOfficerId: string;
  /** The first day of the next lead. */
  readonly day: string;
  /** The number of the decree (SK); without it a warning says so. */
  readonly decree?: string | undefined;
  /** The letter by which the designating office agreed to an officer of a detention house. */
  readonly hostConsent?: string | undefined;
  /** The id of the new assignment. */
  readonly assignmentId: string;
}

/**
 * What if another officer led the village from this day on? The assignment of the lead ends on the day on which the next begins,
 * which lasts as long as the one that it replaces: no gap, no overlap. Where the next lead supported the village, that ends too.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" }] });
 * const plan = handOver(programmeView(dataset), { villageId: "v1", toOfficerId: "o2", day: "2025-07-01", decree: "SK-2", assignmentId: "a2" });
 * const after = plan.ok ? applyPlan(dataset, plan.value) : plan;
 * after.ok && after.value.assignments.map(({ officerId, from, to }) => [officerId, from, to]); // => [["o1", "2024-11-04", "2025-07-01"], ["o2", "2025-07-01", undefined]]
 * ```
 */
export function handOver(view: ProgrammeView, args: HandOverArguments): Result<Plan, readonly Refusal[]> {
  const { villageId, toOfficerId: officerId, assignmentId: id, decree, hostConsent } = args;
  const day = dayOf("day", args.day);
  if (!day.ok) return day;
  const lead = view.timeline.leadOf.at(villageId, day.value);
  const names = { id: "assignmentId", officerId: "toOfficerId", from: "day", to: "day" };
  const values = { id, officerId, villageId, role: "lead", decree, hostConsent, from: day.value, to: lead?.to };
  const next = draft(view, "assignments", { values, names });
  if (!next.ok) return err(next.error);
  if (lead === undefined) return err([problem("village-not-led", "villageId", { village: villageId, day: day.value })]);
  if (lead.officerId === officerId)
    return err([problem("officer-leads-already", "toOfficerId", { officer: officerId, village: villageId, day: day.value })]);
  const end = ended("assignments", lead, day.value);
  if (!end.ok) return err(end.error);
  const supports = view.timeline.supportsOf.at(villageId, day.value).filter((support) => support.officerId === officerId);
  return planOf(view, "hand-over", { add: [next.value], replace: [end.value, ...endedOn(supports, day.value)] });
}
