import type { WorkedExample } from "../../answer/worked-example.ts";

export const participantsExample: WorkedExample = {
  case: {
    id: "40 kehadiran di satu sesi dan 10 di layanan paspor; orang yang sama dapat dihitung dua kali: 50 kehadiran.",
    en: "40 attendances at a session and 10 at a passport service; the same person may be in both: 50 attendances.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 40 },
      { id: "x2", kind: "mobile-passport-service", villageId: "v1", day: "2025-03-21", participants: 10 },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 50, numerator: 50, denominator: null },
};
