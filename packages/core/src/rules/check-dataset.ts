import type { Dataset } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { type CheckOptions, datasetView } from "./dataset-view.ts";
import { rules } from "./rule-list.ts";

/**
 * What do the rules say of this dataset? `readDataset` has asked this already; ask again for a dataset that was put
 * together otherwise, or as of a day: only then the rules speak of the future and of what is overdue.
 *
 * @example
 * ```ts
 * const lead = { villageId: "v1", role: "lead", from: "2025-01-01", decree: "SK-1" };
 * const { dataset } = await readDataset({ assignments: [{ ...lead, id: "a1", officerId: "o1" }, { ...lead, id: "a2", officerId: "o2" }] });
 * checkDataset(dataset).map((found) => [found.rule, found.key]); // => [["lead-overlap", "a2"]]
 * ```
 */
export function checkDataset(dataset: Dataset, options: CheckOptions = {}): Finding[] {
  const view = datasetView(dataset, options);
  return rules.flatMap((rule) => rule.check(view));
}
