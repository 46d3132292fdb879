import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, detentionHouse, office1, office2, village1, village2, village3 } from "../invented-land.ts";

export const villagesPerOfficerExample: WorkedExample = {
  case: {
    id: "Tiga desa binaan dan dua petugas kantor imigrasi; petugas rumah detensi tidak dihitung: 3 ÷ 2 = 1,5.",
    en: "Three mentored villages and two officers of immigration offices; the officer of the detention house does not count: 3 ÷ 2 = 1.5.",
  },
  tables: {
    offices: [office1, office2, detentionHouse],
    officers: [{ id: "o1" }, { id: "o2" }, { id: "o3" }],
    postings: [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" },
      { id: "p2", officerId: "o2", officeId: "k2", from: "2025-01-01" },
      { id: "p3", officerId: "o3", officeId: "r1", from: "2025-01-01" },
    ],
    villages: [village1, village2, village3],
    designations: [village1, village2, village3].map(designatedSinceLaunch),
  },
  asked: { period: "2025-03" },
  answer: { value: 1.5, numerator: 3, denominator: 2 },
};
