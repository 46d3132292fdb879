import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { medianHours } from "./median-hours.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const medianVerificationHoursInWords: KpiWords = {
  question: { id: "Berapa lama sampai ada putusan?", en: "How long until a decision?" },
  formula: {
    id: "median Kaplan–Meier waktu dari setiap pengajuan dalam periode sampai putusan (verifikasi, penolakan, atau pengembalian)",
    en: "Kaplan–Meier median of the time from each (re)submission in the period to its decision (verified, rejected or returned)",
  },
  source: "Kaplan and Meier (1958), JASA 53(282)",
};

/**
 * How long until a decision, of whichever kind? The Kaplan–Meier median in hours over the rounds of submission of the period;
 * rounds without a decision are cut off at the end of `asOf`. Numerator: rounds decided; denominator: rounds.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }],
 * });
 * medianVerificationHours(dataset, { period: "2025" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[24, 1, 1]]
 * ```
 */
export const medianVerificationHours = defineKpi(
  {
    id: "median-verification-hours",
    name: { id: "Median jam sampai putusan", en: "Median hours to a decision" },
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
  (context, grid) => medianHours(context, grid, "verification"),
);
