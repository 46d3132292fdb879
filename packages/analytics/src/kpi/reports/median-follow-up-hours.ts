import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { medianHours } from "./median-hours.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const medianFollowUpHoursInWords: KpiWords = {
  question: { id: "Berapa lama dari verifikasi sampai tindak lanjut?", en: "How long from verification to follow-up?" },
  formula: {
    id: "median Kaplan–Meier waktu dari verifikasi dalam periode sampai tindak lanjut",
    en: "Kaplan–Meier median of the time from a verification in the period to its follow-up",
  },
  source: "Kaplan and Meier (1958), JASA 53(282)",
};

/**
 * How long from verification to follow-up? The Kaplan–Meier median in hours over the verifications of the period; those not
 * followed up are cut off at the end of `asOf`. Numerator: followed up; denominator: verifications.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }, { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-11T15:30+08:00" }],
 * });
 * medianFollowUpHours(dataset, { period: "2025" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[6.5, 1, 1]]
 * ```
 */
export const medianFollowUpHours = defineKpi(
  {
    id: "median-follow-up-hours",
    name: { id: "Median jam sampai tindak lanjut", en: "Median hours to follow-up" },
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
  (context, grid) => medianHours(context, grid, "follow-up"),
);
