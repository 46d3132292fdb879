import type { WorkedExample } from "../../answer/worked-example.ts";
import { detentionHouse, office1, office2 } from "../invented-land.ts";

export const officesStaffedExample: WorkedExample = {
  case: {
    id: "Tiga unit. Kantor 001 dan Rumah Detensi 001 memiliki petugas, Kantor 002 tidak: 2 dari 3.",
    en: "Three offices. Office 001 and detention house 001 have an officer, office 002 has none: 2 of 3.",
  },
  tables: {
    offices: [office1, office2, detentionHouse],
    officers: [{ id: "o1" }, { id: "o2" }],
    postings: [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" },
      { id: "p2", officerId: "o2", officeId: "r1", from: "2025-01-01" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 2 / 3, numerator: 2, denominator: 3 },
};
