import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import { overlapsIn } from "./no-overlap.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** An officer is posted to one office at a time. */
export const postingsDoNotOverlap: Rule = {
  codes: { "posting-overlap": { severities: ["error"], source: ruleSources.inauguration } },
  reads: ["postings"],
  check: ({ dataset }) =>
    overlapsIn(multiIndex(dataset.postings, (posting) => posting.officerId)).map(({ record, other, from, to }) =>
      finding(
        "posting-overlap",
        "error",
        { table: "postings", key: record.id, path: ["from"] },
        { officer: record.officerId, other: other.id, from, to },
      ),
    ),
};
