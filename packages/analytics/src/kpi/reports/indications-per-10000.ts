import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { rateInterval } from "../../answer/rate-interval.ts";
import { residentYears } from "../../grid/resident-years.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { designatedIndications, indicationsByVillage } from "./designated-indications.ts";

const perResidents = 10_000;

/** What it says, in words; apart from the figures, which need none of it. */
export const indicationsPer10000InWords: KpiWords = {
  question: { id: "Di mana indikasi TPPO dilaporkan?", en: "Where are indications of trafficking reported?" },
  formula: {
    id: "indikasi TPPO dalam periode × 10.000 ÷ (penduduk × tahun ditetapkan); angka ini mengukur penegakan dan kesadaran, bukan besarnya TPPO: angka rendah bukan bukti aman",
    en: "indications of trafficking in the period × 10,000 ÷ (residents × years designated); it measures enforcement and awareness, not the extent of trafficking: a low figure is no proof of safety",
  },
  source:
    "Duty 3 of an officer: identify vulnerable areas; police counts of 2022 and 2023 (133 → 1,061 with a change of task force) show the effect of enforcement",
};

/**
 * Where are indications of trafficking reported? Those of the period, a year, for 10,000 residents of the villages designated:
 * of the days on which the village was designated and its residents are known. Where more is looked for, more is found: it
 * measures enforcement and awareness, not trafficking, and a low figure is no proof of safety.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "indikasi_tppo_pmi", submittedAt: "2025-03-10T09:00+08:00" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   observations: [{ id: "b1", indicator: "population", regionCode: "53.01.99.2001", period: "2024", value: 2000, unit: "persons", source: "Contoh" }],
 * });
 * indicationsPer10000(dataset, { period: "2025" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[5, 1, 2000]]
 * ```
 */
export const indicationsPer10000 = defineKpi(
  {
    id: "indications-per-10000",
    name: { id: "Indikasi TPPO per 10.000 penduduk", en: "Indications of trafficking per 10,000 residents" },
    unit: "reports-per-10000-residents-a-year",
    direction: "neutral",
    additivity: "none",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "designations", "reports", "observations"],
    dimensions: villageDimensions,
    counts: "reports",
    counted: { numerator: "indications", within: "reports" },
    publishedDownTo: "regency",
    closedBelow: "victims",
  },
  "flow",
  (context, grid) => {
    const { residentYears: denominator, designatedDays, knownDays } = residentYears(context, grid);
    const numerator = designatedIndications(context, grid);
    return {
      numerator,
      denominator,
      value: numerator.map((count, cell) => (count * perResidents) / (denominator[cell] as number)),
      interval: rateInterval(grid, perResidents, () => indicationsByVillage(context, grid)),
      absent: (cell) => (designatedDays[cell] !== 0 && knownDays[cell] === 0 ? "observation-missing" : undefined),
      inputs: { present: knownDays, expected: designatedDays, reason: "observation-missing" },
    };
  },
);
