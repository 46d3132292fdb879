import type { WorkedExample } from "../../answer/worked-example.ts";

export const resolutionShareExample: WorkedExample = {
  case: {
    id: "r1 selesai tepat 30 hari setelah verifikasi (dihitung selesai), r2 sehari kemudian (tidak), r3 diverifikasi kurang dari 30 hari sebelum hari data (belum dihitung): 1 dari 2.",
    en: "r1 was completed exactly 30 days after its verification (counts as completed), r2 a day later (does not), r3 was verified less than 30 days before the day of the data (does not count yet): 1 of 2.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-03T09:00+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-03-31T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-05T08:00+08:00" },
      { id: "e4", reportId: "r1", state: "completed", at: "2025-04-03T08:00+08:00" },
      { id: "e5", reportId: "r2", state: "submitted", at: "2025-03-03T09:00+08:00" },
      { id: "e6", reportId: "r2", state: "verified", at: "2025-03-04T09:00+08:00" },
      { id: "e7", reportId: "r2", state: "in-progress", at: "2025-03-05T09:00+08:00" },
      { id: "e8", reportId: "r2", state: "completed", at: "2025-04-04T09:00+08:00" },
      { id: "e9", reportId: "r3", state: "submitted", at: "2025-03-31T08:00+08:00" },
      { id: "e10", reportId: "r3", state: "verified", at: "2025-03-31T09:00+08:00" },
    ],
  },
  asked: { period: "2025-03", asOf: "2025-04-20" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
