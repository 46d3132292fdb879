import type { WorkedExample } from "../../answer/worked-example.ts";

export const quarterlyStandardExample: WorkedExample = {
  case: {
    id: "Dua desa ditetapkan sepanjang dua triwulan: 4 desa-triwulan. Sesi Maret di Desa 001 juga dihadiri warga Desa 002; sesi Juni hanya untuk Desa 002: 3 dari 4.",
    en: "Two villages designated for two quarters: 4 village-quarters. The session of March in village 001 was attended by people of village 002 too; that of June was for village 002 only: 3 of 4.",
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
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-31" },
      { id: "x2", kind: "awareness-session", villageId: "v2", day: "2025-06-02" },
    ],
    activityVillages: [{ id: "j1", activityId: "x1", villageId: "v2", onSite: false }],
  },
  asked: { period: "2025-S1" },
  answer: { value: 0.75, numerator: 3, denominator: 4 },
};
