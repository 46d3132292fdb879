import type { WorkedExample } from "../../answer/worked-example.ts";

export const openBacklogExample: WorkedExample = {
  case: {
    id: "r1 diverifikasi dan belum ditindaklanjuti (terbuka), r2 ditolak (tertutup), r3 baru diajukan (terbuka): 2 laporan terbuka.",
    en: "r1 was verified and not yet followed up (open), r2 was rejected (closed), r3 was just submitted (open): 2 reports are open.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-03-31T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r2", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e4", reportId: "r2", state: "rejected", at: "2025-03-06T08:00+08:00" },
      { id: "e5", reportId: "r3", state: "submitted", at: "2025-03-31T08:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
