import type { Measures } from "../../answer/kpi-type.ts";
import type { Cube } from "../../cube/cube.ts";
import type { LevelMeasure, ReportCubeSet } from "../../cube/report-cubes.ts";
import { flow } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { cubeShare } from "../cube-share.ts";

/** Of what had its deadline by `asOf`, what was done in time; complete where a policy profile set a level for all of it. */
export function levelShare(context: KpiContext, grid: Grid, cubeOf: (set: ReportCubeSet) => Cube<LevelMeasure>): Measures {
  if (context.dataset.programme.policyProfiles.length === 0) return { impossible: "no-policy-profile" };
  const cube = cubeOf(context.reports().by(grid.eventDimensions));
  const share = cubeShare(context, grid, cube, { numerator: "met", denominator: "due" });
  const withoutLevel = flow(context, grid, cube, "withoutLevel");
  return {
    ...share,
    inputs: { present: share.denominator, expected: sumOf(share.denominator, withoutLevel), reason: "no-policy-profile" },
  };
}

/** Two figures a cell, added up. */
export const sumOf = (a: Float64Array, b: Float64Array): Float64Array => a.map((one, cell) => one + (b[cell] as number));
