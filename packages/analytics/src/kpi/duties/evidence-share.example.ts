import type { WorkedExample } from "../../answer/worked-example.ts";

export const evidenceShareExample: WorkedExample = {
  case: {
    id: "Dari empat kegiatan dua memiliki bukti, satu tidak, dan satu tidak mencatatnya: 2 dari 4; paling banyak 3 dari 4.",
    en: "Of four activities two have evidence, one has none, and one did not record it: 2 of 4; at most 3 of 4.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", evidenceCount: 3 },
      { id: "x2", kind: "awareness-session", villageId: "v1", day: "2025-03-11", evidenceCount: 1 },
      { id: "x3", kind: "awareness-session", villageId: "v1", day: "2025-03-12", evidenceCount: 0 },
      { id: "x4", kind: "awareness-session", villageId: "v1", day: "2025-03-13" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 2, denominator: 4 },
};
