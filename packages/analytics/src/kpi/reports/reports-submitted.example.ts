import type { WorkedExample } from "../../answer/worked-example.ts";

export const reportsSubmittedExample: WorkedExample = {
  case: {
    id: "Desa 001 mengajukan laporan pada 10 dan 31 Maret, yang kedua pukul 23.59 waktu setempat, dan satu lagi semenit kemudian, pada 1 April: dua laporan dalam bulan Maret.",
    en: "Village 001 submitted reports on 10 and 31 March, the second at 23:59 local time, and one more a minute later, on 1 April: two reports in March.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-31T23:59+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-04-01T00:00+08:00" },
    ],
  },
  asked: { period: "2025-03", asOf: "2025-04-30" },
  answer: { value: 2, numerator: 2, denominator: null },
};
