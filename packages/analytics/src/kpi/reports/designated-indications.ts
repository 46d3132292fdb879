import { criticalCategory } from "../../cube/report-spans.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { eachResidentSpan } from "../../grid/resident-years.ts";

/** Indications in each cell, of the days on which their village was designated and its residents are known. */
export function designatedIndications(context: KpiContext, grid: Grid): Float64Array {
  const counts = new Float64Array(grid.size);
  const { submissions } = context.reports().by(["category"]);
  const codes = submissions.codes.flatMap(({ category }, code) => (category === criticalCategory ? [code] : []));
  eachResidentSpan(context, grid, (cell, village, { fromDay, toDay, residents }) => {
    if (residents === undefined) return;
    for (const code of codes) counts[cell] = (counts[cell] as number) + submissions.sum("reports", village, code, fromDay, toDay);
  });
  return counts;
}
