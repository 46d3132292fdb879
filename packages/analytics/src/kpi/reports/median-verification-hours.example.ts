import type { WorkedExample } from "../../answer/worked-example.ts";

export const medianVerificationHoursExample: WorkedExample = {
  case: {
    id: "Tiga pengajuan. r1 diputuskan setelah 10 jam, r2 setelah 30 jam, r3 belum: setelah 10 jam masih 2/3 yang menunggu, setelah 30 jam 1/3, jadi mediannya 30 jam; dua dari tiga sudah diputuskan.",
    en: "Three rounds. r1 was decided after 10 hours, r2 after 30 hours, r3 not yet: after 10 hours 2/3 still wait, after 30 hours 1/3, so the median is 30 hours; two of three were decided.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-03T20:00+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-03T18:00+08:00" },
      { id: "e3", reportId: "r2", state: "submitted", at: "2025-03-03T20:00+08:00" },
      { id: "e4", reportId: "r2", state: "rejected", at: "2025-03-05T02:00+08:00" },
      { id: "e5", reportId: "r3", state: "submitted", at: "2025-03-05T08:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 30, numerator: 2, denominator: 3 },
};
