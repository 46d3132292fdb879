import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, village1, village2 } from "../invented-land.ts";

export const sessionsByRiskBandExample: WorkedExample = {
  case: {
    id: "Dua desa dibina sepanjang 2025: 2 tahun-desa. Tiga sesi edukasi (satu di Desa 001 yang berisiko rendah, dua di Desa 002 yang berisiko tinggi): 3 ÷ 2 = 1,5 sesi per tahun-desa; menurut tingkat risiko 1 dan 2.",
    en: "Two villages mentored all of 2025: 2 village-years. Three education sessions (one in village 001 at low risk, two in village 002 at high risk): 3 ÷ 2 = 1.5 sessions a village-year; by band 1 and 2.",
  },
  tables: {
    villages: [village1, village2],
    designations: [village1, village2].map(designatedSinceLaunch),
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" },
      { id: "x2", kind: "awareness-session", villageId: "v2", day: "2025-05-10" },
      { id: "x3", kind: "awareness-session", villageId: "v2", day: "2025-09-10" },
    ],
  },
  risk: [
    { regionCode: village1.regionCode, from: "2025-01-01", score: 0.25, band: "low" },
    { regionCode: village2.regionCode, from: "2025-01-01", score: 0.75, band: "high" },
  ],
  asked: { period: "2025" },
  answer: { value: 1.5, numerator: 3, denominator: 2 },
};
