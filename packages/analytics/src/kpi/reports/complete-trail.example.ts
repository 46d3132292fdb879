import type { WorkedExample } from "../../answer/worked-example.ts";

export const completeTrailExample: WorkedExample = {
  case: {
    id: "r1 diajukan, diverifikasi, dan ditindaklanjuti (lengkap). r2 diselesaikan tanpa pernah diverifikasi (celah). r3 tidak memiliki riwayat: 1 dari 3.",
    en: "r1 was submitted, verified and followed up (complete). r2 was completed without ever being verified (a gap). r3 has no history: 1 of 3.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-03-06T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-05T08:00+08:00" },
      { id: "e4", reportId: "r2", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e5", reportId: "r2", state: "completed", at: "2025-03-06T08:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 1 / 3, numerator: 1, denominator: 3 },
};
