import { type CalendarDay, northSumatra2026 } from "@pimpasa/core";
import type { WorkedExample } from "../../answer/worked-example.ts";

export const redFlagsExample: WorkedExample = {
  case: {
    id: "Pada 31 Maret r1 menunggu tindak lanjut sejak 4 Maret (tenggat 72 jam lewat), r2 baru diajukan pada 31 Maret (tenggat 48 jam belum lewat): 1 laporan melewati tenggat.",
    en: "On 31 March r1 has waited for its follow-up since 4 March (72 hours have passed), r2 was submitted on 31 March (48 hours have not): 1 report is over its time.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-31T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r2", state: "submitted", at: "2025-03-31T08:00+08:00" },
    ],
  },
  programme: { policyProfiles: [northSumatra2026("2025-01-01" as CalendarDay)] },
  asked: { period: "2025-03" },
  answer: { value: 1, numerator: 1, denominator: null },
};
