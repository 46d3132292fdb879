import type { Assignment } from "../entities/assignment.ts";
import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import { overlapsIn } from "./no-overlap.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** An officer is assigned to a village once at a time: as lead or as support. Two leads are told by `lead-overlap` already. */
export const assignmentsOnce: Rule = {
  codes: { "assignment-overlap": { severities: ["warning"], source: ruleSources.consistency } },
  reads: ["assignments"],
  check: ({ dataset }) =>
    overlapsIn(multiIndex(dataset.assignments, ({ officerId, villageId }) => `${officerId}\n${villageId}`))
      .filter(({ record, other }) => !isLead(record) || !isLead(other))
      .map(({ record, other, from, to }) =>
        finding(
          "assignment-overlap",
          "warning",
          { table: "assignments", key: record.id, path: ["from"] },
          { officer: record.officerId, village: record.villageId, other: other.id, from, to },
        ),
      ),
};

const isLead = ({ role }: Assignment): boolean => role === "lead";
