import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stock } from "../../grid/accumulate.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { missingForAreas, villagesInCell } from "./cell-areas.ts";
import { isDesignated } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const designationCoverageInWords: KpiWords = {
  question: { id: "Berapa bagian seluruh desa yang dibina?", en: "What share of all villages is mentored?" },
  formula: {
    id: "desa yang ditetapkan pada hari D ÷ seluruh desa/kelurahan di wilayah itu",
    en: "villages designated on day D ÷ all villages of the area",
  },
  source: "Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * What share of all villages is mentored? Villages designated on D, of the area's villages in the gazetteer and in the
 * dataset's own table of regions. For an office the area is its working area; working areas may overlap.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 * }, { gazetteer });
 * designationCoverage(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 83762]]
 * ```
 */
export const designationCoverage = defineKpi(
  {
    id: "designation-coverage",
    name: { id: "Cakupan penetapan", en: "Designation coverage" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "none",
    tables: ["villages", "designations"],
    dimensions: areaDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const missing = missingForAreas(context, grid);
    if (missing) return missing;
    const denominator = villagesInCell(context, grid);
    return {
      numerator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
      denominator,
      absent: (cell) => (Number.isNaN(denominator[cell]) ? "gazetteer-missing" : undefined),
      unresolved: "numerator",
    };
  },
);
