import type { Grid } from "../grid/grid.ts";
import type { ClusterSums } from "../statistics/cluster-sums.ts";
import { clusteredRate } from "../statistics/clustered-rate.ts";
import type { CellMeasures } from "./kpi-type.ts";
import { villageInterval } from "./share-interval.ts";

/** The interval of a rate whose events come in villages, `per` so much of its denominator; see `shareInterval`. */
export const rateInterval = (grid: Grid, per: number, sums: () => (cell: number) => ClusterSums): NonNullable<CellMeasures["interval"]> =>
  villageInterval(grid, sums, (cell) => clusteredRate(cell, per));
