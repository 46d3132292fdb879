import type { WorkedExample } from "../../answer/worked-example.ts";

export const serviceSessionsExample: WorkedExample = {
  case: {
    id: "Satu layanan paspor keliling untuk dua desa adalah satu sesi; sesi edukasi bukan pelayanan: 1.",
    en: "A mobile passport service for two villages is one session; an education session is no service: 1.",
  },
  tables: {
    villages: [
      { id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" },
      { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contoh 002" },
    ],
    activities: [
      { id: "x1", kind: "mobile-passport-service", villageId: "v1", day: "2025-03-10" },
      { id: "x2", kind: "awareness-session", villageId: "v2", day: "2025-03-20" },
    ],
    activityVillages: [{ id: "j1", activityId: "x1", villageId: "v2", onSite: false }],
  },
  asked: { period: "2025-03" },
  answer: { value: 1, numerator: 1, denominator: null },
};
