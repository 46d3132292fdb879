import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, fourRegions, village1, village2, village3, village4 } from "../invented-land.ts";

export const highRiskUndesignatedExample: WorkedExample = {
  case: {
    id: "Dua desa berisiko tinggi atau sangat tinggi (Desa 002 dan 003). Desa 002 dibina, Desa 003 belum: 1 desa.",
    en: "Two villages at high or very high risk (villages 002 and 003). Village 002 is mentored, village 003 is not: 1 village.",
  },
  tables: { regions: fourRegions, villages: [village1, village2], designations: [village1, village2].map(designatedSinceLaunch) },
  risk: [
    { regionCode: village1.regionCode, from: "2025-01-01", score: 0.25, band: "low" },
    { regionCode: village2.regionCode, from: "2025-01-01", score: 0.75, band: "high" },
    { regionCode: village3.regionCode, from: "2025-01-01", score: 1, band: "very-high" },
    { regionCode: village4.regionCode, from: "2025-01-01", score: 0.5, band: "medium" },
  ],
  asked: { period: "2025-03" },
  answer: { value: 1, numerator: 1, denominator: null },
};
