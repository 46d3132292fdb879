import type { WorkedExample } from "../../answer/worked-example.ts";
import { fourRegions, residentsOf, village1, village2, village3, village4 } from "../invented-land.ts";

export const meanRiskExample: WorkedExample = {
  case: {
    id: "Risiko × penduduk: 250 + 2.250 + 2.000 + 2.000 = 6.500; penduduk 10.000: rata-rata 0,65.",
    en: "Risk × residents: 250 + 2,250 + 2,000 + 2,000 = 6,500; residents 10,000: the mean is 0.65.",
  },
  tables: {
    regions: fourRegions,
    observations: [residentsOf(village1, 1000), residentsOf(village2, 3000), residentsOf(village3, 2000), residentsOf(village4, 4000)],
  },
  risk: [
    { regionCode: village1.regionCode, from: "2025-01-01", score: 0.25, band: "low" },
    { regionCode: village2.regionCode, from: "2025-01-01", score: 0.75, band: "high" },
    { regionCode: village3.regionCode, from: "2025-01-01", score: 1, band: "very-high" },
    { regionCode: village4.regionCode, from: "2025-01-01", score: 0.5, band: "medium" },
  ],
  asked: { period: "2025-03" },
  answer: { value: 0.65, numerator: 6500, denominator: 10_000 },
};
