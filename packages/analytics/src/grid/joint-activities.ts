import type { EventCode } from "../cube/cube.ts";
import { addRecord } from "./accumulate.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";

/**
 * Adds joint activities to cells in which they are not counted yet: the cubes hold each activity in the cell of its host
 * village, and it counts once in every other cell of which a village took part.
 */
export function addJointActivities(context: KpiContext, grid: Grid, sums: Float64Array, counts: (code: EventCode) => boolean): void {
  const ids = context.dataset.activities.texts("id");
  const byTopic = grid.eventDimensions.includes("topic");
  for (const { row, kind, topics, day, villages } of context.activities().joint) {
    const bucket = grid.buckets.findIndex((b) => b.fromDay <= day && day < b.toDay);
    if (bucket < 0) continue;
    for (const code of byTopic ? topics.map((topic) => ({ kind, topic })) : [{ kind }]) {
      if (!counts(code)) continue;
      const cells = villages.map((village) => {
        const base = grid.cellAt(village, day, bucket);
        return base === undefined ? undefined : grid.eventCell(base, code);
      });
      const [host, ...others] = cells;
      for (const cell of new Set(others)) {
        if (cell !== undefined && cell !== host) addRecord(context, sums, cell, 1, { table: "activities", id: ids[row] as string });
      }
    }
  }
}
