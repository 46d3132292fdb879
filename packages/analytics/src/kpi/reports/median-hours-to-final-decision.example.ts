import type { WorkedExample } from "../../answer/worked-example.ts";

export const medianHoursToFinalDecisionExample: WorkedExample = {
  case: {
    id: "Satu laporan diajukan pada 3 Maret pukul 08.00, dikembalikan, diajukan lagi pada 5 Maret, dan diverifikasi pada 6 Maret pukul 08.00: 72 jam sejak pengajuan pertama.",
    en: "One report was submitted on 3 March at 08:00, returned, submitted again on 5 March, and verified on 6 March at 08:00: 72 hours from the first submission.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" }],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "returned", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e4", reportId: "r1", state: "verified", at: "2025-03-06T08:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 72, numerator: 1, denominator: 1 },
};
