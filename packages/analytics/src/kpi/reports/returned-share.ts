import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { cubeShare } from "../cube-share.ts";
import { reportDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const returnedShareInWords: KpiWords = {
  question: { id: "Berapa bagian laporan yang pernah diminta diperbaiki?", en: "What share of reports is returned for correction?" },
  formula: {
    id: "laporan yang pernah diminta diperbaiki ÷ laporan yang pertama kali diajukan dalam periode",
    en: "reports returned at least once ÷ reports first submitted in the period",
  },
  source: "Life of a report (regional practice, North Sumatra 2026)",
};

/**
 * How many reports are returned for correction? Of the reports first submitted in the period, those returned at least once by
 * `asOf`.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "returned", at: "2025-03-11T09:00+08:00" }],
 * });
 * returnedShare(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const returnedShare = defineKpi(
  {
    id: "returned-share",
    name: { id: "Laporan yang dikembalikan", en: "Reports returned" },
    unit: "share",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    counted: { numerator: "reports-returned", denominator: "reports" },
  },
  "flow",
  (context, grid) => {
    const { outcomes } = context.reports().by(grid.eventDimensions);
    return cubeShare(context, grid, outcomes, { numerator: "returned", denominator: "reports" });
  },
);
