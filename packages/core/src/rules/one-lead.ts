import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import type { Rule } from "./dataset-view.ts";
import { overlapsIn } from "./no-overlap.ts";

/** A village has one lead officer at a time; any number may support. */
export const oneLead: Rule = ({ dataset }) => {
  const leads = dataset.assignments.filter((assignment) => assignment.role === "lead");
  return overlapsIn(multiIndex(leads, (lead) => lead.villageId)).map(({ record, other, from, to }) =>
    finding(
      "lead-overlap",
      "error",
      { table: "assignments", key: record.id, path: ["from"] },
      { village: record.villageId, other: other.id, from, to },
    ),
  );
};
