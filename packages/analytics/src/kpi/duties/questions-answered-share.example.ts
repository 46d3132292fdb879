import type { WorkedExample } from "../../answer/worked-example.ts";

export const questionsAnsweredShareExample: WorkedExample = {
  case: {
    id: "Per 31 Maret: pertanyaan 10 Maret sudah dijawab, pertanyaan 17 Maret baru diverifikasi, pertanyaan 18 Maret belum 14 hari sehingga belum dihitung: 1 dari 2.",
    en: "As of 31 March: the question of 10 March was answered, that of 17 March only verified, that of 18 March is not 14 days old and does not count yet: 1 of 2.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "question", submittedAt: "2025-03-10T09:00+08:00" },
      { id: "r2", villageId: "v1", category: "question", submittedAt: "2025-03-17T09:00+08:00" },
      { id: "r3", villageId: "v1", category: "question", submittedAt: "2025-03-18T09:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-12T09:00+08:00" },
      { id: "e4", reportId: "r1", state: "completed", at: "2025-03-13T09:00+08:00" },
      { id: "e5", reportId: "r2", state: "submitted", at: "2025-03-17T09:00+08:00" },
      { id: "e6", reportId: "r2", state: "verified", at: "2025-03-18T09:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
