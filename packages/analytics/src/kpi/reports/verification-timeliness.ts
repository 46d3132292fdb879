import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { levelShare } from "./level-share.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const verificationTimelinessInWords: KpiWords = {
  question: { id: "Apakah laporan diputuskan tepat waktu?", en: "Are reports decided in time?" },
  formula: {
    id: "putusan dalam tenggat ÷ pengajuan (termasuk pengajuan ulang) dalam periode yang tenggatnya sudah lewat",
    en: "decided within the level ÷ (re)submissions in the period whose deadline has passed",
  },
  source: "Service level of the policy profile in force on the day of submission",
};

/**
 * Are reports decided in time? Each round of submission whose deadline lies before the end of `asOf` counts, decided or
 * not, so that fast decisions cannot come in early and flatter the figure.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }],
 * }, { programme: { synthetic: true, policyProfiles: [northSumatra2026(CalendarDay.parse("2025-01-01"))] } });
 * verificationTimeliness(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const verificationTimeliness = defineKpi(
  {
    id: "verification-timeliness",
    name: { id: "Ketepatan waktu verifikasi", en: "Verification in time" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    follows: "policy-profile",
    counted: { numerator: "report-rounds-in-time", denominator: "report-rounds" },
  },
  "flow",
  (context, grid) => levelShare(context, grid, ({ rounds }) => rounds),
);
