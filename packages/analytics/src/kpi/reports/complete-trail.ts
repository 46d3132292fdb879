import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { flow } from "../../grid/accumulate.ts";
import { flowByVillage } from "../../grid/flow-by-village.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { sumOf } from "./level-share.ts";
import { refusedReports } from "./refused-reports.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const completeTrailInWords: KpiWords = {
  question: { id: "Apakah setiap laporan dapat dipertanggungjawabkan?", en: "Can each report be accounted for?" },
  formula: {
    id: "laporan dengan riwayat yang sah dan tanpa celah ÷ laporan yang pertama kali diajukan dalam periode, termasuk baris yang ditolak saat dibaca",
    en: "reports with a lawful history without a gap ÷ reports first submitted in the period, rows refused on reading included",
  },
  source: "Target of North Sumatra, 2026: all reports with a complete trail",
};

/**
 * Can each report be accounted for? Of the reports first submitted in the period, those whose history as known at the end of
 * `asOf` begins with the submission, goes on by lawful transitions only, and was recorded in that order. Rows that were refused
 * on reading have no such history; those whose village and time can be read count in their cell.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }],
 * });
 * completeTrail(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const completeTrail = defineKpi(
  {
    id: "complete-trail",
    name: { id: "Jejak laporan yang lengkap", en: "Complete trail" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    publishedDownTo: "regency",
    closedBelow: "unlinked",
  },
  "flow",
  (context, grid) => {
    const { outcomes } = context.reports().by(grid.eventDimensions);
    const refused = refusedReports(context, grid);
    const reports = flow(context, grid, outcomes, "reports");
    const interval = shareInterval(grid, () => flowByVillage(context, grid, outcomes, { numerator: ["traced"], denominator: ["reports"] }));
    return {
      numerator: flow(context, grid, outcomes, "traced"),
      // Rows that were refused are no records to name as evidence.
      denominator: refused.some((rows) => rows > 0) ? sumOf(reports, refused) : reports,
      // The interval is that of reports that were read.
      interval: (cell) => (refused[cell] === 0 ? interval(cell) : null),
    };
  },
);
