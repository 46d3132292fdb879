import type { UncertaintyInterval } from "../answer/kpi-value.ts";
import { type ClusterShare, clusterSumsOf } from "./cluster-sums.ts";
import { clusteredRate } from "./clustered-rate.ts";

/** What one village had in one stratum, under the unit (an office) that is responsible for it. */
export interface StratumFigures extends ClusterShare {
  readonly unit: string;
  /** What makes villages alike: a band of risk, a kind of area. */
  readonly stratum: string;
  readonly village: string;
}

/** A unit against the whole, for the strata that it has. */
export interface StandardisedUnit {
  readonly unit: string;
  readonly observed: number;
  /** What the unit would have if each of its strata were as in the whole. */
  readonly expected: number;
  /** Observed ÷ expected: 1 is like the whole. Null where nothing was to be expected. */
  readonly ratio: number | null;
  /** The ratio times the figure of the whole, in the unit of the figure itself. */
  readonly standardised: number | null;
  /** 95 % of the ratio, from the spread between the villages of the unit; null below 10 of them. */
  readonly interval: UncertaintyInterval | null;
}

/**
 * Does an office do better or worse than the whole, given which villages it has? Indirect standardisation: observed over
 * expected, where the share or rate of each stratum in the whole (all units together) says what to expect.
 *
 * Each ratio compares one office with the whole, never two offices with each other: their strata have different weights.
 * The interval is that of `clusteredRate` over villages (observed per expected); the expected figures are taken as known.
 * In the order in which the units come first.
 *
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, 2.3; Julious, Nicholl and George (2001),
 * Why do we continue to use standardized mortality ratios for small area comparisons?, Journal of Public Health Medicine 23(1).
 *
 * @example
 * ```ts
 * const figures = [
 *   { unit: "k1", stratum: "far", village: "v1", numerator: 2, denominator: 10 },
 *   { unit: "k1", stratum: "near", village: "v2", numerator: 8, denominator: 10 },
 *   { unit: "k2", stratum: "near", village: "v3", numerator: 12, denominator: 10 },
 * ];
 * indirectStandardisation(figures).map(({ unit, observed, expected, ratio }) => [unit, observed, expected, ratio]); // => [["k1", 10, 12, 10 / 12], ["k2", 12, 10, 1.2]]
 * ```
 */
export function indirectStandardisation(figures: readonly StratumFigures[]): StandardisedUnit[] {
  const strata = addedUp(figures, ({ stratum }) => stratum);
  const whole = addedUp(figures, () => "");
  const overall = figureOf(whole.get(""));
  const expectedOf = ({ stratum, denominator }: StratumFigures) => (figureOf(strata.get(stratum)) ?? 0) * denominator;
  const units = Map.groupBy(figures, ({ unit }) => unit);
  return [...units].map(([unit, own]) => {
    const villages = addedUp(
      own.map((one) => ({ ...one, denominator: expectedOf(one) })),
      ({ village }) => village,
    );
    const sums = clusterSumsOf([...villages.values()]);
    const observed = own.reduce((sum, { numerator }) => sum + numerator, 0);
    const expected = own.reduce((sum, one) => sum + expectedOf(one), 0);
    const ratio = expected === 0 ? null : observed / expected;
    const standardised = ratio === null || overall === null ? null : ratio * overall;
    return { unit, observed, expected, ratio, standardised, interval: clusteredRate(sums) };
  });
}

function addedUp<F extends ClusterShare>(figures: readonly F[], keyOf: (one: F) => string): Map<string, ClusterShare> {
  const sums = new Map<string, ClusterShare>();
  for (const one of figures) {
    const sum = sums.get(keyOf(one)) ?? { numerator: 0, denominator: 0 };
    sums.set(keyOf(one), { numerator: sum.numerator + one.numerator, denominator: sum.denominator + one.denominator });
  }
  return sums;
}

const figureOf = (sum: ClusterShare | undefined): number | null =>
  sum === undefined || sum.denominator === 0 ? null : sum.numerator / sum.denominator;
