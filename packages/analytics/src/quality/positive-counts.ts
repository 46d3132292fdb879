import { minimise } from "./minimise.ts";

/** A negative binomial distribution of counts of which only those above 0 are seen: variance = mean + mean² / size. */
export interface PositiveCounts {
  readonly mean: number;
  readonly size: number;
}

/** Counts above this quantile take part in the fit only as "more than that", so that no error among them can pull it. */
const trustedShare = 0.9;
/** Bounds of log(size), at which the distribution is that of a logarithmic series or of Poisson. */
const [leastLogSize, greatestLogSize] = [-7, 9];

/**
 * Which negative binomial distribution, seen above 0 only, fits these counts? By maximum likelihood, with the greatest
 * tenth censored: of them the fit knows only that they are greater than the 90 % quantile. However large an error is, it
 * moves the fit no more than any other count in that tenth. Zeros have no part in it.
 *
 * Sources: Greene (2008), Econometric Analysis, 6th ed., 25.6 (hurdle and truncated count models); the censoring as in
 * Terza (1985), A Tobit-type estimator for the censored Poisson regression model, Economics Letters 18(4).
 */
export function fitPositiveCounts(counts: readonly number[]): PositiveCounts {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const cut = sorted[Math.ceil(trustedShare * sorted.length) - 1] ?? 1;
  const trusted = sorted.filter((count) => count <= cut);
  const histogram = new Float64Array(cut + 1);
  for (const count of trusted) histogram[count] = (histogram[count] as number) + 1;
  const censored = sorted.length - trusted.length;
  const mean = trusted.reduce((sum, count) => sum + count, 0) / trusted.length;
  const unlikelihood = (logMean: number, logSize: number): number => {
    const outside = Math.max(0, leastLogSize - logSize, logSize - greatestLogSize);
    const model = { mean: Math.exp(logMean), size: Math.exp(Math.min(greatestLogSize, Math.max(leastLogSize, logSize))) };
    return outside - logLikelihood(histogram, censored, model);
  };
  const [logMean, logSize] = minimise(unlikelihood, [Math.log(mean), 0]);
  return { mean: Math.exp(logMean), size: Math.exp(Math.min(greatestLogSize, Math.max(leastLogSize, logSize))) };
}

/** The log-likelihood of a histogram of counts from 1 up, and of how many were greater than its last count. */
export function logLikelihood(histogram: Float64Array, censored: number, model: PositiveCounts): number {
  const least = 1e-300;
  const logs = logProbabilities(model);
  const atZero = Math.exp(logs.next().value);
  const logPositive = Math.log(Math.max(least, 1 - atZero));
  let [sum, below, cases] = [0, atZero, censored];
  for (let count = 1; count < histogram.length; count += 1) {
    const log = logs.next().value;
    below += Math.exp(log);
    const seen = histogram[count] as number;
    if (seen > 0) sum += seen * log;
    cases += seen;
  }
  return sum + (censored === 0 ? 0 : censored * Math.log(Math.max(least, 1 - below))) - cases * logPositive;
}

/** The logarithms of the probabilities of 0, 1, 2, … without end. */
function* logProbabilities({ mean, size }: PositiveCounts): Generator<number, never> {
  const logStep = Math.log(mean / (size + mean));
  let log = size * Math.log(size / (size + mean));
  for (let count = 0; ; count += 1) {
    yield log;
    log += Math.log((count + size) / (count + 1)) + logStep;
  }
}

/** No count is searched beyond this one. */
const greatestCount = 1_000_000;

/** The greatest count whose chance of being exceeded, among counts above 0, is at least `chance`. */
export function upperLimit(model: PositiveCounts, chance: number): number {
  const logs = logProbabilities(model);
  const atZero = Math.exp(logs.next().value);
  let beyond = 1 - atZero;
  const enough = chance * beyond;
  for (let count = 1; count < greatestCount; count += 1) {
    beyond -= Math.exp(logs.next().value);
    if (beyond < enough) return count;
  }
  return greatestCount;
}
