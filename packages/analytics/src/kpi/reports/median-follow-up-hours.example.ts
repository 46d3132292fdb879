import type { WorkedExample } from "../../answer/worked-example.ts";

export const medianFollowUpHoursExample: WorkedExample = {
  case: {
    id: "Dua verifikasi, ditindaklanjuti setelah 4 dan setelah 8 jam. Setelah 4 jam tepat separuh yang menunggu, sampai jam ke-8: mediannya di tengah, 6 jam.",
    en: "Two verifications, followed up after 4 and after 8 hours. After 4 hours exactly half wait, up to the 8th hour: the median lies in the middle, 6 hours.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-03T08:00+08:00" },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-03-05T08:00+08:00" },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T08:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-04T08:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-04T12:00+08:00" },
      { id: "e4", reportId: "r2", state: "submitted", at: "2025-03-05T08:00+08:00" },
      { id: "e5", reportId: "r2", state: "verified", at: "2025-03-06T20:00+08:00" },
      { id: "e6", reportId: "r2", state: "in-progress", at: "2025-03-07T04:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 6, numerator: 2, denominator: 2 },
};
