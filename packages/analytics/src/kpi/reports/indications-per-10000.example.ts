import type { WorkedExample } from "../../answer/worked-example.ts";

export const indicationsPer10000Example: WorkedExample = {
  case: {
    id: "Desa 001 dengan 2.000 penduduk ditetapkan sepanjang 2025 dan melaporkan satu indikasi TPPO dan satu hal lain: 1 × 10.000 ÷ (2.000 × 1 tahun) = 5.",
    en: "Village 001 with 2,000 residents was designated throughout 2025 and reported one indication of trafficking and one other matter: 1 × 10,000 ÷ (2,000 × 1 year) = 5.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
    observations: [
      { id: "b1", indicator: "population", regionCode: "53.01.99.2001", period: "2024", value: 2000, unit: "persons", source: "Contoh" },
    ],
    reports: [
      { id: "r1", villageId: "v1", category: "indikasi_tppo_pmi", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
    ],
  },
  asked: { period: "2025" },
  answer: { value: 5, numerator: 1, denominator: 2000 },
};
