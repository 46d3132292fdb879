import type { WorkedExample } from "../../answer/worked-example.ts";

export const reportingCompletenessExample: WorkedExample = {
  case: {
    id: "Desa 001 melaporkan kejadian pada Januari, mengirim laporan nihil untuk Februari pada 5 Maret (tepat waktu), dan untuk Maret pada 6 April (terlambat): 2 dari 3 desa-bulan.",
    en: "Village 001 reported an event of January, sent a nil report for February on 5 March (in time), and one for March on 6 April (late): 2 of 3 village-months.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
    nilReports: [
      { id: "n1", villageId: "v1", month: "2025-02", submittedOn: "2025-03-05" },
      { id: "n2", villageId: "v1", month: "2025-03", submittedOn: "2025-04-06" },
    ],
    reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-01-10T09:00+08:00" }],
  },
  asked: { period: "2025-Q1", asOf: "2025-04-30" },
  answer: { value: 2 / 3, numerator: 2, denominator: 3 },
};
