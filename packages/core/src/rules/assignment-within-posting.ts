import { isSupplied } from "../dataset.ts";
import type { Assignment } from "../entities/assignment.ts";
import { finding } from "../finding.ts";
import { type Interval, intersection, uncovered } from "../interval.ts";
import type { DatasetView, Rule } from "./dataset-view.ts";

/** On every day of an assignment, the officer is posted to the office that designates the village. */
export const assignmentWithinPosting: Rule = (view) => {
  const { dataset } = view;
  if (!isSupplied(dataset, "postings") || !isSupplied(dataset, "designations")) return [];
  return dataset.assignments.flatMap((assignment) => {
    if (view.lacks("officers", assignment.officerId) || view.lacks("villages", assignment.villageId)) return [];
    const gap = uncovered(assignment, allowedDays(view, assignment))[0];
    if (gap === undefined) return [];
    const params = { officer: assignment.officerId, village: assignment.villageId, from: gap.from, to: gap.to ?? "" };
    return [finding("assignment-outside-posting", "error", { table: "assignments", key: assignment.id, path: ["officerId"] }, params)];
  });
};

function allowedDays({ timeline }: DatasetView, assignment: Assignment): Interval[] {
  const postings = timeline.postingOf.steps(assignment.officerId).map((step) => step.record);
  return timeline.designationOf.steps(assignment.villageId).flatMap(({ record: designation }) =>
    postings.flatMap((posting) => {
      const shared = posting.officeId === designation.officeId ? intersection(posting, designation) : undefined;
      return shared === undefined ? [] : [shared];
    }),
  );
}
