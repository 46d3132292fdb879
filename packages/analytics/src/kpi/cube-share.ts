import type { CellMeasures } from "../answer/kpi-type.ts";
import { shareInterval } from "../answer/share-interval.ts";
import type { Cube } from "../cube/cube.ts";
import { flow } from "../grid/accumulate.ts";
import { flowByVillage } from "../grid/flow-by-village.ts";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";

interface ShareOf<M extends string> {
  readonly numerator: M;
  readonly denominator: M;
}

/** The share of one measure of a cube in another, in each cell, with its interval over the villages. */
export const cubeShare = <M extends string>(
  context: KpiContext,
  grid: Grid,
  cube: Cube<M>,
  { numerator, denominator }: ShareOf<M>,
): Pick<CellMeasures, "numerator" | "interval"> & { readonly denominator: Float64Array } => ({
  numerator: flow(context, grid, cube, numerator),
  denominator: flow(context, grid, cube, denominator),
  interval: shareInterval(grid, () => flowByVillage(context, grid, cube, { numerator: [numerator], denominator: [denominator] })),
});
