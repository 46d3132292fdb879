import { criticalCategory } from "../../cube/report-spans.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { eachResidentSpan, eachSpanOf, residentYearsOf } from "../../grid/resident-years.ts";
import { villageSums } from "../../grid/village-sums.ts";
import type { ClusterSums } from "../../statistics/cluster-sums.ts";

/** Indications in each cell, of the days on which their village was designated and its residents are known. */
export function designatedIndications(context: KpiContext, grid: Grid): Float64Array {
  const counts = new Float64Array(grid.size);
  const countOf = indicationsBetween(context);
  eachResidentSpan(context, grid, (cell, village, { fromDay, toDay, residents }) => {
    if (residents !== undefined) counts[cell] = (counts[cell] as number) + countOf(village, fromDay, toDay);
  });
  return counts;
}

/** The same with the resident-years beneath, as the sums of the villages of each cell. */
export function indicationsByVillage(context: KpiContext, grid: Grid): (cell: number) => ClusterSums {
  const countOf = indicationsBetween(context);
  return villageSums(context.frame.count, grid.size, (village, add) => {
    eachSpanOf(context, grid, village, (cell, span) => {
      if (span.residents !== undefined) add(cell, countOf(village, span.fromDay, span.toDay), residentYearsOf(span));
    });
  });
}

/** How many indications a village first submitted on the days `[fromDay, toDay)`. */
function indicationsBetween(context: KpiContext): (village: number, fromDay: number, toDay: number) => number {
  const { submissions } = context.reports().by(["category"]);
  const codes = submissions.codes.flatMap(({ category }, code) => (category === criticalCategory ? [code] : []));
  return (village, fromDay, toDay) => codes.reduce((sum, code) => sum + submissions.sum("reports", village, code, fromDay, toDay), 0);
}
