import type { WorkedExample } from "../../answer/worked-example.ts";
import { office1, office2 } from "../invented-land.ts";

export const officerTenureExample: WorkedExample = {
  case: {
    id: "Tiga penempatan di Kantor 001 sejak 1 Januari 2024: yang pertama berakhir setelah 100 hari, yang kedua setelah 200 hari, yang ketiga masih berjalan. Setelah 100 hari masih 2/3 bertugas, setelah 200 hari 1/3: median 200 hari = 200 ÷ 30,4375 bulan.",
    en: "Three postings to office 001 since 1 January 2024: the first ended after 100 days, the second after 200, the third goes on. After 100 days 2/3 are still there, after 200 days 1/3: the median is 200 days = 200 ÷ 30.4375 months.",
  },
  tables: {
    offices: [office1, office2],
    officers: [{ id: "o1" }, { id: "o2" }, { id: "o3" }],
    postings: [
      { id: "p1", officerId: "o1", officeId: "k1", from: "2024-01-01", to: "2024-04-10" },
      { id: "p2", officerId: "o2", officeId: "k1", from: "2024-01-01", to: "2024-07-19" },
      { id: "p3", officerId: "o3", officeId: "k1", from: "2024-01-01" },
    ],
  },
  asked: { period: "2024" },
  answer: { value: 200 / 30.4375, numerator: 2, denominator: 3 },
};
