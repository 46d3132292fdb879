import type { WorkedExample } from "../../answer/worked-example.ts";

export const inputsReceivedExample: WorkedExample = {
  case: {
    id: "Satu masukan dan satu pertanyaan; laporan tentang orang asing tidak dihitung: 2.",
    en: "One input and one question; a report about foreigners does not count: 2.",
  },
  tables: {
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: [
      { id: "r1", villageId: "v1", category: "input", submittedAt: "2025-03-10T09:00+08:00" },
      { id: "r2", villageId: "v1", category: "question", submittedAt: "2025-03-11T09:00+08:00" },
      { id: "r3", villageId: "v1", category: "wna", submittedAt: "2025-03-12T09:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
