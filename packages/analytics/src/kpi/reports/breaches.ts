import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { flow } from "../../grid/accumulate.ts";
import { reportDimensions } from "../dimension-sets.ts";
import { sumOf } from "./level-share.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const breachesInWords: KpiWords = {
  question: { id: "Berapa tenggat yang terlewati?", en: "How many service levels were missed?" },
  formula: {
    id: "tenggat verifikasi atau tindak lanjut yang lewat dalam periode tanpa langkahnya, sudah ditangani kemudian atau belum",
    en: "levels of verification or follow-up that passed in the period without the step, dealt with later or not",
  },
  source: "Service levels of the policy profile in force on the day on which the level began to run",
};

/**
 * How many service levels of verification and follow-up were missed in the period, whether the report was dealt with later
 * or not? A level is missed on the day on which its deadline passes without the step: each red flag that went up in the period.
 * (Late submission has a figure of its own, `submission-timeliness`.)
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-14T09:00+08:00" }],
 * }, { programme: { synthetic: true, policyProfiles: [northSumatra2026(CalendarDay.parse("2025-01-01"))] } });
 * breaches(dataset, { period: "2025" }).map((row) => row.value); // => [2]
 * ```
 */
export const breaches = defineKpi(
  {
    id: "breaches",
    name: { id: "Tenggat yang terlewati", en: "Service levels missed" },
    unit: "levels-missed",
    direction: "lower-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    publishedDownTo: "regency",
    closedBelow: "unlinked",
    follows: "policy-profile",
  },
  "flow",
  (context, grid) => {
    if (context.dataset.programme.policyProfiles.length === 0) return { impossible: "no-policy-profile" };
    const { missed } = context.reports().by(grid.eventDimensions);
    const numerator = flow(context, grid, missed, "missed");
    const begun = flow(context, grid, missed, "begun");
    const withoutLevel = flow(context, grid, missed, "withoutLevel");
    const present = begun.map((count, cell) => Math.max(count - (withoutLevel[cell] as number), numerator[cell] as number));
    return { numerator, inputs: { present, expected: sumOf(present, withoutLevel), reason: "no-policy-profile" } };
  },
);
