import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, fourRegions, residentsOf, village1, village2, village3, village4 } from "../invented-land.ts";

export const riskWeightedCoverageExample: WorkedExample = {
  case: {
    id: "Risiko × penduduk: Desa 001 0,25 × 1.000 = 250; Desa 002 0,75 × 3.000 = 2.250; Desa 003 1 × 2.000 = 2.000; Desa 004 0,5 × 4.000 = 2.000. Hanya Desa 002 aktif: 2.250 dari 6.500.",
    en: "Risk × residents: village 001 0.25 × 1,000 = 250; village 002 0.75 × 3,000 = 2,250; village 003 1 × 2,000 = 2,000; village 004 0.5 × 4,000 = 2,000. Only village 002 is active: 2,250 of 6,500.",
  },
  tables: {
    regions: fourRegions,
    villages: [village1, village2],
    designations: [village1, village2].map(designatedSinceLaunch),
    activities: [{ id: "x1", kind: "village-visit", villageId: "v2", day: "2025-03-10" }],
    observations: [residentsOf(village1, 1000), residentsOf(village2, 3000), residentsOf(village3, 2000), residentsOf(village4, 4000)],
  },
  risk: [
    { regionCode: village1.regionCode, from: "2025-01-01", score: 0.25, band: "low" },
    { regionCode: village2.regionCode, from: "2025-01-01", score: 0.75, band: "high" },
    { regionCode: village3.regionCode, from: "2025-01-01", score: 1, band: "very-high" },
    { regionCode: village4.regionCode, from: "2025-01-01", score: 0.5, band: "medium" },
  ],
  asked: { period: "2025-03" },
  answer: { value: 2250 / 6500, numerator: 2250, denominator: 6500 },
};
