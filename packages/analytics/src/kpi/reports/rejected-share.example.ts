import type { WorkedExample } from "../../answer/worked-example.ts";

export const rejectedShareExample: WorkedExample = {
  case: {
    id: "r1 ditolak pada bulan April, setelah diajukan pada bulan Maret; r2 diverifikasi: 1 dari 2 laporan bulan Maret.",
    en: "r1 was submitted in March and rejected in April; r2 was verified: 1 of 2 reports of March.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-31T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-31T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "rejected", at: "2025-04-01T08:00+08:00" },
      { id: "e3", reportId: "r2", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e4", reportId: "r2", state: "verified", at: "2025-03-06T08:00+08:00" },
    ],
  },
  asked: { period: "2025-03", asOf: "2025-04-30" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
