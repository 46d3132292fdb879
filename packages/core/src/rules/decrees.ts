import type { DecreeNumber } from "../decree-number.ts";
import { type Finding, finding } from "../finding.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** Postings, designations and assignments rest on a decree. One decree can hold many of them, but it is of one office. */
export const decrees: Rule = {
  codes: {
    "decree-missing": { severities: ["warning"], source: ruleSources.decrees },
    "decree-of-two-offices": { severities: ["warning"], source: ruleSources.decrees },
  },
  reads: ["postings", "designations", "assignments"],
  check: (view) => [
    ...(["postings", "designations", "assignments"] as const).flatMap((table) => missingIn(view, table)),
    ...sharedIn(view),
  ],
};

/** One finding a table, at its first record without a decree. */
function missingIn({ dataset }: DatasetView, table: "postings" | "designations" | "assignments"): Finding[] {
  const without = dataset[table].filter((record: { readonly decree?: DecreeNumber | undefined }) => record.decree === undefined);
  const [first] = without;
  if (first === undefined) return [];
  const params = { count: without.length, of: dataset[table].length };
  return [finding("decree-missing", "warning", { table, key: first.id, path: ["decree"] }, params)];
}

function sharedIn({ dataset }: DatasetView): Finding[] {
  const officeOf = new Map<DecreeNumber, string>();
  const told = new Set<DecreeNumber>();
  return dataset.designations.flatMap(({ id, decree, officeId }) => {
    if (decree === undefined) return [];
    const first = officeOf.get(decree) ?? officeId;
    officeOf.set(decree, first);
    if (first === officeId || told.has(decree)) return [];
    told.add(decree);
    const params = { decree, office: officeId, other: first };
    return [finding("decree-of-two-offices", "warning", { table: "designations", key: id, path: ["decree"] }, params)];
  });
}
