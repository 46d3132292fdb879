import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { areaStock } from "../../grid/accumulate.ts";
import { isHighRisk } from "../../risk/risk-scores.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { areaInputs } from "../officers-and-villages/area-inputs.ts";
import { missingForAreas } from "../officers-and-villages/cell-areas.ts";
import { countBounds } from "./count-bounds.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const highRiskVillagesInWords: KpiWords = {
  question: { id: "Di mana risikonya?", en: "Where is the risk?" },
  formula: {
    id: "desa berisiko tinggi atau sangat tinggi pada hari D",
    en: "villages at high or very high risk on day D",
  },
  source: "Risk index of the programme; Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * Where is the risk? Villages of the area at high or very high risk on D, mentored or not. Needs the scores of a risk index
 * (`prepareDataset`). Completeness is the share of villages with a score; any of the others may be at high risk too, as the
 * bounds say. A region without any score has no figure: what was not scored is not safe.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const { dataset } = await readDataset({}, { gazetteer });
 * highRiskVillages(dataset, { period: "2025" }).map((row) => row.reason); // => ["risk-index-missing"]
 * const risk = [{ regionCode: "53.71.01.1001", from: "2025-01-01", score: 0.7, band: "high" }];
 * const prepared = prepareDataset(dataset, "2025-12-31", { risk });
 * kpi(prepared, { kpis: [highRiskVillages], period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const highRiskVillages = defineKpi(
  {
    id: "high-risk-villages",
    name: { id: "Desa berisiko tinggi", en: "Villages at high risk" },
    unit: "villages",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "model",
    tables: [],
    dimensions: areaDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const { risk } = context;
    if (risk === undefined) return { impossible: "risk-index-missing" };
    const missing = missingForAreas(context, grid);
    if (missing) return missing;
    const numerator = areaStock(context, grid, (code, day) => Number(isHighRisk(risk.at(code, day))));
    const known = areaInputs(
      context,
      grid,
      (code, day) => risk.at(code, day) !== undefined,
      () => "risk-index-missing",
    );
    const unscored = (cell: number): number => (known.inputs.expected[cell] as number) - (known.inputs.present[cell] as number);
    return { numerator, ...known, bounds: (cell) => countBounds(numerator[cell] as number, { more: unscored(cell), less: 0 }) };
  },
);
