import type { WorkedExample } from "../../answer/worked-example.ts";

export const activeVillagesExample: WorkedExample = {
  case: {
    id: "Tiga desa binaan. Desa 001 dikunjungi pada 10 Maret, Desa 002 hanya mengirim wakil ke kegiatan itu, Desa 003 baru ditetapkan pada 1 Maret sehingga belum dihitung: 1 dari 2.",
    en: "Three mentored villages. Village 001 was visited on 10 March, village 002 only sent people to that activity, village 003 was designated on 1 March and does not count yet: 1 of 2.",
  },
  tables: {
    villages: [
      { id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" },
      { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contoh 002" },
      { id: "v3", regionCode: "53.01.99.2003", name: "Desa Contoh 003" },
    ],
    designations: [
      { id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" },
      { id: "d2", villageId: "v2", officeId: "k1", from: "2024-11-04" },
      { id: "d3", villageId: "v3", officeId: "k1", from: "2025-03-01" },
    ],
    activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" }],
    activityVillages: [{ id: "j1", activityId: "x1", villageId: "v2", onSite: false }],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
