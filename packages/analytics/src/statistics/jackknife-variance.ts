import type { OrderedClusters } from "./survival-times.ts";

/**
 * The infinitesimal jackknife of log survival, clustered, carried from one event time to the next.
 *
 * The influence of a cluster is `K + A Y`: `K` of its observations that are over (each `A` at its end, less `1 / (n − d)`
 * for an event), `Y` its observations at risk, `A` the sum of `d / (n (n − d))`. Sums of the squares are kept up to date as
 * observations end, so that the whole curve takes O(n).
 */
export interface JackknifeVariance {
  /** An event time passes, with `events` of `atRisk`; `ended` are the clusters of the observations that end then. */
  pass(atRisk: number, events: number): void;
  end(cluster: number, isEvent: boolean): void;
  /** The variance of log survival. */
  variance(): number;
}

/** What is left of a difference of squares below this share of them is rounding: clusters that are all alike have variance 0. */
const rounding = 1e-13;

export function jackknifeVariance({ clusters, cluster }: OrderedClusters): JackknifeVariance {
  const over = new Float64Array(clusters);
  const atRiskOf = new Float64Array(clusters);
  for (const of of cluster) atRiskOf[of] = (atRiskOf[of] as number) + 1;
  let [overOver, overAtRisk] = [0, 0];
  let atRiskAtRisk = atRiskOf.reduce((sum, y) => sum + y * y, 0);
  let [hazardVariance, perEvent] = [0, 0];
  return {
    pass(atRisk, events) {
      hazardVariance += events / (atRisk * (atRisk - events));
      perEvent = 1 / (atRisk - events);
    },
    end(c, isEvent) {
      const [k, y] = [over[c] as number, atRiskOf[c] as number];
      const kAfter = k + hazardVariance - (isEvent ? perEvent : 0);
      overOver += kAfter * kAfter - k * k;
      overAtRisk += kAfter * (y - 1) - k * y;
      atRiskAtRisk += 1 - 2 * y;
      over[c] = kAfter;
      atRiskOf[c] = y - 1;
    },
    variance() {
      const squares = overOver + hazardVariance * hazardVariance * atRiskAtRisk;
      const variance = squares + 2 * hazardVariance * overAtRisk;
      return variance > rounding * squares ? variance : 0;
    },
  };
}
