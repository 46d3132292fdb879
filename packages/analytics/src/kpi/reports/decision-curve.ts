import type { Period, Scope } from "@pimpasa/core";
import { periodOf } from "../../answer/asked.ts";
import { cellSpans } from "../../grid/cell-spans.ts";
import { gridOf } from "../../grid/grid.ts";
import type { KpiContext, PreparedDataset } from "../../grid/kpi-context.ts";
import { kaplanMeierCurve, type SurvivalCurve } from "../../statistics/kaplan-meier.ts";

const minutesPerHour = 60;

/**
 * What share of reports still waits for a decision after how many hours? The Kaplan–Meier curve behind `median-verification-hours`,
 * of the same rounds of submission, with villages as clusters. It is not protected: for the operational view of one's own scope.
 * Throws `KpiOptionsError` for a text that is no period.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-03-10T09:00+08:00" }, { id: "e2", reportId: "r1", state: "verified", at: "2025-03-11T09:00+08:00" }],
 * });
 * const prepared = prepareDataset(dataset, CalendarDay.parse("2025-12-31"));
 * decisionCurve(prepared, { period: "2025", scope: nation }).steps.map(({ time, survival }) => [time, survival]); // => [[24, 0]]
 * ```
 */
export function decisionCurve(
  prepared: PreparedDataset,
  { period, scope }: { readonly period: Period | string; readonly scope: Scope },
): SurvivalCurve {
  const context: KpiContext = { ...prepared, period: periodOf(period), scope, intervals: false };
  const { time, end, cluster } = cellSpans(context, gridOf(context, []), context.reports().by([]).spans("verification")).of(0);
  return kaplanMeierCurve({ time: time.map((minutes) => minutes / minutesPerHour), isEvent: end, cluster });
}
