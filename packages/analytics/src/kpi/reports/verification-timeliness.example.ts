import { type CalendarDay, northSumatra2026 } from "@pimpasa/core";
import type { WorkedExample } from "../../answer/worked-example.ts";

export const verificationTimelinessExample: WorkedExample = {
  case: {
    id: "Tenggat 48 jam. r1 dikembalikan setelah 24 jam (tepat waktu), diajukan lagi, dan diverifikasi setelah 48 jam 1 menit (terlambat). r2 diajukan pada 30 Maret pukul 12.00; tenggatnya belum lewat: 1 dari 2 pengajuan.",
    en: "48 hours. r1 was returned after 24 hours (in time), submitted again, and verified after 48 hours and a minute (late). r2 was submitted on 30 March at 12:00; its deadline has not passed: 1 of 2 rounds.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-30T12:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "returned", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "submitted", at: "2025-03-10T08:00+08:00" },
      { id: "e4", reportId: "r1", state: "verified", at: "2025-03-12T08:01+08:00" },
      { id: "e5", reportId: "r2", state: "submitted", at: "2025-03-30T12:00+08:00" },
    ],
  },
  programme: { policyProfiles: [northSumatra2026("2025-01-01" as CalendarDay)] },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
