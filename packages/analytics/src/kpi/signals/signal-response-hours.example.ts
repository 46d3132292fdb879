import type { WorkedExample } from "../../answer/worked-example.ts";

export const signalResponseHoursExample: WorkedExample = {
  case: {
    id: "Tiga sinyal: ditanggapi setelah 24 dan 48 jam, satu ditutup tanpa tanggapan setelah 36 jam. Kurva turun ke 2/3 pada 24 jam; pada 48 jam hanya satu yang masih diamati, dan kurva turun ke 0: median 48 jam.",
    en: "Three signals: responded to after 24 and 48 hours, one closed without a response after 36. The curve falls to 2/3 at 24 hours; at 48 hours one is left to watch, and it falls to 0: the median is 48 hours.",
  },
  tables: {
    signals: [
      { id: "s1", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
      { id: "s2", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
      { id: "s3", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
    ],
    signalEvents: [
      { id: "e1", signalId: "s1", state: "responded", at: "2025-03-11T09:00+08:00" },
      { id: "e2", signalId: "s2", state: "responded", at: "2025-03-12T09:00+08:00" },
      { id: "e3", signalId: "s3", state: "closed", at: "2025-03-11T21:00+08:00", outcome: "false-alarm" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 48, numerator: 2, denominator: 3 },
};
