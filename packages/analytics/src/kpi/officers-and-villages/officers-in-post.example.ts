import type { WorkedExample } from "../../answer/worked-example.ts";
import { detentionHouse, office1, office2 } from "../invented-land.ts";

export const officersInPostExample: WorkedExample = {
  case: {
    id: "Tiga petugas. Petugas 1 bertugas di Kantor 001, petugas 2 di Rumah Detensi 001, petugas 3 sudah selesai pada 1 Maret: 2 petugas pada 31 Maret.",
    en: "Three officers. Officer 1 is posted to office 001, officer 2 to detention house 001, the posting of officer 3 ended on 1 March: 2 officers on 31 March.",
  },
  tables: {
    offices: [office1, office2, detentionHouse],
    officers: [{ id: "o1" }, { id: "o2" }, { id: "o3" }],
    postings: [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" },
      { id: "p2", officerId: "o2", officeId: "r1", from: "2025-01-01" },
      { id: "p3", officerId: "o3", officeId: "k2", from: "2024-11-04", to: "2025-03-01" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
