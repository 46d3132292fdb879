import type { WorkedExample } from "../../answer/worked-example.ts";

export const mappingCoverageExample: WorkedExample = {
  case: {
    id: "Desa 001 dipetakan pada 1 Januari 2025; Desa 002 hanya mengirim wakil ke pemetaan itu: 1 dari 2.",
    en: "Village 001 was mapped on 1 January 2025; village 002 only sent people to that mapping: 1 of 2.",
  },
  tables: {
    villages: [
      { id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" },
      { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contoh 002" },
    ],
    designations: [
      { id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" },
      { id: "d2", villageId: "v2", officeId: "k1", from: "2024-11-04" },
    ],
    activities: [{ id: "x1", kind: "vulnerability-mapping", villageId: "v1", day: "2025-01-01" }],
    activityVillages: [{ id: "j1", activityId: "x1", villageId: "v2", onSite: false }],
  },
  asked: { period: "2025" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
