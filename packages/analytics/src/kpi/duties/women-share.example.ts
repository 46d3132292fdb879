import type { WorkedExample } from "../../answer/worked-example.ts";

export const womenShareExample: WorkedExample = {
  case: {
    id: "25 perempuan dan 15 laki-laki; kegiatan kedua hanya mencatat perempuan sehingga tidak dihitung: 25 dari 40.",
    en: "25 women and 15 men; the second activity only recorded women and is left out: 25 of 40.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", women: 25, men: 15 },
      { id: "x2", kind: "awareness-session", villageId: "v1", day: "2025-03-20", women: 9 },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.625, numerator: 25, denominator: 40 },
};
