import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, fourRegions, village1 } from "../invented-land.ts";

export const designationCoverageExample: WorkedExample = {
  case: {
    id: "Wilayah itu memiliki empat desa, satu di antaranya ditetapkan: 1 dari 4.",
    en: "The area has four villages, one of them is designated: 1 of 4.",
  },
  tables: { regions: fourRegions, villages: [village1], designations: [designatedSinceLaunch(village1)] },
  asked: { period: "2025-03" },
  answer: { value: 0.25, numerator: 1, denominator: 4 },
};
