import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, fourRegions, village1, village2, village3, village4 } from "../invented-land.ts";

export const priorityCoverageExample: WorkedExample = {
  case: {
    id: "Empat desa, dua di antaranya berisiko tinggi atau sangat tinggi (Desa 002 dan 003). Desa 001 dan 002 dibina: 1 dari 2 desa berisiko tinggi.",
    en: "Four villages, two of them at high or very high risk (villages 002 and 003). Villages 001 and 002 are mentored: 1 of 2 high-risk villages.",
  },
  tables: { regions: fourRegions, villages: [village1, village2], designations: [village1, village2].map(designatedSinceLaunch) },
  risk: [
    { regionCode: village1.regionCode, from: "2025-01-01", score: 0.25, band: "low" },
    { regionCode: village2.regionCode, from: "2025-01-01", score: 0.75, band: "high" },
    { regionCode: village3.regionCode, from: "2025-01-01", score: 1, band: "very-high" },
    { regionCode: village4.regionCode, from: "2025-01-01", score: 0.5, band: "medium" },
  ],
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
