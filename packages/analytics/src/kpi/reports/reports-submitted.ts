import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { flow } from "../../grid/accumulate.ts";
import { reportDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const reportsSubmittedInWords: KpiWords = {
  question: { id: "Berapa laporan yang masuk?", en: "How many reports came in?" },
  formula: { id: "laporan yang pertama kali diajukan dalam periode", en: "reports first submitted in the period" },
  source: "Duty 4 of an officer: collect input as an early warning system",
};

/**
 * How many reports came in? Those first submitted in the period, by the village's day; nil reports stand apart.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 * });
 * reportsSubmitted(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const reportsSubmitted = defineKpi(
  {
    id: "reports-submitted",
    name: { id: "Laporan masuk", en: "Reports submitted" },
    unit: "reports",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports"],
    dimensions: reportDimensions,
    counts: "reports",
    counted: { numerator: "reports", within: "report-rounds" },
  },
  "flow",
  (context, grid) => {
    const set = context.reports().by(grid.eventDimensions);
    return { numerator: flow(context, grid, set.submissions, "reports") };
  },
);
