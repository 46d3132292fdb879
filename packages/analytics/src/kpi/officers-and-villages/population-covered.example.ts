import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, fourRegions, residentsOf, village1, village2, village3, village4 } from "../invented-land.ts";

export const populationCoveredExample: WorkedExample = {
  case: {
    id: "Wilayah itu memiliki empat desa dengan 10.000 penduduk. Desa 001 (1.000) dan Desa 002 (3.000) dibina; hanya Desa 002 dikunjungi dalam 90 hari: 3.000 dari 10.000.",
    en: "The area has four villages with 10,000 residents. Villages 001 (1,000) and 002 (3,000) are mentored; only village 002 was visited in 90 days: 3,000 of 10,000.",
  },
  tables: {
    regions: fourRegions,
    villages: [village1, village2],
    designations: [village1, village2].map(designatedSinceLaunch),
    activities: [{ id: "x1", kind: "village-visit", villageId: "v2", day: "2025-03-10" }],
    observations: [residentsOf(village1, 1000), residentsOf(village2, 3000), residentsOf(village3, 2000), residentsOf(village4, 4000)],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.3, numerator: 3000, denominator: 10_000 },
};
