import { type CalendarDay, northSumatra2026 } from "@pimpasa/core";
import type { WorkedExample } from "../../answer/worked-example.ts";

export const submissionTimelinessExample: WorkedExample = {
  case: {
    id: "Tenggat 24 jam sejak kejadian. r1 diajukan setelah tepat 24 jam, melewati tengah malam (tepat waktu), r2 setelah 24 jam 1 menit (terlambat), r3 tidak menyebut waktu kejadian (tidak dihitung): 1 dari 2.",
    en: "24 hours from the event. r1 was submitted after exactly 24 hours, over midnight (in time), r2 after 24 hours and a minute (late), r3 does not say when it happened (not counted): 1 of 2.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", eventAt: "2025-03-09T22:00+08:00", submittedAt: "2025-03-10T22:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", eventAt: "2025-03-11T22:00+08:00", submittedAt: "2025-03-12T22:01+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-03-13T09:00+08:00" },
    ],
  },
  programme: { policyProfiles: [northSumatra2026("2025-01-01" as CalendarDay)] },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
