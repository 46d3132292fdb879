import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stock } from "../../grid/accumulate.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignated, isLed } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const assignedVillagesInWords: KpiWords = {
  question: {
    id: "Berapa bagian desa binaan yang memiliki penanggung jawab?",
    en: "What share of mentored villages has a lead officer?",
  },
  formula: {
    id: "desa yang ditetapkan pada hari D dan memiliki penanggung jawab ÷ desa yang ditetapkan pada hari D",
    en: "villages designated on day D with a lead on day D ÷ villages designated on day D",
  },
  source: "Duties of the programme",
};

/**
 * What share of mentored villages has a lead officer?
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [],
 * });
 * assignedVillages(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[0, 1]]
 * ```
 */
export const assignedVillages = defineKpi(
  {
    id: "assigned-villages",
    name: { id: "Desa dengan penanggung jawab", en: "Villages with a lead officer" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations", "assignments"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({
    numerator: stock(context, grid, (village, day) => isLed(context, village, day)),
    denominator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
    unresolved: "numerator-and-denominator",
  }),
);
