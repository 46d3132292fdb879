import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { flow } from "../../grid/accumulate.ts";
import { cellSpans } from "../../grid/cell-spans.ts";
import { aalenJohansenMedian, incidenceMedian } from "../../statistics/aalen-johansen.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { baselineHours } from "./baseline-hours.ts";
import { improvedOn } from "./improvement.ts";
import { type MedianMethod, medianMeasures } from "./median-hours.ts";

const aalenJohansen: MedianMethod = {
  withInterval: ({ time, end, cluster }) => aalenJohansenMedian({ time, cause: end, cluster }),
  alone: ({ time, end }) => incidenceMedian(time, end),
};

/** What it says, in words; apart from the figures, which need none of it. */
export const responseImprovementInWords: KpiWords = {
  question: { id: "Apakah kita menanggapi lebih cepat daripada pada masa acuan?", en: "Do we respond faster than in the baseline?" },
  formula: {
    id: "1 − median Aalen–Johansen waktu dari kejadian sampai tindak lanjut laporan kritis dalam periode ÷ median masa acuan wilayah itu; penolakan adalah peristiwa pesaing",
    en: "1 − Aalen–Johansen median of the time from event to follow-up of the critical reports of the period ÷ the baseline median of the area; rejection is a competing event",
  },
  source:
    "Target of North Sumatra, 2026: response time to TPPO and TPPM −50 %; Aalen and Johansen (1978), Scandinavian Journal of Statistics 5(3)",
};

/**
 * Do we respond faster than in the baseline? 1 − the median hours from event to follow-up of the critical reports of the period
 * ÷ the baseline of the area, an observation with its source (`critical-response-baseline-hours`, in hours). 0.5 is twice as
 * fast, less than 0 is slower. A rejection rules a follow-up out (Aalen–Johansen); what still waits is cut off at the end of
 * `asOf`. Numerator: followed up; denominator: critical reports with a usable time of the event. Only the total of a region, and
 * regions, have a baseline.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "indikasi_tppo_pmi", submittedAt: "2025-03-10T09:00+08:00", eventAt: "2025-03-10T08:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-10T10:00+08:00" }, { id: "e3", reportId: "r1", state: "in-progress", at: "2025-03-10T14:00+08:00" }],
 *   observations: [{ id: "b1", indicator: "critical-response-baseline-hours", regionCode: "53", period: "2024", value: 12, unit: "hours", source: "Contoh" }],
 * });
 * responseImprovement(dataset, { period: "2025", scope: { kind: "region", code: RegionCode.parse("53") } }).map((row) => row.value); // => [0.5]
 * ```
 */
export const responseImprovement = defineKpi(
  {
    id: "response-improvement",
    name: { id: "Perbaikan waktu tanggap", en: "Improvement of the response" },
    unit: "improvement",
    direction: "higher-is-better",
    additivity: "none",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents", "observations"],
    dimensions: villageDimensions,
    counts: "reports",
    publishedDownTo: "regency",
    closedBelow: "victims",
  },
  "flow",
  (context, grid) => {
    const set = context.reports().by(grid.eventDimensions);
    const spans = cellSpans(context, grid, set.spans("response"));
    const medians = medianMeasures(context, spans, aalenJohansen);
    const baselineOf = baselineHours(context);
    return {
      ...improvedOn(medians, (cell) => baselineOf(grid.keyOf(cell))),
      inputs: {
        present: flow(context, grid, set.outcomes, "criticalTimed"),
        expected: flow(context, grid, set.outcomes, "critical"),
        reason: "fields-missing",
      },
    };
  },
);
