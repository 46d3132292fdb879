import type { Grid } from "../grid/grid.ts";
import type { ClusterSums } from "../statistics/cluster-sums.ts";
import { clusteredShare } from "../statistics/clustered-share.ts";
import type { CellMeasures } from "./kpi-type.ts";
import type { UncertaintyInterval } from "./kpi-value.ts";

/**
 * The interval of a share whose observations come in villages. The sums are worked out when the first interval is asked
 * for; never for single villages, which have none.
 */
export const shareInterval = (grid: Grid, sums: () => (cell: number) => ClusterSums): NonNullable<CellMeasures["interval"]> =>
  villageInterval(grid, sums, clusteredShare);

/**
 * An interval from the sums over the villages of a cell. Its limits have twelve digits: the last ones differ between the
 * square roots and logarithms of two machines, and with the order of villages.
 */
export function villageInterval(
  grid: Grid,
  sums: () => (cell: number) => ClusterSums,
  intervalOf: (sums: ClusterSums) => UncertaintyInterval | null,
): NonNullable<CellMeasures["interval"]> {
  if (grid.by.includes("village")) return () => null;
  let known: ((cell: number) => ClusterSums) | undefined;
  return (cell) => {
    known ??= sums();
    const interval = intervalOf(known(cell));
    return interval && { ...interval, low: toTwelveDigits(interval.low), high: toTwelveDigits(interval.high) };
  };
}

const toTwelveDigits = (value: number): number => Number(value.toPrecision(12));
