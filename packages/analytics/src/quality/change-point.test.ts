import { describe, expect, test } from "vitest";
import { changePoint, shortestLevel, strongestSplit } from "./change-point.ts";
import { seededRandom } from "./seeded-random.ts";

// R 4.2.2, y <- c(4,5,3,6,4,5,4,1,0,1,2,0), for each split i:
//   glm(y ~ 1, family = poisson)$deviance - glm(y ~ (seq_along(y) > i), family = poisson)$deviance
// gives for i = 3 … 9: 1.5006, 4.8441, 6.3547, 10.8922, 15.5447, 12.0658, 6.2538.
const counts = [4, 5, 3, 6, 4, 5, 4, 1, 0, 1, 2, 0];

describe("the strongest split", () => {
  test("is that of R's deviances", () => {
    const { at, statistic } = strongestSplit(counts);
    expect(at).toBe(7);
    expect(statistic).toBeCloseTo(15.54473021, 7);
  });
  test.each([
    ["no event at all", new Array<number>(12).fill(0), 0],
    ["one level", new Array<number>(12).fill(3), 0],
  ])("of %s is none", (_, series, statistic) => {
    expect(strongestSplit(series).statistic).toBe(statistic);
    expect(changePoint(series, 1)?.pValue).toBe(1);
  });
  test("leaves levels of at least three counts", () => {
    expect(strongestSplit([9, 0, 0, 0, 0, 0]).at).toBe(shortestLevel);
    expect(strongestSplit([0, 0, 0, 0, 0, 9]).at).toBe(3);
    expect(changePoint([5, 5, 5, 0, 0], 1)).toBeNull();
  });
});

/** The share of all orders of six counts in which a split is at least as strong. */
function exactP(series: readonly number[]): number {
  const observed = strongestSplit(series).statistic;
  let [all, asStrong] = [0, 0];
  const visit = (rest: readonly number[], order: readonly number[]): void => {
    if (rest.length > 0) {
      for (const [i, next] of rest.entries()) visit([...rest.slice(0, i), ...rest.slice(i + 1)], [...order, next]);
      return;
    }
    all += 1;
    if (strongestSplit(order).statistic >= observed - 1e-9) asStrong += 1;
  };
  visit(series, []);
  return asStrong / all;
}

describe("the p-value", () => {
  test.each([[[5, 6, 4, 1, 0, 1]], [[2, 0, 3, 1, 2, 2]], [[9, 9, 9, 0, 0, 0]]])("of %j is that of all its 720 orders", (series) => {
    const exact = exactP(series);
    const seeds = Array.from({ length: 40 }, (_, seed) => changePoint(series, seed)?.pValue ?? 0);
    const mean = seeds.reduce((sum, p) => sum + p, 0) / seeds.length;
    expect(Math.abs(mean / exact - 1)).toBeLessThan(0.12);
  });
  test("is the same for the same seed", () => {
    expect(changePoint(counts, 7)).toEqual(changePoint(counts, 7));
  });
  test("is below 5 % in about 5 % of series without a change, however dispersed", () => {
    const random = seededRandom(3);
    // Geometric counts of mean 3: variance four times the mean.
    const draw = (): number => Math.floor(Math.log(1 - random()) / Math.log(3 / 4));
    const series = Array.from({ length: 400 }, () => Array.from({ length: 24 }, draw));
    const called = series.filter((one, seed) => (changePoint(one, seed)?.pValue ?? 1) <= 0.05).length;
    expect(called / series.length).toBeGreaterThan(0.02);
    expect(called / series.length).toBeLessThan(0.08);
  });
});
