import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { areaStock } from "../../grid/accumulate.ts";
import { isHighRisk } from "../../risk/risk-scores.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { anyVillageOf, areaInputs } from "../officers-and-villages/area-inputs.ts";
import { missingForAreas } from "../officers-and-villages/cell-areas.ts";
import { isDesignated } from "../officers-and-villages/designated.ts";
import { countBounds } from "./count-bounds.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const highRiskUndesignatedInWords: KpiWords = {
  question: { id: "Ke mana program perlu melangkah berikutnya?", en: "Where should the programme go next?" },
  formula: {
    id: "desa berisiko tinggi atau sangat tinggi pada hari D yang tidak ditetapkan pada hari D",
    en: "villages at high or very high risk on day D that are not designated on day D",
  },
  source: "Risk index of the programme; Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * Where should the programme go next? Villages of the area at high or very high risk on D that no office designates on D.
 * Needs the scores of a risk index (`prepareDataset`). The bounds say how many more there may be (villages without a score)
 * and how many fewer (designated villages that a person must still identify).
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.71.01.1001", name: "Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 * }, { gazetteer });
 * const high = (regionCode) => ({ regionCode, from: "2025-01-01", score: 0.7, band: "high" });
 * const prepared = prepareDataset(dataset, "2025-12-31", { risk: [high("53.71.01.1001"), high("53.71.01.1002")] });
 * kpi(prepared, { kpis: [highRiskUndesignated], period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const highRiskUndesignated = defineKpi(
  {
    id: "high-risk-undesignated",
    name: { id: "Desa berisiko tinggi yang belum dibina", en: "High-risk villages not mentored" },
    unit: "villages",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "model",
    tables: ["villages", "designations"],
    dimensions: areaDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const { risk, dataset } = context;
    if (risk === undefined) return { impossible: "risk-index-missing" };
    const missing = missingForAreas(context, grid);
    if (missing) return missing;
    const designated = anyVillageOf(context, (village, day) => isDesignated(context, village, day));
    const numerator = areaStock(context, grid, (code, day) => Number(isHighRisk(risk.at(code, day)) && !designated(code, day)));
    const mentored = areaStock(context, grid, (code, day) => Number(risk.at(code, day) === undefined && designated(code, day)));
    const known = areaInputs(
      context,
      grid,
      (code, day) => risk.at(code, day) !== undefined,
      () => "risk-index-missing",
    );
    const unscored = (cell: number): number => (known.inputs.expected[cell] as number) - (known.inputs.present[cell] as number);
    const more = (cell: number): number => unscored(cell) - (mentored[cell] as number);
    const less = dataset.programme.unresolvedVillages;
    return { numerator, ...known, bounds: (cell) => countBounds(numerator[cell] as number, { more: more(cell), less }) };
  },
);
