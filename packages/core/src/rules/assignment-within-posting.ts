import { isSupplied } from "../dataset.ts";
import type { Assignment } from "../entities/assignment.ts";
import type { Posting } from "../entities/posting.ts";
import { type Finding, finding, type RuleCode } from "../finding.ts";
import { type Interval, intersection, uncovered } from "../interval.ts";
import { policyOn } from "../policy.ts";
import type { DatasetView } from "./dataset-view.ts";
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
  const own = sharedDays(view, assignment, (posting, officeId) => posting.officeId === officeId);
  const guest = sharedDays(view, assignment, (posting, officeId) => isGuest(view, posting, officeId));
  const outside = uncovered(assignment, [...own, ...guest])[0];
  if (outside !== undefined) return [found("assignment-outside-posting", assignment, outside)];
  const asGuest = uncovered(assignment, own)[0];
  return asGuest === undefined || mayBeGuest(view, assignment) ? [] : [found("assignment-without-consent", assignment, asGuest)];
}

/** An officer of a detention house at an immigration office. */
const isGuest = (view: DatasetView, posting: Posting, officeId: string): boolean =>
  view.office(posting.officeId)?.kind === "detention-house" && view.office(officeId)?.kind === "immigration-office";

function mayBeGuest({ dataset }: DatasetView, assignment: Assignment): boolean {
  const practice = policyOn(dataset.programme, assignment.from)?.detentionHouseOfficers ?? "with-consent";
  return practice === "allowed" || (practice === "with-consent" && assignment.hostConsent !== undefined);
}

function sharedDays(view: DatasetView, assignment: Assignment, fits: (posting: Posting, officeId: string) => boolean): Interval[] {
  const postings = view.timeline.postingOf.steps(assignment.officerId).map((step) => step.record);
  return view.timeline.designationOf.steps(assignment.villageId).flatMap(({ record: designation }) =>
    postings.flatMap((posting) => {
      const shared = fits(posting, designation.officeId) ? intersection(posting, designation) : undefined;
      return shared === undefined ? [] : [shared];
    }),
  );
}

function found(
  rule: Extract<RuleCode, "assignment-outside-posting" | "assignment-without-consent">,
  { id, officerId, villageId }: Assignment,
  { from, to = "" as never }: Interval,
): Finding {
  return finding(
    rule,
    "error",
    { table: "assignments", key: id, path: ["officerId"] },
    { officer: officerId, village: villageId, from, to },
  );
}
