import type { WorkedExample } from "../../answer/worked-example.ts";

export const topicCoverageExample: WorkedExample = {
  case: {
    id: "Desa 001 mendapat keempat topik dalam dua sesi; Desa 002 hanya dua topik dalam 12 bulan itu, karena sesi lainnya sudah lebih lama: 1 dari 2.",
    en: "Village 001 heard of all four topics in two sessions; village 002 of two only in these 12 months, since its other session lies further back: 1 of 2.",
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
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", topics: "passport|legal-work-abroad" },
      { id: "x2", kind: "awareness-session", villageId: "v1", day: "2025-09-10", topics: "trafficking-in-persons|people-smuggling" },
      { id: "x3", kind: "awareness-session", villageId: "v2", day: "2024-12-31", topics: "passport|legal-work-abroad" },
      { id: "x4", kind: "awareness-session", villageId: "v2", day: "2025-01-01", topics: "trafficking-in-persons|people-smuggling" },
    ],
  },
  asked: { period: "2025" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
