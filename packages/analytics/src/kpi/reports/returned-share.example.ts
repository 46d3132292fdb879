import type { WorkedExample } from "../../answer/worked-example.ts";

export const returnedShareExample: WorkedExample = {
  case: {
    id: "r1 dikembalikan dua kali (dihitung sekali), r2 langsung diverifikasi: 1 dari 2.",
    en: "r1 was returned twice (counts once), r2 was verified at once: 1 of 2.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "returned", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e4", reportId: "r1", state: "returned", at: "2025-03-06T08:00+08:00" },
      { id: "e5", reportId: "r2", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e6", reportId: "r2", state: "verified", at: "2025-03-06T08:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
