import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { areaStock } from "../../grid/accumulate.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { missingForAreas } from "../officers-and-villages/cell-areas.ts";
import { weightedInputs } from "../officers-and-villages/weighted-inputs.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const meanRiskInWords: KpiWords = {
  question: { id: "Seberapa tinggi risiko di tempat tinggal penduduk?", en: "How high is the risk where people live?" },
  formula: {
    id: "Σ skor risiko × penduduk ÷ Σ penduduk, desa di wilayah itu pada hari D",
    en: "Σ risk score × residents ÷ Σ residents, villages of the area on day D",
  },
  source: "Risk index of the programme; population as observed; Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * How high is the risk where people live? The mean risk score of the villages of the area on D, each weighted with its
 * residents: the numerator is Σ score × residents, the denominator Σ residents, over the villages that have both. Needs the
 * scores of a risk index (0 to 1; `prepareDataset`) and observations of `population`; completeness is the share of villages
 * that have both.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const ofVillage = (id, regionCode, value) => ({ id, indicator: "population", regionCode, period: "2024", value, unit: "persons", source: "BPS" });
 * const observations = [ofVillage("b1", "53.71.01.1001", 1000), ofVillage("b2", "53.71.01.1002", 3000)];
 * const { dataset } = await readDataset({ observations }, { gazetteer });
 * const scored = (regionCode, score, band) => ({ regionCode, from: "2025-01-01", score, band });
 * const risk = [scored("53.71.01.1001", 0.75, "high"), scored("53.71.01.1002", 0.25, "low")];
 * const prepared = prepareDataset(dataset, "2025-12-31", { risk });
 * kpi(prepared, { kpis: [meanRisk], period: "2025" }).map((row) => row.value); // => [0.375]
 * ```
 */
export const meanRisk = defineKpi(
  {
    id: "mean-risk",
    name: { id: "Rata-rata skor risiko", en: "Mean risk score" },
    unit: "score",
    direction: "lower-is-better",
    additivity: "none",
    overlapping: [],
    uncertainty: "model",
    tables: ["observations"],
    dimensions: areaDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const { risk } = context;
    if (risk === undefined) return { impossible: "risk-index-missing" };
    const missing = missingForAreas(context, grid);
    if (missing) return missing;
    const population = context.population();
    return {
      numerator: areaStock(context, grid, (code, day) => (risk.at(code, day)?.score ?? 0) * (population.at(code, day) ?? 0)),
      denominator: areaStock(context, grid, (code, day) => (risk.at(code, day) && population.at(code, day)) ?? 0),
      ...weightedInputs(context, grid, risk),
    };
  },
);
