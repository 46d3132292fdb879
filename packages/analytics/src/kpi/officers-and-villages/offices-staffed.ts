import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { officeStock } from "../../grid/accumulate.ts";
import { officeDimensions } from "../dimension-sets.ts";
import { isOpen, officersInPostAt } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const officesStaffedInWords: KpiWords = {
  question: { id: "Berapa bagian unit yang memiliki petugas?", en: "What share of offices has an officer?" },
  formula: {
    id: "unit yang buka pada hari D dengan ≥ 1 petugas ÷ unit yang buka pada hari D",
    en: "offices open on day D with ≥ 1 officer in post ÷ offices open on day D",
  },
  source: "Programme launch, 2024-11-04 (Antara)",
};

/**
 * What share of offices has an officer? Offices open on D with at least one officer in post, of the offices open on D.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }],
 * });
 * officesStaffed(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const officesStaffed = defineKpi(
  {
    id: "offices-staffed",
    name: { id: "Unit yang memiliki petugas", en: "Offices staffed" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["offices", "officers", "postings"],
    dimensions: officeDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({
    numerator: officeStock(context, grid, (office, day) => isOpen(office, day) * Math.min(1, officersInPostAt(context, office, day))),
    denominator: officeStock(context, grid, isOpen),
  }),
);
