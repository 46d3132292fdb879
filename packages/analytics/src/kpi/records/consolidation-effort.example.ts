import type { WorkedExample } from "../../answer/worked-example.ts";

export const consolidationEffortExample: WorkedExample = {
  case: {
    id: "12 jam pada bulan Januari dan 9,5 jam pada bulan Februari; jam bulan April di luar triwulan itu: 21,5 jam.",
    en: "12 hours in January and 9.5 in February; those of April lie outside the quarter: 21.5 hours.",
  },
  tables: {
    observations: [
      { id: "c1", indicator: "consolidation-hours", regionCode: "53", period: "2025-01", value: 12, unit: "hours", source: "Contoh" },
      { id: "c2", indicator: "consolidation-hours", regionCode: "53", period: "2025-02", value: 9.5, unit: "hours", source: "Contoh" },
      { id: "c3", indicator: "consolidation-hours", regionCode: "53", period: "2025-04", value: 7, unit: "hours", source: "Contoh" },
    ],
  },
  asked: { period: "2025-Q1" },
  answer: { value: 21.5, numerator: 21.5, denominator: null },
};
