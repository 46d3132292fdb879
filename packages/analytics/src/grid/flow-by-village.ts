import type { Cube } from "../cube/cube.ts";
import type { ClusterSums } from "../statistics/cluster-sums.ts";
import { all, countedCodes } from "./accumulate.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";
import { type AddShare, villageSums } from "./village-sums.ts";

/** Which measures of a cube are the numerator of a share, and which add up to its denominator. */
export interface ShareMeasures<M extends string> {
  readonly numerator: readonly M[];
  readonly denominator: readonly M[];
}

/** A share of events in each cell, over the days of the cell, as the sums of its villages. */
export function flowByVillage<M extends string>(
  context: KpiContext,
  grid: Grid,
  cube: Cube<M>,
  measures: ShareMeasures<M>,
): (cell: number) => ClusterSums {
  return villageSums(context.frame.count, grid.size, flowOfVillage(grid, cube, measures));
}

/** What one village adds to each cell. */
export function flowOfVillage<M extends string>(
  grid: Grid,
  cube: Cube<M>,
  { numerator, denominator }: ShareMeasures<M>,
): (village: number, add: AddShare) => void {
  const codes = countedCodes(grid, cube, all);
  return (village, add) => {
    for (const { cell, fromDay, toDay } of grid.pieces(village)) {
      for (const { code, offset } of codes) {
        const sumOf = (sum: number, measure: M): number => sum + cube.sum(measure, village, code, fromDay, toDay);
        add(cell + offset, numerator.reduce(sumOf, 0), denominator.reduce(sumOf, 0));
      }
    }
  };
}
