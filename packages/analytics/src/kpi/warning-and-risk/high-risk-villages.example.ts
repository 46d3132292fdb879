import type { WorkedExample } from "../../answer/worked-example.ts";
import { fourRegions, village1, village2, village3, village4 } from "../invented-land.ts";

export const highRiskVillagesExample: WorkedExample = {
  case: {
    id: "Empat desa dengan tingkat risiko rendah, tinggi, sangat tinggi dan sedang: 2 desa berisiko tinggi atau sangat tinggi.",
    en: "Four villages at low, high, very high and medium risk: 2 villages at high or very high risk.",
  },
  tables: { regions: fourRegions },
  risk: [
    { regionCode: village1.regionCode, from: "2025-01-01", score: 0.25, band: "low" },
    { regionCode: village2.regionCode, from: "2025-01-01", score: 0.75, band: "high" },
    { regionCode: village3.regionCode, from: "2025-01-01", score: 1, band: "very-high" },
    { regionCode: village4.regionCode, from: "2025-01-01", score: 0.5, band: "medium" },
  ],
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
