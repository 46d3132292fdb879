import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, village1, village2, village3 } from "../invented-land.ts";

export const silentVillagesExample: WorkedExample = {
  case: {
    id: "Tiga desa binaan. Desa 001 melapor pada Februari, Desa 002 menyampaikan laporan nihil, dari Desa 003 tidak ada kabar: 1 dari 3.",
    en: "Three mentored villages. Village 001 reported in February, village 002 sent a nil report, from village 003 came nothing: 1 of 3.",
  },
  tables: {
    villages: [village1, village2, village3],
    designations: [village1, village2, village3].map(designatedSinceLaunch),
    activities: [],
    reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-02-10T09:00+08:00" }],
    nilReports: [{ id: "n1", villageId: "v2", month: "2025-02", submittedOn: "2025-03-04" }],
  },
  asked: { period: "2025-03" },
  answer: { value: 1 / 3, numerator: 1, denominator: 3 },
};
