import type { WorkedExample } from "../../answer/worked-example.ts";

export const reachPer1000Example: WorkedExample = {
  case: {
    id: "Desa dengan 2.000 penduduk ditetapkan sepanjang 2025, sehingga penyebutnya 2.000 penduduk × 1 tahun. 30 + 10 kehadiran edukasi (5 kehadiran layanan tidak dihitung): 40 × 1.000 ÷ 2.000 = 20.",
    en: "A village of 2,000 residents was designated all through 2025, so that the denominator is 2,000 residents × 1 year. 30 + 10 attendances at education sessions (5 at a service do not count): 40 × 1,000 ÷ 2,000 = 20.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 30 },
      { id: "x2", kind: "extension-session", villageId: "v1", day: "2025-09-10", participants: 10 },
      { id: "x3", kind: "mobile-passport-service", villageId: "v1", day: "2025-09-11", participants: 5 },
    ],
    observations: [
      { id: "p1", indicator: "population", regionCode: "53.01.99.2001", period: "2024", value: 2000, unit: "persons", source: "Contoh" },
    ],
  },
  asked: { period: "2025" },
  answer: { value: 20, numerator: 40, denominator: 2000 },
};
