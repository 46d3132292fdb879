/** A month (or another part of time) of a share: how many of how many. */
export interface ShareCount {
  readonly numerator: number;
  readonly denominator: number;
}

/** Between what values does a process stay if nothing special happens? One pair of limits for each point. */
export interface ControlLimits {
  readonly centre: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** How much more the points vary from one to the next than chance alone would make them; 1 where that is not asked (individual values). */
  readonly dispersion: number;
  readonly method: "laney-p-prime" | "individuals";
}

/** The mean range of two normal values, in standard deviations, as the published tables round it (NIST e-Handbook 6.3.2). */
const meanRange = 1.128;

/**
 * The limits of a share over time: Laney's p′ chart, three standard deviations. A plain p chart calls too many months special where
 * denominators are large or cases come in clusters; p′ widens its limits by how much the points differ from their neighbours. They are
 * never narrower than those of the plain chart. Points stand in order of time. A denominator of 0 has no limits, throws `RangeError`;
 * fewer than two points have no dispersion (1). Limits are cut to 0..1.
 *
 * Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002) 531–537.
 *
 * @example
 * ```ts
 * const limits = shareControlLimits([{ numerator: 12, denominator: 50 }, { numerator: 13, denominator: 50 }]);
 * limits.centre; // => 0.25
 * limits.dispersion; // => 1
 * ```
 */
export function shareControlLimits(points: readonly ShareCount[]): ControlLimits {
  if (points.some(({ denominator }) => !(denominator > 0)))
    throw new RangeError("Every point needs a denominator above 0; leave points without cases out.");
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const centre = points.length === 0 ? 0 : sum(points.map((p) => p.numerator)) / sum(points.map((p) => p.denominator));
  const deviations = points.map(({ denominator }) => Math.sqrt((centre * (1 - centre)) / denominator));
  const scores = points.map((p, at) => (deviations[at] === 0 ? 0 : (p.numerator / p.denominator - centre) / (deviations[at] as number)));
  const dispersion = Math.max(1, meanMovingRange(scores) / meanRange);
  return {
    centre,
    lower: deviations.map((deviation) => Math.max(0, centre - 3 * deviation * dispersion)),
    upper: deviations.map((deviation) => Math.min(1, centre + 3 * deviation * dispersion)),
    dispersion,
    method: "laney-p-prime",
  };
}

/**
 * The limits of single values over time (an XmR chart): the mean plus and minus 2.66 mean moving ranges (3 ÷ 1.128). For counts and
 * rates; points stand in order of time. Fewer than two points have limits at their value.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm
 *
 * @example
 * ```ts
 * individualControlLimits([10, 12, 10]).upper[0]?.toFixed(2); // => "15.99"
 * ```
 */
export function individualControlLimits(values: readonly number[]): ControlLimits {
  const centre = values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
  const reach = (3 * meanMovingRange(values)) / meanRange;
  return {
    centre,
    lower: values.map(() => centre - reach),
    upper: values.map(() => centre + reach),
    dispersion: 1,
    method: "individuals",
  };
}

function meanMovingRange(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] as number)));
  return ranges.reduce((total, range) => total + range, 0) / ranges.length;
}

/** How many points in a row on one side of the centre are a signal: rule 4 of the Western Electric handbook (1956). */
const longRun = 8;

/**
 * Which points are signals? Those outside their limits, and those of a run of eight or more on one side of the centre. A point on the
 * centre ends a run.
 *
 * @example
 * ```ts
 * controlSignals([1, 9, 1], { centre: 2, lower: [0, 0, 0], upper: [5, 5, 5], dispersion: 1, method: "individuals" }); // => [false, true, false]
 * ```
 */
export function controlSignals(values: readonly number[], { centre, lower, upper }: ControlLimits): boolean[] {
  const outside = values.map((value, at) => value < (lower[at] as number) || value > (upper[at] as number));
  const sides = values.map((value) => Math.sign(value - centre));
  return values.map((_, at) => outside[at] === true || (sides[at] !== 0 && runLength(sides, at) >= longRun));
}

function runLength(sides: readonly number[], at: number): number {
  let [from, to] = [at, at];
  while (from > 0 && sides[from - 1] === sides[at]) from -= 1;
  while (to + 1 < sides.length && sides[to + 1] === sides[at]) to += 1;
  return to - from + 1;
}
