import type { WorkedExample } from "../../answer/worked-example.ts";
import { village1, village2, village3 } from "../invented-land.ts";

export const daysToFirstSessionExample: WorkedExample = {
  case: {
    id: "Tiga desa ditetapkan pada 1 Maret. Sesi pertama di Desa 001 pada 6 Maret (5 hari), di Desa 002 pada 21 Maret (20 hari), di Desa 003 belum ada. Setelah 5 hari 2/3 masih menunggu, setelah 20 hari 1/3: median 20 hari.",
    en: "Three villages designated on 1 March. The first session of village 001 was on 6 March (5 days), of village 002 on 21 March (20 days), in village 003 there was none yet. After 5 days 2/3 still wait, after 20 days 1/3: the median is 20 days.",
  },
  tables: {
    villages: [village1, village2, village3],
    designations: [village1, village2, village3].map(({ id }) => ({ id: `d-${id}`, villageId: id, officeId: "k1", from: "2025-03-01" })),
    activities: [
      { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-06" },
      { id: "x2", kind: "extension-session", villageId: "v2", day: "2025-03-21" },
      { id: "x3", kind: "village-visit", villageId: "v3", day: "2025-03-10" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 20, numerator: 2, denominator: 3 },
};
