import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, village1, village2, village3 } from "../invented-land.ts";

export const designatedVillagesExample: WorkedExample = {
  case: {
    id: "Tiga desa. Desa 001 ditetapkan sejak peluncuran, penetapan Desa 002 berakhir pada 31 Maret, Desa 003 belum ditetapkan: 1 desa pada 31 Maret.",
    en: "Three villages. Village 001 is designated since the launch, the designation of village 002 ended on 31 March, village 003 is not designated yet: 1 village on 31 March.",
  },
  tables: {
    villages: [village1, village2, village3],
    designations: [
      designatedSinceLaunch(village1),
      { ...designatedSinceLaunch(village2), to: "2025-03-31" },
      { ...designatedSinceLaunch(village3), from: "2025-04-01" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 1, numerator: 1, denominator: null },
};
