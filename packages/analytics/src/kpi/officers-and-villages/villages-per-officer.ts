import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { officeStock, stock } from "../../grid/accumulate.ts";
import { officeDimensions } from "../dimension-sets.ts";
import { isDesignated, officerRecordsAt } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const villagesPerOfficerInWords: KpiWords = {
  question: { id: "Berapa desa untuk satu petugas?", en: "How many villages is there for one officer?" },
  formula: {
    id: "desa yang ditetapkan pada hari D ÷ petugas kantor imigrasi yang bertugas pada hari D",
    en: "villages designated on day D ÷ officers of immigration offices in post on day D",
  },
  source: "North Sumatra, 2026: from 1.7 to 7.1 between offices",
};

/**
 * How many villages is there for one officer? Villages designated on D, for each officer of an immigration office in
 * post on D.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }],
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 * });
 * villagesPerOfficer(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const villagesPerOfficer = defineKpi(
  {
    id: "villages-per-officer",
    name: { id: "Desa per petugas", en: "Villages per officer" },
    unit: "villages-per-officer",
    direction: "neutral",
    additivity: "none",
    overlapping: [],
    uncertainty: "none",
    tables: ["offices", "officers", "postings", "villages", "designations"],
    dimensions: officeDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({
    numerator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
    denominator: officeStock(context, grid, (office, day) =>
      office.kind === "immigration-office" ? officerRecordsAt(context, office, day) : 0,
    ),
    unresolved: "numerator",
  }),
);
