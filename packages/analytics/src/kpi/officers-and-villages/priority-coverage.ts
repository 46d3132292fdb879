import { defineKpi } from "../../answer/define-kpi.ts";
import type { Bounds } from "../../answer/kpi-value.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { areaStock } from "../../grid/accumulate.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { isHighRisk } from "../../risk/risk-scores.ts";
import { areaDimensions } from "../dimension-sets.ts";
import { type AreaInputs, anyVillageOf, areaInputs, shareBounds } from "./area-inputs.ts";
import { missingForAreas } from "./cell-areas.ts";
import { isDesignated } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const priorityCoverageInWords: KpiWords = {
  question: { id: "Apakah desa berisiko tinggi terjangkau?", en: "Do we reach the villages at high risk?" },
  formula: {
    id: "desa berisiko tinggi atau sangat tinggi pada hari D yang ditetapkan pada hari D ÷ desa berisiko tinggi atau sangat tinggi pada hari D",
    en: "villages at high or very high risk on day D that are designated on day D ÷ villages at high or very high risk on day D",
  },
  source: "Risk index of the programme; Kepmendagri 300.2.2-2138/2025 (gazetteer)",
};

/**
 * Do we reach the villages at high risk? Villages at high or very high risk on D that are designated on D (by whichever
 * office), of all villages of the area at high or very high risk. Needs the scores of a risk index (`prepareDataset`).
 * Completeness is the share of villages with a score; the bounds say what the others could change.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.71.01.1001", name: "Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 * }, { gazetteer });
 * priorityCoverage(dataset, { period: "2025" }).map((row) => row.reason); // => ["risk-index-missing"]
 * const high = (regionCode) => ({ regionCode, from: "2025-01-01", score: 0.7, band: "high" });
 * const prepared = prepareDataset(dataset, "2025-12-31", { risk: [high("53.71.01.1001"), high("53.71.01.1002")] });
 * kpi(prepared, { kpis: [priorityCoverage], period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 2]]
 * ```
 */
export const priorityCoverage = defineKpi(
  {
    id: "priority-coverage",
    name: { id: "Desa berisiko tinggi yang dibina", en: "High-risk villages mentored" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "model",
    tables: ["villages", "designations"],
    dimensions: areaDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const { risk } = context;
    if (risk === undefined) return { impossible: "risk-index-missing" };
    const missing = missingForAreas(context, grid);
    if (missing) return missing;
    const designated = anyVillageOf(context, (village, day) => isDesignated(context, village, day));
    const numerator = areaStock(context, grid, (code, day) => Number(isHighRisk(risk.at(code, day)) && designated(code, day)));
    const denominator = areaStock(context, grid, (code, day) => Number(isHighRisk(risk.at(code, day))));
    const unscored = areaStock(context, grid, (code, day) => Number(risk.at(code, day) === undefined && designated(code, day)));
    const known = areaInputs(
      context,
      grid,
      (code, day) => risk.at(code, day) !== undefined,
      () => "risk-index-missing",
    );
    return { numerator, denominator, ...known, bounds: (cell) => boundsOf(context, known, { numerator, denominator, unscored }, cell) };
  },
);

interface Counts {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Designated villages without a score. */
  readonly unscored: Float64Array;
}

/** Any village without a score may be at high risk, and any village that waits for a person may be one that is. */
function boundsOf(
  { dataset }: KpiContext,
  { inputs }: AreaInputs,
  { numerator, denominator, unscored }: Counts,
  cell: number,
): Bounds | null {
  const both = unscored[cell] as number;
  const missing = (inputs.expected[cell] as number) - (inputs.present[cell] as number);
  const open = { both, whole: missing - both, moved: dataset.programme.unresolvedVillages };
  return shareBounds(numerator[cell] as number, denominator[cell] as number, open);
}
