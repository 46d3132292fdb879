import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, detentionHouse, office1, office2, village1, village2, village3, village4 } from "../invented-land.ts";

export const workloadGiniExample: WorkedExample = {
  case: {
    id: "Petugas 1 memimpin 3 desa, petugas 2 memimpin 1, petugas 3 tidak ada. Selisih antara semua pasangan: 2 + 3 + 1 = 6; 3 petugas × 4 desa = 12: 6 ÷ 12 = 0,5.",
    en: "Officer 1 leads 3 villages, officer 2 leads 1, officer 3 none. The differences between all pairs: 2 + 3 + 1 = 6; 3 officers × 4 villages = 12: 6 ÷ 12 = 0.5.",
  },
  tables: {
    offices: [office1, office2, detentionHouse],
    officers: [{ id: "o1" }, { id: "o2" }, { id: "o3" }],
    postings: [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" },
      { id: "p2", officerId: "o2", officeId: "k1", from: "2024-11-04" },
      { id: "p3", officerId: "o3", officeId: "r1", from: "2025-01-01" },
    ],
    villages: [village1, village2, village3, village4],
    designations: [village1, village2, village3, village4].map(designatedSinceLaunch),
    assignments: [
      { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" },
      { id: "a2", officerId: "o1", villageId: "v2", role: "lead", from: "2024-11-04" },
      { id: "a3", officerId: "o1", villageId: "v3", role: "lead", from: "2024-11-04" },
      { id: "a4", officerId: "o2", villageId: "v4", role: "lead", from: "2024-11-04" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 6, denominator: 12 },
};
