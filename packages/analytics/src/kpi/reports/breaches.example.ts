import { type CalendarDay, northSumatra2026 } from "@pimpasa/core";
import type { WorkedExample } from "../../answer/worked-example.ts";

export const breachesExample: WorkedExample = {
  case: {
    id: "r1 diverifikasi setelah 4 hari: tenggat 48 jam lewat pada 5 Maret, walau laporan itu kemudian selesai. r2 belum diverifikasi: tenggatnya lewat pada 12 Maret: 2 tenggat terlewati.",
    en: "r1 was verified after 4 days: its 48 hours passed on 5 March, although the report was completed later. r2 is not verified yet: its level passed on 12 March: 2 levels missed.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-10T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-07T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-08T08:00+08:00" },
      { id: "e4", reportId: "r1", state: "completed", at: "2025-03-09T08:00+08:00" },
      { id: "e5", reportId: "r2", state: "submitted", at: "2025-03-10T08:00+08:00" },
    ],
  },
  programme: { policyProfiles: [northSumatra2026("2025-01-01" as CalendarDay)] },
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
