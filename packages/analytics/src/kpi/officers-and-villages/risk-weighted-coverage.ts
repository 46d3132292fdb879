import type { RegionCode } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { areaStock } from "../../grid/accumulate.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { isActive } from "./active.ts";
import { anyVillageOf } from "./area-inputs.ts";
import { missingForAreas } from "./cell-areas.ts";
import { weightedInputs } from "./weighted-inputs.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const riskWeightedCoverageInWords: KpiWords = {
  question: { id: "Berapa bagian risiko yang terjangkau?", en: "What share of the risk do we reach?" },
  formula: {
    id: "Σ skor risiko × penduduk desa yang ditetapkan sepanjang 90 hari sampai D dan dikunjungi di dalamnya ÷ Σ skor risiko × penduduk seluruh desa di wilayah itu",
    en: "Σ risk score × residents of villages designated on all of the 90 days to D and visited in them ÷ Σ risk score × residents of all villages of the area",
  },
  source: "Risk index of the programme; population as observed; Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * What share of the risk do we reach? Risk score × residents, added up over the active villages of the area (designated on
 * all of the 90 days to D, with an activity on site in them), of the same sum over all villages of the area. Needs the
 * scores of a risk index (0 to 1; `prepareDataset`) and observations of `population`. A village without either counts on
 * neither side; completeness is the share of villages that have both.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const ofVillage = (id, regionCode, value) => ({ id, indicator: "population", regionCode, period: "2024", value, unit: "persons", source: "BPS" });
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.71.01.1001", name: "Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" }],
 *   observations: [ofVillage("b1", "53.71.01.1001", 1000), ofVillage("b2", "53.71.01.1002", 3000)],
 * }, { gazetteer });
 * const scored = (regionCode, score, band) => ({ regionCode, from: "2025-01-01", score, band });
 * const risk = [scored("53.71.01.1001", 0.75, "high"), scored("53.71.01.1002", 0.25, "low")];
 * const prepared = prepareDataset(dataset, "2025-03-31", { risk });
 * kpi(prepared, { kpis: [riskWeightedCoverage], period: "2025-03" }).map((row) => [row.numerator, row.denominator]); // => [[750, 1500]]
 * ```
 */
export const riskWeightedCoverage = defineKpi(
  {
    id: "risk-weighted-coverage",
    name: { id: "Risiko yang terjangkau", en: "Risk reached" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "model",
    tables: ["villages", "designations", "activities", "observations"],
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
    const active = anyVillageOf(context, (village, day) => isActive(context, village, day));
    const weight = (code: RegionCode, day: number): number => (risk.at(code, day)?.score ?? 0) * (population.at(code, day) ?? 0);
    return {
      numerator: areaStock(context, grid, (code, day) => (active(code, day) ? weight(code, day) : 0)),
      denominator: areaStock(context, grid, weight),
      alsoFrom: ["activityVillages"],
      ...weightedInputs(context, grid, risk),
    };
  },
);
