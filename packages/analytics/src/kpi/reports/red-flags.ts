import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stockOfSteps } from "../../grid/accumulate.ts";
import { reportDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const redFlagsInWords: KpiWords = {
  question: { id: "Berapa laporan yang melewati tenggat?", en: "How many reports are over their time?" },
  formula: {
    id: "laporan terbuka yang pada akhir hari D melewati tenggat verifikasi atau tindak lanjut",
    en: "open reports past a level of verification or follow-up at the end of day D",
  },
  source: "Service levels of the policy profile in force on the day on which the level began to run",
};

/**
 * How many reports are over their time on D: open, and past a service level of verification or follow-up?
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [],
 * }, { programme: { synthetic: true, policyProfiles: [northSumatra2026(CalendarDay.parse("2025-01-01"))] } });
 * redFlags(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const redFlags = defineKpi(
  {
    id: "red-flags",
    name: { id: "Laporan yang melewati tenggat", en: "Overdue reports (red flags)" },
    unit: "reports",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    follows: "policy-profile",
    counted: { numerator: "overdue-reports", within: "open-reports" },
    publishedDownTo: "district",
    closedBelow: "complaint",
  },
  "stock",
  (context, grid) => {
    if (context.dataset.programme.policyProfiles.length === 0) return { impossible: "no-policy-profile" };
    const { waiting } = context.reports().by(grid.eventDimensions);
    const expected = stockOfSteps(context, grid, waiting, "waiting");
    const withoutLevel = stockOfSteps(context, grid, waiting, "withoutLevel");
    return {
      numerator: stockOfSteps(context, grid, waiting, "overdue"),
      inputs: { present: expected.map((count, cell) => count - (withoutLevel[cell] as number)), expected, reason: "no-policy-profile" },
    };
  },
);
