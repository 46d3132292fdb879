// Answers of R 4.2.2: optim() over dnbinom() and pnbinom() with the likelihood that `fitPositiveCounts` describes, and
// pnbinom(lower.tail = FALSE) / (1 - dnbinom(0)) for the limits:
//   f <- function(p) { m <- exp(p[1]); k <- exp(p[2]); t <- x[x <= cut]; c <- sum(x > cut)
//     -(sum(dnbinom(t, size=k, mu=m, log=TRUE)) + c * pnbinom(cut, size=k, mu=m, lower.tail=FALSE, log.p=TRUE)
//       - length(x) * log(1 - dnbinom(0, size=k, mu=m))) }
//   optim(c(log(mean(x)), 0), f, control = list(reltol = 1e-14, maxit = 5000))   # cut = 7, the 90 % quantile (type 1)
import { describe, expect, test } from "vitest";
import { groupFalseAlarm, outlierLimit } from "./outlier-limit.ts";
import { fitPositiveCounts, logLikelihood, upperLimit } from "./positive-counts.ts";

const repeated = (count: number, times: number): number[] => new Array<number>(times).fill(count);
const counts = [
  ...repeated(1, 30),
  ...repeated(2, 18),
  ...repeated(3, 12),
  ...repeated(4, 8),
  ...repeated(5, 6),
  ...repeated(6, 4),
  ...[7, 7, 8, 8, 9, 10, 11, 13, 15, 90],
];

describe("the fit", () => {
  test("is that of R", () => {
    const { mean, size } = fitPositiveCounts(counts);
    expect(mean).toBeCloseTo(1.82876, 3);
    expect(size).toBeCloseTo(0.563906, 3);
  });
  test("has the likelihood that R gives for mean 3, size 0.8", () => {
    const histogram = Float64Array.of(0, 30, 18, 12, 8, 6, 4, 2);
    expect(logLikelihood(histogram, 8, { mean: 3, size: 0.8 })).toBeCloseTo(-162.504677236, 8);
  });
  test("is not moved by how large an error is, by zeros, or by the order", () => {
    const fit = fitPositiveCounts(counts);
    expect(fitPositiveCounts(counts.map((count) => (count === 90 ? 90_000 : count)))).toEqual(fit);
    expect(fitPositiveCounts([...repeated(0, 500), ...counts])).toEqual(fit);
    expect(fitPositiveCounts(counts.toReversed())).toEqual(fit);
  });
});

test.each([
  [3, 0.8, 1e-3, 28],
  [40, 4, 1e-5, 194],
  [5, 8103, 1e-6, 19],
])("mean %d, size %d: exceeded with a chance below %d is %d", (mean, size, chance, limit) => {
  expect(upperLimit({ mean, size }, chance)).toBe(limit);
});

describe("the limit", () => {
  test("is that of R: 90 stands out, 15 does not", () => {
    expect(groupFalseAlarm).toBe(0.01);
    expect(outlierLimit(counts)).toBe(30);
  });
  test("is not known from fewer than 30 counts above 0", () => {
    expect(outlierLimit([])).toBeNull();
    expect(outlierLimit([...repeated(0, 1000), ...repeated(2, 29)])).toBeNull();
    expect(outlierLimit(repeated(2, 30))).not.toBeNull();
  });
  test("stands equal counts", () => {
    expect(outlierLimit(repeated(1, 400))).toBeGreaterThanOrEqual(1);
    expect(outlierLimit(repeated(40, 400))).toBeGreaterThan(40);
  });
});
