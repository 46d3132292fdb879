import { type CalendarDay, northSumatra2026 } from "@pimpasa/core";
import type { WorkedExample } from "../../answer/worked-example.ts";

export const followUpTimelinessExample: WorkedExample = {
  case: {
    id: "Tenggat 72 jam, untuk indikasi TPPO 6 jam. r1 ditindaklanjuti setelah 72 jam (tepat waktu), r2, sebuah indikasi, setelah 7 jam (terlambat): 1 dari 2.",
    en: "72 hours, 6 hours for indications of trafficking. r1 was followed up after 72 hours (in time), r2, an indication, after 7 hours (late): 1 of 2.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "indikasi_tppo_pmi", submittedAt: "2025-03-05T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-07T08:00+08:00" },
      { id: "e4", reportId: "r2", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e5", reportId: "r2", state: "verified", at: "2025-03-05T20:00+08:00" },
      { id: "e6", reportId: "r2", state: "in-progress", at: "2025-03-06T03:00+08:00" },
    ],
  },
  programme: { policyProfiles: [northSumatra2026("2025-01-01" as CalendarDay)] },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
