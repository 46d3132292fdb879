import type { OrderedClusters } from "./survival-times.ts";

/** What happens at one time: those at risk, all events, those of the cause, and the survival just before. */
export interface IncidenceTime {
  readonly atRisk: number;
  readonly events: number;
  readonly ofCause: number;
  readonly survivalBefore: number;
}

/**
 * The infinitesimal jackknife of a cumulative incidence, clustered, carried from one event time to the next.
 *
 * The influence of a cluster is `C + P K + G Y`: `Y` of its observations at risk, `K` its influence on log survival from
 * those that are over (see `JackknifeVariance`), `C` what is settled; `P` and `G` grow with time and are the same for all
 * clusters. The six sums of squares and products are kept up to date as observations end: O(n) for the whole curve.
 */
export interface IncidenceVariance {
  pass(time: IncidenceTime): void;
  /** An observation that ends at the time that was passed. */
  end(cluster: number, isEvent: boolean, isOfCause: boolean): void;
  variance(): number;
}

/** What is left of a difference of squares below this share of them is rounding. */
const rounding = 1e-13;

export function incidenceVariance({ clusters, cluster }: OrderedClusters): IncidenceVariance {
  const settled = new Float64Array(clusters);
  const over = new Float64Array(clusters);
  const atRiskOf = new Float64Array(clusters);
  for (const of of cluster) atRiskOf[of] = (atRiskOf[of] as number) + 1;
  let [cc, ck, cy, kk, ky] = [0, 0, 0, 0, 0];
  let yy = atRiskOf.reduce((sum, y) => sum + y * y, 0);
  let [p, g, hazardVariance, perEvent, perCause] = [0, 0, 0, 0, 0];
  return {
    pass({ atRisk, events, ofCause, survivalBefore }) {
      const share = (survivalBefore * ofCause) / atRisk;
      p += share;
      g += share * hazardVariance - share / atRisk;
      perCause = survivalBefore / atRisk;
      perEvent = events < atRisk ? 1 / (atRisk - events) : 0;
      hazardVariance += (events / atRisk) * perEvent;
    },
    end(of, isEvent, isOfCause) {
      const [c, k, y] = [settled[of] as number, over[of] as number, atRiskOf[of] as number];
      const change = hazardVariance - (isEvent ? perEvent : 0);
      const [cNow, kNow, yNow] = [c - p * change + g + (isOfCause ? perCause : 0), k + change, y - 1];
      cc += cNow * cNow - c * c;
      ck += cNow * kNow - c * k;
      cy += cNow * yNow - c * y;
      kk += kNow * kNow - k * k;
      ky += kNow * yNow - k * y;
      yy += yNow * yNow - y * y;
      settled[of] = cNow;
      over[of] = kNow;
      atRiskOf[of] = yNow;
    },
    variance() {
      const squares = cc + p * p * kk + g * g * yy;
      const variance = squares + 2 * (p * ck + g * cy + p * g * ky);
      return variance > rounding * squares ? variance : 0;
    },
  };
}
