import type { WorkedExample } from "../../answer/worked-example.ts";

export const educationSessionsExample: WorkedExample = {
  case: {
    id: "Sesi di Desa 001 juga dihadiri warga Desa 002: satu sesi. Sesi kedua di Desa 002. Layanan paspor bukan sesi edukasi. Jumlahnya 2.",
    en: "The session in village 001 was attended by people of village 002 too: one session. A second one was held in village 002. A passport service is no education session. That makes 2.",
  },
  tables: {
    villages: [
      { id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" },
      { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contoh 002" },
    ],
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" },
      { id: "x2", kind: "extension-session", villageId: "v2", day: "2025-03-20" },
      { id: "x3", kind: "mobile-passport-service", villageId: "v2", day: "2025-03-21" },
    ],
    activityVillages: [{ id: "j1", activityId: "x1", villageId: "v2", onSite: false }],
  },
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
