import type { Measures } from "../../answer/kpi-type.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import type { Cube } from "../../cube/cube.ts";
import type { LevelMeasure, ReportCubeSet } from "../../cube/report-cubes.ts";
import { flow } from "../../grid/accumulate.ts";
import { flowByVillage } from "../../grid/flow-by-village.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";

/** Of what had its deadline by `asOf`, what was done in time; complete where a policy profile set a level for all of it. */
export function levelShare(context: KpiContext, grid: Grid, cubeOf: (set: ReportCubeSet) => Cube<LevelMeasure>): Measures {
  if (context.dataset.programme.policyProfiles.length === 0) return { impossible: "no-policy-profile" };
  const cube = cubeOf(context.reports().by(grid.eventDimensions));
  const denominator = flow(context, grid, cube, "due");
  const withoutLevel = flow(context, grid, cube, "withoutLevel");
  return {
    numerator: flow(context, grid, cube, "met"),
    denominator,
    interval: shareInterval(grid, () => flowByVillage(context, grid, cube, { numerator: ["met"], denominator: ["due"] })),
    inputs: { present: denominator, expected: sumOf(denominator, withoutLevel), reason: "no-policy-profile" },
  };
}

/** Two figures a cell, added up. */
export const sumOf = (a: Float64Array, b: Float64Array): Float64Array => a.map((one, cell) => one + (b[cell] as number));
