import type { WorkedExample } from "../../answer/worked-example.ts";

export const signalsRaisedExample: WorkedExample = {
  case: {
    id: "Dua sinyal pada bulan Maret waktu setempat; yang ketiga muncul pukul 00.30 WITA tanggal 1 April: 2.",
    en: "Two signals in March, local time; the third was raised at 00:30 WITA on 1 April: 2.",
  },
  tables: {
    signals: [
      { id: "s1", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-01T00:00+08:00", reason: "Contoh" },
      { id: "s2", regionCode: "53", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
      { id: "s3", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-31T23:30+07:00", reason: "Contoh" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 2, numerator: 2, denominator: null },
};
