import type { WorkedExample } from "../../answer/worked-example.ts";

export const signalConfirmationExample: WorkedExample = {
  case: {
    id: "Satu terbukti, satu alarm palsu, satu tidak dapat ditentukan, satu masih terbuka: 1 dari 2.",
    en: "One confirmed, one false alarm, one undetermined, one still open: 1 of 2.",
  },
  tables: {
    signals: [
      { id: "s1", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
      { id: "s2", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
      { id: "s3", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
      { id: "s4", regionCode: "53.01", method: "Contoh", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" },
    ],
    signalEvents: [
      { id: "e1", signalId: "s1", state: "closed", at: "2025-03-20T09:00+08:00", outcome: "confirmed" },
      { id: "e2", signalId: "s2", state: "closed", at: "2025-03-20T09:00+08:00", outcome: "false-alarm" },
      { id: "e3", signalId: "s3", state: "closed", at: "2025-03-20T09:00+08:00", outcome: "undetermined" },
      { id: "e4", signalId: "s4", state: "triaged", at: "2025-03-20T09:00+08:00" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 0.5, numerator: 1, denominator: 2 },
};
