import { toMinutes } from "@pimpasa/core";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";

/**
 * Rows of reports that were refused on reading, in the cell of their village and day. What else they say is not relied on:
 * in a breakdown by a property of reports there are none.
 */
export function refusedReports({ dataset, frame, asOfDay }: KpiContext, grid: Grid): Float64Array {
  const counts = new Float64Array(grid.size);
  if (grid.eventDimensions.length > 0) return counts;
  for (const { villageId, submittedAt } of dataset.intake.reports.refusedReports ?? []) {
    const village = frame.rowOf(villageId);
    const day = village === undefined ? Infinity : frame.localDay(village, toMinutes(submittedAt));
    if (village === undefined || day > asOfDay) continue;
    const piece = grid.pieces(village).find(({ fromDay, toDay }) => fromDay <= day && day < toDay);
    if (piece !== undefined) counts[piece.cell] = (counts[piece.cell] as number) + 1;
  }
  return counts;
}
