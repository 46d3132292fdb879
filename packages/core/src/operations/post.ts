import { err, type Result } from "../result.ts";
import { draft } from "./draft.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `post` is told. */
export interface PostArguments {
  /** The id of the new posting. */
  readonly postingId: string;
  readonly officerId: string;
  readonly officeId: string;
  /** The first day, `2025-07-01`. */
  readonly day: string;
  /** The first day that no longer counts; open without it. */
  readonly until?: string | undefined;
  /** The number of the decree (SK); without it a warning says so. */
  readonly decree?: string | undefined;
}

/**
 * What if the officer were posted to the office from this day on? Refused where the officer is posted elsewhere on one of these
 * days (see `transfer`), or where the office is not open.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ postings: [] });
 * const plan = post(programmeView(dataset), { postingId: "p1", officerId: "o1", officeId: "k1", day: "2025-07-01" });
 * plan.ok && plan.value.findings.map((found) => found.rule); // => ["decree-missing"]
 * ```
 */
export function post(view: ProgrammeView, args: PostArguments): Result<Plan, readonly Refusal[]> {
  const { postingId: id, officerId, officeId, day: from, until: to, decree } = args;
  const names = { id: "postingId", from: "day", to: "until" };
  const posting = draft(view, "postings", { values: { id, officerId, officeId, decree, from, to }, names });
  return posting.ok ? planOf(view, "post", { add: [posting.value], replace: [] }) : err(posting.error);
}
