import { isSupplied } from "../dataset.ts";
import type { Assignment } from "../entities/assignment.ts";
import type { Posting } from "../entities/posting.ts";
import { type Finding, finding } from "../finding.ts";
import { type Interval, intersection, overlaps, uncovered } from "../interval.ts";
import type { Step } from "../interval-index.ts";
import { policyOn } from "../policy.ts";
import { type DatasetView, mayBeOneOffice } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * On every day of an assignment, the officer is posted to the office that designates the village. Practice differs for
 * officers of a detention house: they may mentor a village of an immigration office with its consent on record, unless
 * the policy profile says otherwise.
 */
export const assignmentWithinPosting: Rule = {
  codes: {
    "assignment-outside-posting": { severities: ["error"], source: ruleSources.decrees },
    "assignment-without-consent": { severities: ["error"], source: ruleSources.policy },
  },
  reads: ["offices", "officers", "postings", "villages", "designations", "assignments"],
  check(view) {
    if (!isSupplied(view.dataset, "postings") || !isSupplied(view.dataset, "designations")) return [];
    return view.dataset.assignments.flatMap((assignment) => {
      if (view.lacks("officers", assignment.officerId) || view.lacks("villages", assignment.villageId)) return [];
      return assignmentFindings(view, assignment);
    });
  },
};

function assignmentFindings(view: DatasetView, assignment: Assignment): Finding[] {
  const own = sharedDays(view, assignment, (posting, officeId) => mayBeOneOffice(view, posting.officeId, officeId));
  const guest = sharedDays(view, assignment, (posting, officeId) => isGuest(view, posting, officeId));
  const outside = uncovered(assignment, [...own, ...guest])[0];
  const where = { table: "assignments", key: assignment.id, path: ["officerId"] } as const;
  if (outside !== undefined && isToldAtRejectedRow(view, assignment)) return [];
  if (outside !== undefined) return [finding("assignment-outside-posting", "error", where, paramsOf(assignment, outside))];
  const asGuest = uncovered(assignment, own)[0];
  if (asGuest === undefined) return [];
  // The practice of the day on which the officer became a guest.
  const practice = policyOn(view.dataset.programme, asGuest.from)?.detentionHouseOfficers ?? "with-consent";
  if (practice === "allowed" || (practice === "with-consent" && assignment.hostConsent !== undefined)) return [];
  return [finding("assignment-without-consent", "error", where, { ...paramsOf(assignment, asGuest), practice })];
}

const isToldAtRejectedRow = (view: DatasetView, { officerId, villageId }: Assignment): boolean =>
  view.lost("designations", villageId) || view.lost("postings", officerId);

/** An officer of a detention house at an immigration office. */
const isGuest = (view: DatasetView, posting: Posting, officeId: string): boolean =>
  view.office(posting.officeId)?.kind === "detention-house" && view.office(officeId)?.kind === "immigration-office";

function sharedDays(view: DatasetView, assignment: Assignment, fits: (posting: Posting, officeId: string) => boolean): Interval[] {
  // Only what touches the assignment: an officer with a thousand postings is not compared with a thousand designations.
  const touching = <R extends Interval>(steps: readonly Step<R>[]): R[] =>
    steps.map(({ record }) => record).filter((record) => overlaps(record, assignment));
  const postings = touching(view.timeline.postingOf.steps(assignment.officerId));
  return touching(view.timeline.designationOf.steps(assignment.villageId)).flatMap((designation) =>
    postings.flatMap((posting) => {
      const shared = fits(posting, designation.officeId) ? intersection(posting, designation) : undefined;
      return shared === undefined ? [] : [shared];
    }),
  );
}

const paramsOf = ({ officerId, villageId }: Assignment, { from, to }: Interval) => ({
  officer: officerId,
  village: villageId,
  from,
  to: to ?? "",
});
