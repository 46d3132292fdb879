import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { cubeShare } from "../cube-share.ts";
import { reportDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const resolutionShareInWords: KpiWords = {
  question: { id: "Berapa bagian laporan yang selesai dalam 30 hari?", en: "What share is completed within 30 days?" },
  formula: {
    id: "selesai ≤ 30 hari setelah verifikasi ÷ laporan yang diverifikasi dalam periode, ≥ 30 hari sebelum hari data",
    en: "completed ≤ 30 days after verification ÷ reports verified in the period, ≥ 30 days before the day of the data",
  },
  source: "Life of a report (regional practice, North Sumatra 2026); the 30 days are this catalogue's own",
};

/**
 * What share of verified reports is completed within 30 days? Of the reports verified in the period, at least 30 days before
 * the end of `asOf`.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }, { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-12T09:00+08:00" }, { id: "e4", reportId: "r1", state: "completed", at: "2025-03-20T09:00+08:00" }],
 * });
 * resolutionShare(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const resolutionShare = defineKpi(
  {
    id: "resolution-share",
    name: { id: "Laporan selesai dalam 30 hari", en: "Reports completed within 30 days" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    counted: { numerator: "reports-completed", denominator: "reports-verified" },
    publishedDownTo: "regency",
    closedBelow: "unlinked",
  },
  "flow",
  (context, grid) => {
    const { resolutions } = context.reports().by(grid.eventDimensions);
    return cubeShare(context, grid, resolutions, { numerator: "met", denominator: "due" });
  },
);
