import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import { overlapsIn } from "./no-overlap.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A village has one lead officer at a time; any number may support. */
export const oneLead: Rule = {
  codes: { "lead-overlap": { severities: ["error"], source: ruleSources.decrees } },
  reads: ["assignments"],
  check({ dataset }) {
    const leads = dataset.assignments.filter((assignment) => assignment.role === "lead");
    return overlapsIn(multiIndex(leads, (lead) => lead.villageId)).map(({ record, other, from, to }) =>
      finding(
        "lead-overlap",
        "error",
        { table: "assignments", key: record.id, path: ["from"] },
        { village: record.villageId, other: other.id, from, to },
      ),
    );
  },
};
