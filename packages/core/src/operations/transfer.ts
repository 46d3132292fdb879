import type { CalendarDay } from "../calendar-day.ts";
import { err, type Result } from "../result.ts";
import { dayOf } from "./arguments.ts";
import { draft } from "./draft.ts";
import { ended, endedOn } from "./ended.ts";
import { problem, type Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `transfer` is told. */
export interface TransferArguments {
  readonly officerId: string;
  readonly toOfficeId: string;
  /** The first day at the new office. */
  readonly day: string;
  /** The first day that no longer counts there; open without it. */
  readonly until?: string | undefined;
  /** The number of the decree (SK); without it a warning says so. */
  readonly decree?: string | undefined;
  /** The id of the new posting. */
  readonly postingId: string;
}

/**
 * What if the officer moved to another office on this day? The posting of that day ends, the next begins, and the assignments to
 * villages that the new office does not designate end. The plan names the villages that nobody leads then, and who supports them.
 *
 * @example
 * ```ts
 * const postings = [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }];
 * const { dataset } = await readDataset({ postings, assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" }] });
 * const plan = transfer(programmeView(dataset), { officerId: "o1", toOfficeId: "k2", day: "2025-07-01", decree: "SK-2", postingId: "p2" });
 * plan.ok && plan.value.replace.map(({ after }) => [after.id, after.to]); // => [["p1", "2025-07-01"], ["a1", "2025-07-01"]]
 * plan.ok && plan.value.add.map(({ record }) => record.id); // => ["p2"]
 * ```
 */
export function transfer(view: ProgrammeView, args: TransferArguments): Result<Plan, readonly Refusal[]> {
  const { officerId, toOfficeId: officeId, postingId: id, until: to, decree } = args;
  const day = dayOf("day", args.day);
  if (!day.ok) return day;
  const names = { id: "postingId", officeId: "toOfficeId", from: "day", to: "until" };
  const next = draft(view, "postings", { values: { id, officerId, officeId, decree, from: day.value, to }, names });
  if (!next.ok) return err(next.error);
  const posting = view.timeline.postingOf.at(officerId, day.value);
  if (posting === undefined) return err([problem("officer-not-posted", "officerId", { officer: officerId, day: day.value })]);
  if (posting.officeId === officeId)
    return err([problem("officer-posted-there", "toOfficeId", { officer: officerId, office: officeId, day: day.value })]);
  const end = ended("postings", posting, day.value);
  if (!end.ok) return err(end.error);
  const left = endedOn(assignmentsElsewhere(view, { officerId, officeId, day: day.value }), day.value);
  return planOf(view, "transfer", { add: [next.value], replace: [end.value, ...left] });
}

/** The officer's assignments to villages that the office does not designate on the day. */
const assignmentsElsewhere = (
  { timeline }: ProgrammeView,
  { officerId, officeId, day }: { readonly officerId: string; readonly officeId: string; readonly day: CalendarDay },
) => timeline.assignmentsOf.at(officerId, day).filter(({ villageId }) => timeline.designationOf.at(villageId, day)?.officeId !== officeId);
