import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { addRecord, emptySums } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { daysOfPeriod, isConsolidation } from "../../grid/region-records.ts";
import { regionDimensions } from "../dimension-sets.ts";
import { coarserOverlapping, needsWorkingArea } from "../signals/signal-cells.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const consolidationEffortInWords: KpiWords = {
  question: { id: "Berapa banyak kerja administrasi yang masih tersisa?", en: "How much clerical work is left?" },
  formula: {
    id: "jam yang dicatat untuk rekapitulasi dalam periode (pengamatan consolidation-hours)",
    en: "hours logged for consolidation in the period (observations of consolidation-hours)",
  },
  source: "Observations of the indicator consolidation-hours, each with its own source",
};

/**
 * How much clerical work is left? The hours logged for consolidating records: observations of the indicator
 * `consolidation-hours` (unit `hours`) whose period lies in the period asked for and is over by `asOf`. An observation of a
 * longer period cannot be split: it makes a shorter period incomplete, and months need not add up to the year. Where
 * nothing was logged the hours are not known: that is no 0.
 *
 * @example
 * ```ts
 * const logged = { indicator: "consolidation-hours", regionCode: "53", unit: "hours", source: "Contoh" };
 * const { dataset } = await readDataset({
 *   observations: [{ ...logged, id: "c1", period: "2025-01", value: 12 }, { ...logged, id: "c2", period: "2025-02", value: 9.5 }],
 * });
 * consolidationEffort(dataset, { period: "2025-Q1" }).map((row) => row.value); // => [21.5]
 * ```
 */
export const consolidationEffort = defineKpi(
  {
    id: "consolidation-effort",
    name: { id: "Jam kerja rekapitulasi", en: "Hours of consolidation" },
    unit: "hours",
    direction: "lower-is-better",
    additivity: "none",
    overlapping: coarserOverlapping,
    uncertainty: "none",
    tables: ["observations"],
    dimensions: regionDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => needsWorkingArea(context) ?? loggedHours(context, grid),
);

function loggedHours(context: KpiContext, grid: Grid) {
  const [hours, present, expected] = [emptySums(context, grid), new Float64Array(grid.size), new Float64Array(grid.size)];
  for (const { id, regionCode, period, value } of context.dataset.observations.filter(isConsolidation)) {
    const { firstDay, lastDay } = daysOfPeriod(period);
    for (const [b, { fromDay, toDay }] of grid.buckets.entries()) {
      const cell = firstDay < toDay && fromDay <= lastDay ? grid.regionCell(regionCode, lastDay, b) : undefined;
      if (cell === undefined) continue;
      expected[cell] = (expected[cell] as number) + 1;
      if (firstDay < fromDay || toDay <= lastDay) continue;
      present[cell] = (present[cell] as number) + 1;
      addRecord(context, hours, cell, value, { table: "observations", id });
    }
  }
  return {
    numerator: hours,
    absent: (cell: number) => (present[cell] === 0 ? ("observation-missing" as const) : undefined),
    inputs: { present, expected, reason: "period-partial" as const },
  };
}
