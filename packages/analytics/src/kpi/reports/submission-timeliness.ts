import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { flow } from "../../grid/accumulate.ts";
import { flowByVillage } from "../../grid/flow-by-village.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { sumOf } from "./level-share.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const submissionTimelinessInWords: KpiWords = {
  question: { id: "Apakah kejadian dilaporkan tepat waktu?", en: "Are events reported in time?" },
  formula: {
    id: "laporan yang diajukan dalam tenggat sejak kejadian ÷ laporan pertama dalam periode yang waktu kejadiannya diketahui dan tenggatnya sudah lewat",
    en: "submitted within the level ÷ reports first submitted in the period whose event time is known and whose deadline has passed",
  },
  source: "Service level of the policy profile in force on the day of the event",
};

/**
 * Are events reported in time? Of the reports first submitted in the period whose event has a known time and whose deadline
 * lies before the end of `asOf`. An event that is later than its report has no usable time; the share of reports with one is
 * in the completeness.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00", eventAt: "2025-03-09T20:00+08:00" }],
 * }, { programme: { synthetic: true, policyProfiles: [northSumatra2026(CalendarDay.parse("2025-01-01"))] } });
 * submissionTimeliness(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const submissionTimeliness = defineKpi(
  {
    id: "submission-timeliness",
    name: { id: "Ketepatan waktu pelaporan", en: "Submission in time" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports"],
    dimensions: reportDimensions,
    counts: "reports",
    publishedDownTo: "regency",
    closedBelow: "completeness",
    follows: "policy-profile",
    counted: { numerator: "reports-in-time", denominator: "reports-timed", within: "reports" },
  },
  "flow",
  (context, grid) => {
    if (context.dataset.programme.policyProfiles.length === 0) return { impossible: "no-policy-profile" };
    const { punctuality } = context.reports().by(grid.eventDimensions);
    const denominator = flow(context, grid, punctuality, "due");
    const unknown = flow(context, grid, punctuality, "unknown");
    const missing = sumOf(unknown, flow(context, grid, punctuality, "withoutLevel"));
    return {
      numerator: flow(context, grid, punctuality, "met"),
      denominator,
      interval: shareInterval(grid, () => flowByVillage(context, grid, punctuality, { numerator: ["met"], denominator: ["due"] })),
      inputs: {
        present: denominator,
        expected: sumOf(denominator, missing),
        reason: (cell) => (unknown[cell] === 0 ? "no-policy-profile" : "fields-missing"),
      },
    };
  },
);
