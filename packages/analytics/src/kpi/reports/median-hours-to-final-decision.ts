import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { medianHours } from "./median-hours.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const medianHoursToFinalDecisionInWords: KpiWords = {
  question: {
    id: "Berapa lama dari pengajuan pertama sampai putusan akhir?",
    en: "How long from the first submission to the final decision?",
  },
  formula: {
    id: "median Kaplan–Meier waktu dari pengajuan pertama dalam periode sampai verifikasi atau penolakan; pengembalian tidak mengulang hitungan",
    en: "Kaplan–Meier median of the time from the first submission in the period to verification or rejection; a return does not start it anew",
  },
  source: "Kaplan and Meier (1958), JASA 53(282)",
};

/**
 * How long until a final decision, counted from the first submission and never reset by a return? The Kaplan–Meier median in
 * hours over the reports of the period; those without one are cut off at the end of `asOf`. Numerator: reports decided;
 * denominator: reports.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "returned", at: "2025-03-10T12:00+08:00" }, { id: "e3", reportId: "r1", state: "submitted", at: "2025-03-11T09:00+08:00" }, { id: "e4", reportId: "r1", state: "verified", at: "2025-03-12T09:00+08:00" }],
 * });
 * medianHoursToFinalDecision(dataset, { period: "2025" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[48, 1, 1]]
 * ```
 */
export const medianHoursToFinalDecision = defineKpi(
  {
    id: "median-hours-to-final-decision",
    name: { id: "Median jam sampai putusan akhir", en: "Median hours to the final decision" },
    unit: "hours",
    direction: "lower-is-better",
    additivity: "none",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    publishedDownTo: "regency",
    closedBelow: "unlinked",
  },
  "flow",
  (context, grid) => medianHours(context, grid, "final-decision"),
);
