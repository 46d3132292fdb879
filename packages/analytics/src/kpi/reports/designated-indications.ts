import { criticalCategory } from "../../cube/report-spans.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { designatedStretches } from "../../grid/person-years.ts";

/** Indications in each cell, of the days on which their village was designated and its residents are known. */
export function designatedIndications(context: KpiContext, grid: Grid): Float64Array {
  const counts = new Float64Array(grid.size);
  const { submissions } = context.reports().by(["category"]);
  const codes = submissions.codes.flatMap(({ category }, code) => (category === criticalCategory ? [code] : []));
  const stretchesOf = designatedStretches(context);
  const between = (village: number, fromDay: number, toDay: number): number =>
    codes.reduce((sum, code) => sum + submissions.sum("reports", village, code, fromDay, toDay), 0);
  for (let village = 0; village < context.frame.count; village += 1) {
    const known = stretchesOf(village).filter(({ residents }) => residents !== undefined);
    for (const { cell, fromDay, toDay } of grid.pieces(village))
      for (const stretch of known) {
        const [from, to] = [Math.max(fromDay, stretch.fromDay), Math.min(toDay, stretch.toDay)];
        if (from < to) counts[cell] = (counts[cell] as number) + between(village, from, to);
      }
  }
  return counts;
}
