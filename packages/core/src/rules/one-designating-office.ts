import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import { overlapsIn } from "./no-overlap.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A village is designated by one office at a time, and once. */
export const oneDesignatingOffice: Rule = {
  codes: { "designation-overlap": { severities: ["error"], source: ruleSources.decrees } },
  reads: ["designations"],
  check: ({ dataset }) =>
    overlapsIn(multiIndex(dataset.designations, (designation) => designation.villageId)).map(({ record, other, from, to }) =>
      finding(
        "designation-overlap",
        "error",
        { table: "designations", key: record.id, path: ["from"] },
        { village: record.villageId, other: other.id, from, to },
      ),
    ),
};
