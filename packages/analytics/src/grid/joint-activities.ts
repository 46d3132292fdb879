import type { JointActivity } from "../cube/activity-cubes.ts";
import type { EventCode } from "../cube/cube.ts";
import { addRecord } from "./accumulate.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";

/**
 * Adds joint activities to cells in which they are not counted yet: the cubes hold each activity in the cell of its host
 * village, and it counts once in every other cell of which a village took part.
 */
export function addJointActivities(
  context: KpiContext,
  grid: Grid,
  sums: Float64Array,
  counts: (code: EventCode, activity: JointActivity) => boolean,
): void {
  const ids = context.dataset.activities.texts("id");
  eachJointCount(context, grid, (cell, _village, code, activity) => {
    if (counts(code, activity)) addRecord(context, sums, cell, 1, { table: "activities", id: ids[activity.row] as string });
  });
}

/** Visits the cells, other than that of the host, in which a joint activity counts once, each with the first of its villages there. */
export function eachJointCount(
  context: KpiContext,
  grid: Grid,
  visit: (cell: number, village: number, code: EventCode, activity: JointActivity) => void,
): void {
  const byTopic = grid.eventDimensions.includes("topic");
  for (const activity of context.activities().joint) {
    const { kind, topics, day, villages } = activity;
    const bucket = grid.buckets.findIndex((b) => b.fromDay <= day && day < b.toDay);
    if (bucket < 0) continue;
    for (const code of byTopic ? topics.map((topic) => ({ kind, topic })) : [{ kind }]) {
      const cells = villages.map((village) => {
        const base = grid.cellAt(village, day, bucket);
        return base === undefined ? undefined : grid.eventCell(base, code);
      });
      for (const [i, cell] of cells.entries())
        if (cell !== undefined && cells.indexOf(cell) === i && i > 0) visit(cell, villages[i] as number, code, activity);
    }
  }
}
