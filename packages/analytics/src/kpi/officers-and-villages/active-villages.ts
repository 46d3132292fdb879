import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stock } from "../../grid/accumulate.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isActive, isMentoredLately } from "./active.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const activeVillagesInWords: KpiWords = {
  question: {
    id: "Berapa bagian desa binaan yang dikunjungi belakangan ini?",
    en: "What share of mentored villages was visited lately?",
  },
  formula: {
    id: "desa dengan ≥ 1 kegiatan di lokasi dalam 90 hari sampai D ÷ desa yang ditetapkan sepanjang 90 hari itu",
    en: "villages with ≥ 1 activity on site in the 90 days to D ÷ villages designated on all of these 90 days",
  },
  source: "Regional practice: a village without activity for long needs attention",
};

/**
 * What share of mentored villages was visited in the 90 days to D? Villages designated for less than that stand apart.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 40, women: 25, men: 15 }],
 * });
 * activeVillages(dataset, { period: "2025-03" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const activeVillages = defineKpi(
  {
    id: "active-villages",
    name: { id: "Desa yang dikunjungi dalam 90 hari", en: "Villages visited in 90 days" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations", "activities"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({
    numerator: stock(context, grid, (village, day) => isActive(context, village, day)),
    denominator: stock(context, grid, (village, day) => isMentoredLately(context, village, day)),
    alsoFrom: ["activityVillages"],
    unresolved: "numerator-and-denominator",
  }),
);
