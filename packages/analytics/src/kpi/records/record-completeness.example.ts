import type { WorkedExample } from "../../answer/worked-example.ts";

export const recordCompletenessExample: WorkedExample = {
  case: {
    id: "Kegiatan: dari 7 kolom yang diharapkan terisi petugas, peserta, topik, dan bukti (4). Dua penetapan, satu dengan SK: 1 dari 2. Jumlahnya 5 dari 9.",
    en: "An activity: of 7 expected fields officers, participants, topics and evidence are filled (4). Two designations, one with a decree: 1 of 2. Together 5 of 9.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    designations: [
      { id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04", to: "2025-01-01" },
      { id: "d2", villageId: "v1", officeId: "k1", from: "2025-01-01", decree: "W.16.IMI.IMI.2.0001-GR.03.05 Tahun 2025" },
    ],
    activities: [
      {
        id: "x1",
        kind: "awareness-session",
        villageId: "v1",
        day: "2025-03-10",
        officerIds: "o1",
        participants: 40,
        topics: "passport",
        evidenceCount: 0,
      },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 5 / 9, numerator: 5, denominator: 9 },
};
