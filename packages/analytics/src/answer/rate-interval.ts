import type { Grid } from "../grid/grid.ts";
import type { ClusterSums } from "../statistics/cluster-sums.ts";
import { clusteredRate } from "../statistics/clustered-rate.ts";
import type { CellMeasures } from "./kpi-type.ts";
import { villageInterval } from "./share-interval.ts";

/**
 * The interval of a rate whose events come in villages, `per` so much of its denominator; see `shareInterval`. Resident-years
 * are fractions, whose sums depend on the order of villages in the last digits: the limits have the twelve that do not.
 */
export const rateInterval = (grid: Grid, per: number, sums: () => (cell: number) => ClusterSums): NonNullable<CellMeasures["interval"]> =>
  villageInterval(grid, sums, (cell) => {
    const interval = clusteredRate(cell, per);
    return interval && { ...interval, low: toTwelveDigits(interval.low), high: toTwelveDigits(interval.high) };
  });

const toTwelveDigits = (value: number): number => Number(value.toPrecision(12));
