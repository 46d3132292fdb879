import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stockOfSteps } from "../../grid/accumulate.ts";
import { reportDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const openBacklogInWords: KpiWords = {
  question: { id: "Berapa laporan yang masih terbuka?", en: "How many reports are open?" },
  formula: { id: "laporan yang terbuka pada akhir hari D", en: "reports open at the end of day D" },
  source: "Life of a report (regional practice, North Sumatra 2026)",
};

/**
 * How many reports are open on D: submitted, and neither rejected nor completed?
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [],
 * });
 * openBacklog(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const openBacklog = defineKpi(
  {
    id: "open-backlog",
    name: { id: "Laporan yang masih terbuka", en: "Open reports" },
    unit: "reports",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    counted: { numerator: "open-reports", within: "reports" },
    publishedDownTo: "district",
    closedBelow: "complaint",
  },
  "stock",
  (context, grid) => {
    const set = context.reports().by(grid.eventDimensions);
    return { numerator: stockOfSteps(context, grid, set.open, "open") };
  },
);
