import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { levelShare } from "./level-share.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const followUpTimelinessInWords: KpiWords = {
  question: { id: "Apakah laporan yang diverifikasi ditindaklanjuti tepat waktu?", en: "Are verified reports followed up in time?" },
  formula: {
    id: "tindak lanjut dalam tenggat kategorinya ÷ verifikasi dalam periode yang tenggatnya sudah lewat",
    en: "followed up within the level of their category ÷ verifications in the period whose deadline has passed",
  },
  source: "Service level of the policy profile in force on the day of the verification",
};

/**
 * Are verified reports followed up in time? Each verification in the period whose deadline lies before the end of `asOf`
 * counts, followed up or not; the level is that of the category of the report.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }, { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-13T09:00+08:00" }],
 * }, { programme: { synthetic: true, policyProfiles: [northSumatra2026(CalendarDay.parse("2025-01-01"))] } });
 * followUpTimeliness(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const followUpTimeliness = defineKpi(
  {
    id: "follow-up-timeliness",
    name: { id: "Ketepatan waktu tindak lanjut", en: "Follow-up in time" },
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
    follows: "policy-profile",
    counted: { numerator: "verifications-in-time", denominator: "verifications-due" },
  },
  "flow",
  (context, grid) => levelShare(context, grid, ({ followUps }) => followUps),
);
