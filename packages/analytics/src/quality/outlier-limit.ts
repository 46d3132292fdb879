import { fitPositiveCounts, upperLimit } from "./positive-counts.ts";

/** With fewer counts above 0 nothing can be said of what is usual. */
export const fewestCounts = 30;

/** The chance that a group without any error has a count beyond its limit. */
export const groupFalseAlarm = 0.01;

/**
 * Above which count does a count stand out from its like? Null where fewer than 30 of them are above 0.
 *
 * The counts above 0 are taken as negative binomial (skewed, of any dispersion), fitted so that errors among the greatest
 * tenth cannot pull the fit (`fitPositiveCounts`); the limit is where a group without errors has a count beyond it once in
 * a hundred groups: an outlier region of a fitted model (Davies and Gather 1993, The identification of multiple outliers,
 * JASA 88(423), 782–792). Zeros say nothing of how large a count may be and are left out: a village that sends nothing is
 * found by `trendBreaks`.
 *
 * Why none of the usual ones: a z-score of 3 and a median with MAD of 3.5 expect symmetry. Where more than half of the
 * counts are 0, the MAD and the quartiles are 0 too, and every other count is "out", also by the boxplot adjusted for
 * skewness (Hubert and Vandervieren 2008).
 *
 * @example
 * ```ts
 * const counts = Array.from({ length: 90 }, (_, i) => (i < 50 ? 0 : 1 + (i % 4)));
 * const limit = outlierLimit([...counts, 400]);
 * limit !== null && limit >= 4 && limit < 40; // => true
 * outlierLimit([1, 2, 400]); // => null
 * ```
 */
export function outlierLimit(counts: readonly number[]): number | null {
  const positive = counts.filter((count) => count > 0);
  if (positive.length < fewestCounts) return null;
  return upperLimit(fitPositiveCounts(positive), groupFalseAlarm / positive.length);
}
