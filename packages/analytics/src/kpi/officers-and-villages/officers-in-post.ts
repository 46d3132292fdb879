import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { officeStock } from "../../grid/accumulate.ts";
import { officeDimensions } from "../dimension-sets.ts";
import { officerRecordsAt } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const officersInPostInWords: KpiWords = {
  question: { id: "Berapa petugas yang sedang bertugas?", en: "How many officers are in post?" },
  formula: { id: "petugas dengan penempatan pada hari D", en: "officers with a posting on day D" },
  source: "Programme launch, 2024-11-04 (Antara): 146 officers of 133 immigration offices and 13 detention houses",
};

/**
 * How many officers are in post? Officers with a posting on the stock day D.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }],
 * });
 * officersInPost(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const officersInPost = defineKpi(
  {
    id: "officers-in-post",
    name: { id: "Petugas yang bertugas", en: "Officers in post" },
    unit: "officers",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["offices", "officers", "postings"],
    dimensions: officeDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({ numerator: officeStock(context, grid, (office, day) => officerRecordsAt(context, office, day)) }),
);
