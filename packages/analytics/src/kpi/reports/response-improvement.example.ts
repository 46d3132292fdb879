import type { RegionCode } from "@pimpasa/core";
import type { WorkedExample } from "../../answer/worked-example.ts";

export const responseImprovementExample: WorkedExample = {
  case: {
    id: "Tiga indikasi di provinsi 53. Dari kejadian sampai tindak lanjut 4 jam (r1) dan 6 jam (r2); r3 ditolak setelah 5 jam. Setelah 4 jam 1/3, setelah 6 jam 2/3 telah ditindaklanjuti: mediannya 6 jam, separuh dari masa acuan 12 jam.",
    en: "Three indications in province 53. From event to follow-up 4 hours (r1) and 6 hours (r2); r3 was rejected after 5 hours. After 4 hours 1/3, after 6 hours 2/3 were followed up: the median is 6 hours, half of the baseline of 12 hours.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    observations: [
      {
        id: "b1",
        indicator: "critical-response-baseline-hours",
        regionCode: "53",
        period: "2024",
        value: 12,
        unit: "hours",
        source: "Contoh",
      },
    ],
    reports: [
      {
        id: "r1",
        villageId: "v1",
        category: "indikasi_tppo_pmi",
        eventAt: "2025-03-03T08:00+08:00",
        submittedAt: "2025-03-03T09:00+08:00",
      },
      {
        id: "r2",
        villageId: "v1",
        category: "indikasi_tppo_pmi",
        eventAt: "2025-03-05T08:00+08:00",
        submittedAt: "2025-03-05T09:00+08:00",
      },
      {
        id: "r3",
        villageId: "v1",
        category: "indikasi_tppo_pmi",
        eventAt: "2025-03-07T08:00+08:00",
        submittedAt: "2025-03-07T09:00+08:00",
      },
    ],
    reportEvents: [
      { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-03T09:00+08:00" },
      { id: "e2", reportId: "r1", state: "verified", at: "2025-03-03T10:00+08:00" },
      { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-03T12:00+08:00" },
      { id: "e4", reportId: "r2", state: "submitted", at: "2025-03-05T09:00+08:00" },
      { id: "e5", reportId: "r2", state: "verified", at: "2025-03-05T10:00+08:00" },
      { id: "e6", reportId: "r2", state: "in-progress", at: "2025-03-05T14:00+08:00" },
      { id: "e7", reportId: "r3", state: "submitted", at: "2025-03-07T09:00+08:00" },
      { id: "e8", reportId: "r3", state: "rejected", at: "2025-03-07T13:00+08:00" },
    ],
  },
  asked: { period: "2025-03", scope: { kind: "region", code: "53" as RegionCode } },
  answer: { value: 0.5, numerator: 2, denominator: 3 },
};
