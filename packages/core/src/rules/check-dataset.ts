import type { Dataset } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import type { RejectedRow } from "../read-table.ts";
import { assignmentWithinPosting } from "./assignment-within-posting.ts";
import { datasetView, type Rule } from "./dataset-view.ts";
import { noFormulaText } from "./no-formula-text.ts";
import { noPersonNumberId } from "./no-person-number-id.ts";
import { oneDesignatingOffice } from "./one-designating-office.ts";
import { oneLead } from "./one-lead.ts";
import { postingsDoNotOverlap } from "./postings-do-not-overlap.ts";
import { referencesExist } from "./references-exist.ts";
import { regionsKnown } from "./regions-known.ts";
import { reportHistoriesLawful } from "./report-histories-lawful.ts";
import { villageInWorkingArea } from "./village-in-working-area.ts";

/** Every rule, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [
  referencesExist,
  postingsDoNotOverlap,
  oneDesignatingOffice,
  villageInWorkingArea,
  oneLead,
  assignmentWithinPosting,
  regionsKnown,
  reportHistoriesLawful,
  noFormulaText,
  noPersonNumberId,
];

/**
 * What do the rules say of this dataset? `rejected` lets a reference to a rejected row be told from one to nothing.
 * `readDataset` has done this already; ask again for a dataset that was put together otherwise.
 *
 * @example
 * ```ts
 * const lead = { villageId: "v1", role: "lead", from: "2025-01-01" };
 * const { dataset } = await readDataset({ assignments: [{ ...lead, id: "a1", officerId: "o1" }, { ...lead, id: "a2", officerId: "o2" }] });
 * checkDataset(dataset).map((found) => [found.rule, found.key]); // => [["lead-overlap", "a2"]]
 * ```
 */
export function checkDataset(dataset: Dataset, rejected: readonly RejectedRow[] = []): Finding[] {
  const view = datasetView(dataset, rejected);
  return rules.flatMap((rule) => rule(view));
}
