import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, village1, village2 } from "../invented-land.ts";

export const assignedVillagesExample: WorkedExample = {
  case: {
    id: "Dua desa binaan. Desa 001 memiliki penanggung jawab, Desa 002 hanya pendukung: 1 dari 2.",
    en: "Two mentored villages. Village 001 has a lead officer, village 002 a supporting one only: 1 of 2.",
  },
  tables: {
    villages: [village1, village2],
    designations: [village1, village2].map(designatedSinceLaunch),
    assignments: [
      { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" },
      { id: "a2", officerId: "o1", villageId: "v2", role: "support", from: "2024-11-04" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
