import type { WorkedExample } from "../../answer/worked-example.ts";

export const youthShareExample: WorkedExample = {
  case: {
    id: "5 + 20 + 15 kehadiran menurut kelompok usia; kegiatan kedua tidak mencatat yang di atas 30 tahun sehingga tidak dihitung: 20 dari 40.",
    en: "5 + 20 + 15 attendances by age band; the second activity did not record those over 30 and is left out: 20 of 40.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", under16: 5, youth16To30: 20, over30: 15 },
      { id: "x2", kind: "awareness-session", villageId: "v1", day: "2025-03-20", under16: 1, youth16To30: 9 },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 20, denominator: 40 },
};
