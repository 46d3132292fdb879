import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, village1, village2 } from "../invented-land.ts";

export const liaisonCoverageExample: WorkedExample = {
  case: {
    id: "Dua desa binaan. Desa 001 memiliki narahubung, narahubung Desa 002 berhenti pada 1 Maret: 1 dari 2.",
    en: "Two mentored villages. Village 001 has a contact, the one of village 002 left on 1 March: 1 of 2.",
  },
  tables: {
    villages: [village1, village2],
    designations: [village1, village2].map(designatedSinceLaunch),
    liaisons: [
      { id: "l1", villageId: "v1", position: "Sekretaris desa", from: "2025-01-01" },
      { id: "l2", villageId: "v2", position: "Kepala dusun", from: "2024-11-04", to: "2025-03-01" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
