import type { CellMeasures } from "../../answer/kpi-type.ts";
import type { ActivityMeasure, JointActivity } from "../../cube/activity-cubes.ts";
import type { EventCode } from "../../cube/cube.ts";
import type { Dimension } from "../../dimension.ts";
import { flow } from "../../grid/accumulate.ts";
import { flowOfVillage } from "../../grid/flow-by-village.ts";
import type { Grid } from "../../grid/grid.ts";
import { addJointActivities, eachJointCount } from "../../grid/joint-activities.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { villageSums } from "../../grid/village-sums.ts";
import type { ClusterSums } from "../../statistics/cluster-sums.ts";

/** A joint activity counts once in each of these, so that they need not add up to the whole. */
export const jointlyOverlapping = [
  "priority",
  "province",
  "regency",
  "district",
  "village",
  "regional-office",
  "office",
  "officer",
  "topic",
] as const satisfies Dimension[];

interface Counted {
  /** Which activities count, by their kind. */
  readonly counts?: (code: EventCode) => boolean;
  /** A measure that is 1 where an activity counts and 0 where not, and the same asked of a joint activity. */
  readonly measure?: ActivityMeasure;
  readonly isSo?: (activity: JointActivity) => boolean;
}

/** Activities in each cell; a joint one counts once at every level. */
export function activityCount(context: KpiContext, grid: Grid, counted: Counted): Float64Array {
  const { counts = () => true, measure = "activities", isSo = () => true } = counted;
  const cubes = context.activities();
  const cube = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byKind;
  const sums = flow(context, grid, cube, measure, counts);
  addJointActivities(context, grid, sums, (code, activity) => counts(code) && isSo(activity));
  return sums;
}

/**
 * The activities that are so, and all activities, as sums of villages: each belongs to its host, and where a joint one counts
 * in another cell to the first of its villages there.
 */
export function activitiesByVillage(
  context: KpiContext,
  grid: Grid,
  measure: ActivityMeasure,
  isSo: (activity: JointActivity) => boolean,
): (cell: number) => ClusterSums {
  const cubes = context.activities();
  const cube = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byKind;
  const joint = new Map<number, [cell: number, counted: number][]>();
  eachJointCount(context, grid, (cell, village, _code, activity) => {
    const known = joint.get(village);
    if (known) known.push([cell, Number(isSo(activity))]);
    else joint.set(village, [[cell, Number(isSo(activity))]]);
  });
  const hosted = flowOfVillage(grid, cube, { numerator: [measure], denominator: ["activities"] });
  return villageSums(context.frame.count, grid.size, (village, add) => {
    hosted(village, add);
    for (const [cell, counted] of joint.get(village) ?? []) add(cell, counted, 1);
  });
}

/** The measures of a plain count of activities. */
export const countOfActivities = (context: KpiContext, grid: Grid, counted: Counted): CellMeasures => ({
  numerator: activityCount(context, grid, counted),
  alsoFrom: ["activityVillages"],
});
