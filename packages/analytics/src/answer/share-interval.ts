import type { Grid } from "../grid/grid.ts";
import type { ClusterSums } from "../statistics/cluster-sums.ts";
import { clusteredShare } from "../statistics/clustered-share.ts";
import type { CellMeasures } from "./kpi-type.ts";

/**
 * The interval of a share whose observations come in villages. The sums are worked out when the first interval is asked
 * for; never for single villages, which have none.
 */
export function shareInterval(grid: Grid, sums: () => (cell: number) => ClusterSums): NonNullable<CellMeasures["interval"]> {
  if (grid.by.includes("village")) return () => null;
  let known: ((cell: number) => ClusterSums) | undefined;
  return (cell) => {
    known ??= sums();
    return clusteredShare(known(cell));
  };
}
