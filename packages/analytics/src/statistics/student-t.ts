import { normal975 } from "./interval-level.ts";

/** From here on the series in 1 / df is exact to 1e-10. */
const manyDegrees = 200;

/**
 * The 97.5 % quantile of Student's t for a whole number of degrees of freedom from 1 on. R: `qt(0.975, df)`.
 *
 * Source: Abramowitz and Stegun (1964), 26.7.3 and 26.7.4 (finite sums), solved by Newton's method from below (the function
 * is concave, so that it never overshoots); 26.7.5 (series) for many degrees.
 */
export function student975(df: number): number {
  if (df >= manyDegrees) return bySeries(df);
  let t = normal975;
  for (let step = Infinity; step > 1e-14 * t; t += step) step = (0.95 - withinShare(t, df)) / (2 * density(t, df));
  return t;
}

function bySeries(df: number): number {
  const z = normal975;
  const q = z * z;
  const terms = [
    z,
    (z * (q + 1)) / 4,
    (z * ((5 * q + 16) * q + 3)) / 96,
    (z * (((3 * q + 19) * q + 17) * q - 15)) / 384,
    (z * ((((79 * q + 776) * q + 1482) * q - 1920) * q - 945)) / 92160,
  ];
  return terms.reduceRight((sum, term) => sum / df + term, 0);
}

/** Which share lies between −t and t? */
function withinShare(t: number, df: number): number {
  const square = df / (df + t * t);
  const isOdd = df % 2 === 1;
  let [term, sum] = [isOdd ? Math.sqrt(square) : 1, 0];
  for (let k = isOdd ? 1 : 0; k <= df - 2; k += 2) {
    sum += term;
    term *= (square * (k + 1)) / (k + 2);
  }
  const sine = t / Math.sqrt(df + t * t);
  return isOdd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(df)) + sine * sum) : sine * sum;
}

function density(t: number, df: number): number {
  let constant = df % 2 === 1 ? 1 / Math.PI : 1 / (2 * Math.SQRT2);
  for (let k = df % 2 === 1 ? 1 : 2; k < df; k += 2) constant *= ((k + 1) / k) * Math.sqrt(k / (k + 2));
  return constant * (1 + (t * t) / df) ** (-(df + 1) / 2);
}
