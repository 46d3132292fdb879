import type { CellMeasures } from "../../answer/kpi-type.ts";
import type { ActivityMeasure, JointActivity } from "../../cube/activity-cubes.ts";
import type { EventCode } from "../../cube/cube.ts";
import type { Dimension } from "../../dimension.ts";
import { flow } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import { addJointActivities } from "../../grid/joint-activities.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";

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

/** The measures of a plain count of activities. */
export const countOfActivities = (context: KpiContext, grid: Grid, counted: Counted): CellMeasures => ({
  numerator: activityCount(context, grid, counted),
  alsoFrom: ["activityVillages"],
});
