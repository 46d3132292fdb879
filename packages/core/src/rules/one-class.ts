import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import { overlapsIn } from "./no-overlap.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** An office has one class at a time, and a regency stands in its working area once at a time. */
export const oneClass: Rule = {
  codes: {
    "office-class-overlap": { severities: ["error"], source: ruleSources.consistency },
    "working-area-repeated": { severities: ["warning"], source: ruleSources.consistency },
  },
  reads: ["officeClasses", "workingAreas"],
  check: ({ dataset }) => [
    ...overlapsIn(multiIndex(dataset.officeClasses, ({ officeId }) => officeId)).map(({ record, other, from, to }) =>
      finding(
        "office-class-overlap",
        "error",
        { table: "officeClasses", key: record.id, path: ["from"] },
        { office: record.officeId, other: other.id, from, to },
      ),
    ),
    ...overlapsIn(multiIndex(dataset.workingAreas, ({ officeId, regionCode }) => `${officeId}\n${regionCode}`)).map(
      ({ record, other, from, to }) =>
        finding(
          "working-area-repeated",
          "warning",
          { table: "workingAreas", key: record.id, path: ["regionCode"] },
          { office: record.officeId, regency: record.regionCode, other: other.id, from, to },
        ),
    ),
  ],
};
