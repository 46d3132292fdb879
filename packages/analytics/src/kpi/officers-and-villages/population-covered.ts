import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { areaStock } from "../../grid/accumulate.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { isActive } from "./active.ts";
import { anyVillageOf, areaInputs } from "./area-inputs.ts";
import { missingForAreas } from "./cell-areas.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const populationCoveredInWords: KpiWords = {
  question: {
    id: "Berapa bagian penduduk wilayah itu tinggal di desa yang aktif dibina?",
    en: "What share of the area's people lives in an active village?",
  },
  formula: {
    id: "penduduk desa yang ditetapkan sepanjang 90 hari sampai D dan dikunjungi di dalamnya ÷ penduduk seluruh desa di wilayah itu (pengamatan terakhir sampai D)",
    en: "residents of villages designated on all of the 90 days to D and visited in them ÷ residents of all villages of the area (latest observation by D)",
  },
  source: "Population as observed (observations.csv names the source of each); Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * What share of the area's people lives in an active village? Residents of active villages (designated on all of the 90
 * days to D, with an activity on site in them), of the residents of all villages of the area in the list of regions, by the
 * latest observation of `population` that had begun by D. Villages without one count on neither side; completeness is the
 * share of villages that have one. The population of a village is a published statistic, no count of persons in the
 * records.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const ofVillage = (id, regionCode, value) => ({ id, indicator: "population", regionCode, period: "2024", value, unit: "persons", source: "BPS" });
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.71.01.1001", name: "Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" }],
 *   observations: [ofVillage("b1", "53.71.01.1001", 900), ofVillage("b2", "53.71.01.1002", 2100)],
 * }, { gazetteer });
 * populationCovered(dataset, { period: "2025-03" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[0.3, 900, 3000]]
 * ```
 */
export const populationCovered = defineKpi(
  {
    id: "population-covered",
    name: { id: "Penduduk di desa yang dikunjungi", en: "People in villages visited in 90 days" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "none",
    tables: ["villages", "designations", "activities", "observations"],
    dimensions: areaDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const missing = missingForAreas(context, grid);
    if (missing) return missing;
    const population = context.population();
    const active = anyVillageOf(context, (village, day) => isActive(context, village, day));
    return {
      numerator: areaStock(context, grid, (code, day) => (active(code, day) ? (population.at(code, day) ?? 0) : 0)),
      denominator: areaStock(context, grid, (code, day) => population.at(code, day) ?? 0),
      alsoFrom: ["activityVillages"],
      ...areaInputs(
        context,
        grid,
        (code, day) => population.at(code, day) !== undefined,
        () => "observation-missing",
      ),
    };
  },
);
