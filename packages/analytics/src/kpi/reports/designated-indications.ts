import { criticalCategory } from "../../cube/report-spans.ts";
import { addEvents, emptySums } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { eachResidentSpan, eachSpanOf, residentYearsOf } from "../../grid/resident-years.ts";
import { villageSums } from "../../grid/village-sums.ts";
import type { ClusterSums } from "../../statistics/cluster-sums.ts";

/** Indications in each cell, of the days on which their village was designated and its residents are known. */
export function designatedIndications(context: KpiContext, grid: Grid): Float64Array {
  const counts = emptySums(context, grid);
  const { cube, codes } = indicationsCube(context);
  eachResidentSpan(context, grid, (cell, village, { fromDay, toDay, residents }) => {
    if (residents === undefined) return;
    for (const code of codes) addEvents(context, counts, cell, cube, "reports", { village, code, fromDay, toDay });
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
  const { cube, codes } = indicationsCube(context);
  return (village, fromDay, toDay) => codes.reduce((sum, code) => sum + cube.sum("reports", village, code, fromDay, toDay), 0);
}

function indicationsCube(context: KpiContext) {
  const { submissions: cube } = context.reports().by(["category"]);
  return { cube, codes: cube.codes.flatMap(({ category }, code) => (category === criticalCategory ? [code] : [])) };
}
