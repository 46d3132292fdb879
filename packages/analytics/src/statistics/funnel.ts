import { quantile } from "../quality/quantile.ts";
import { normal975, normal999 } from "./interval-level.ts";
import { StatisticsError } from "./statistics-error.ts";

/** One unit that is compared (an office): so many of so many, or so many events in so much exposure. */
export interface FunnelUnit {
  readonly key: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** Limits of a funnel at one size, around the centre. */
export interface FunnelLimits {
  readonly denominator: number;
  readonly low95: number;
  readonly high95: number;
  /** The limits of 99.8 %. */
  readonly low998: number;
  readonly high998: number;
}

/** A unit in its funnel. */
export interface FunnelPoint extends FunnelUnit, FunnelLimits {
  readonly value: number;
  /** Distance from the centre in standard errors, before overdispersion is allowed for. */
  readonly z: number;
  /** `within` the limits of 95 %, beyond these, or beyond those of 99.8 %. */
  readonly position: "within" | "beyond-95" | "beyond-998";
}

/** All units with the limits within which chance alone would leave nearly all of them. */
export interface Funnel {
  readonly centre: number;
  /** φ: the mean square of the winsorised z; 1 where units differ as much as chance would make them. */
  readonly dispersion: number;
  /** τ: the standard deviation between units on the transformed scale, where overdispersion is additive. */
  readonly between: number;
  readonly points: readonly FunnelPoint[];
  /** The limits at another size, for the lines of the chart. */
  limitsAt(denominator: number): FunnelLimits;
}

export interface FunnelOptions {
  /** `share`: numerator of denominator, on the scale of arcsines. `rate`: events per exposure, on the scale of square roots. */
  readonly scale: "share" | "rate";
  /** How differences between units that are not chance widen the limits; `additive` unless given. */
  readonly overdispersion?: "none" | "multiplicative" | "additive";
  /** The centre; what the units have together unless given. */
  readonly target?: number;
}

/** Share of the smallest and of the greatest z that are drawn in before dispersion is judged. */
const winsorised = 0.1;

/**
 * Which offices differ from the whole by more than chance, given their size? A funnel with limits of 95 % and 99.8 %,
 * widened by the dispersion of the offices themselves: no ranks, and a small office is not called good or bad for being small.
 *
 * `scale` says whether it is a share or a rate. z is the distance on the transformed scale (arcsine of the root, standard
 * error 1 ÷ (2 √n); root, 1 ÷ (2 √d)); φ is the mean of z² after the outer tenth of z on each side is drawn in to its
 * quantiles. `multiplicative`: standard errors times √φ, where φ > 1. `additive`: variance plus τ². Units with a denominator
 * of 0 are left out. Throws `StatisticsError` where a numerator is below 0, or a share above 1.
 *
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24(8), A.1 to A.3.
 *
 * @example
 * ```ts
 * const units = [[52, 100], [160, 300], [45, 100], [9, 40], [110, 200]].map(([numerator, denominator], i) => ({ key: `k${i}`, numerator, denominator }));
 * funnel(units, { scale: "share", overdispersion: "none" }).points.map(({ position }) => position); // => ["within", "within", "within", "beyond-998", "within"]
 * ```
 */
export function funnel(units: readonly FunnelUnit[], { scale, overdispersion = "additive", target }: FunnelOptions): Funnel {
  const filled = units.filter(({ denominator }) => denominator !== 0);
  for (const unit of filled) checked(unit, scale);
  const whole = filled.reduce((sum, u) => ({ n: sum.n + u.numerator, d: sum.d + u.denominator }), { n: 0, d: 0 });
  const centre = target ?? (whole.d === 0 ? 0 : whole.n / whole.d);
  const { there, back } = scales[scale];
  const z = filled.map((u) => (there(u.numerator / u.denominator) - there(centre)) * 2 * Math.sqrt(u.denominator));
  const dispersion = overdispersion === "none" ? 1 : dispersionOf(z);
  const between = overdispersion === "additive" ? Math.sqrt(betweenVariance(filled, dispersion)) : 0;
  const widened = overdispersion === "multiplicative" ? Math.sqrt(Math.max(1, dispersion)) : 1;
  const limitsAt = (denominator: number): FunnelLimits => {
    const error = Math.hypot(widened / (2 * Math.sqrt(denominator)), between);
    const at = (distance: number) => back(there(centre) + distance * error);
    return { denominator, low95: at(-normal975), high95: at(normal975), low998: at(-normal999), high998: at(normal999) };
  };
  const points = filled.map((unit, i) => pointOf(unit, z[i] as number, limitsAt(unit.denominator)));
  return { centre, dispersion, between, points, limitsAt };
}

const scales = {
  share: { there: (p: number) => Math.asin(Math.sqrt(p)), back: (x: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, x))) ** 2 },
  rate: { there: Math.sqrt, back: (x: number) => Math.max(0, x) ** 2 },
} as const;

function checked({ key, numerator, denominator }: FunnelUnit, scale: FunnelOptions["scale"]): void {
  if (!(numerator >= 0 && denominator > 0 && (scale === "rate" || numerator <= denominator)))
    throw new StatisticsError(`Give "${key}" a ${scale} that can be: ${numerator} of ${denominator} is none.`);
}

function dispersionOf(z: readonly number[]): number {
  const sorted = Float64Array.from(z).sort();
  const [low, high] = [quantile(sorted, winsorised), quantile(sorted, 1 - winsorised)];
  if (low === undefined || high === undefined) return 1;
  return z.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0) / z.length;
}

/** τ² by the method of moments (DerSimonian and Laird), with weights of 4 d. */
function betweenVariance(units: readonly FunnelUnit[], dispersion: number): number {
  const weights = units.map(({ denominator }) => 4 * denominator);
  const sum = weights.reduce((total, w) => total + w, 0);
  const excess = units.length * dispersion - (units.length - 1);
  const spread = sum - weights.reduce((total, w) => total + w * w, 0) / sum;
  return excess > 0 && spread > 0 ? excess / spread : 0;
}

function pointOf(unit: FunnelUnit, z: number, limits: FunnelLimits): FunnelPoint {
  const value = unit.numerator / unit.denominator;
  const within95 = limits.low95 <= value && value <= limits.high95;
  const within998 = limits.low998 <= value && value <= limits.high998;
  return { ...unit, ...limits, value, z, position: within95 ? "within" : within998 ? "beyond-95" : "beyond-998" };
}
