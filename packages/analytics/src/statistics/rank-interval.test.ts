import { expect, test } from "vitest";
import { clusterSumsOf } from "./cluster-sums.ts";
import { rankIntervals, shareRanks } from "./rank-interval.ts";
import { StatisticsError } from "./statistics-error.ts";

const resampling = { seed: 7, replicates: 4000 };
const exactly = (estimate: number) => ({ estimate, standardError: 0 });

test("figures that are known exactly have their places, those that are the same the mean of theirs", () => {
  expect(rankIntervals([exactly(3), exactly(9), exactly(5)], resampling).map(({ rank, low, high }) => [rank, low, high])).toEqual([
    [3, 3, 3],
    [1, 1, 1],
    [2, 2, 2],
  ]);
  expect(rankIntervals([exactly(3), exactly(3), exactly(1)], resampling).map(({ rank }) => rank)).toEqual([1.5, 1.5, 3]);
  expect(rankIntervals([], resampling)).toEqual([]);
});

test("has the places that are not too unlikely, worked out by numerical integration", () => {
  // P(place 1), P(2), P(3) of three normal figures, by a sum over a grid of each figure's own value, written apart.
  const estimates = [
    { estimate: 1.2, standardError: 0.5 },
    { estimate: 0, standardError: 0.3 },
    { estimate: -0.4, standardError: 0.4 },
  ];
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const below = (x: number) =>
    (Array.from({ length: 4000 }, (_, i) => -8 + ((i + 0.5) * (x + 8)) / 4000).reduce((s, u) => s + density(u), 0) * (x + 8)) / 4000;
  const chances = estimates.map((own, i) => {
    const others = estimates.filter((_, j) => j !== i);
    const sums = [0, 0, 0];
    for (let u = -5; u < 5; u += 0.1) {
      const value = own.estimate + own.standardError * u;
      const [a, b] = others.map((o) => below((value - o.estimate) / o.standardError)) as [number, number];
      for (const [place, chance] of [a * b, a * (1 - b) + b * (1 - a), (1 - a) * (1 - b)].entries())
        sums[place] = (sums[place] as number) + chance * density(u) * 0.1;
    }
    return sums;
  });
  const expected = chances.map(([first, second, third]) => [
    (first as number) > 0.025 ? 1 : (first as number) + (second as number) > 0.025 ? 2 : 3,
    (third as number) > 0.025 ? 3 : (third as number) + (second as number) > 0.025 ? 2 : 1,
  ]);
  expect(rankIntervals(estimates, resampling).map(({ low, high }) => [low, high])).toEqual(expected);
  expect(new Set(expected.map(String)).size).toBeGreaterThan(1);
});

test("an office with fewer than ten villages has no place, and no part in those of the others", () => {
  const office = (villages: number, numerator: number) =>
    clusterSumsOf(Array.from({ length: villages }, (_, i) => ({ numerator: numerator + (i % 2), denominator: 12 })));
  const ranks = shareRanks([office(30, 10), office(9, 11), office(30, 2)], resampling);
  expect(ranks).toEqual([{ rank: 1, low: 1, high: 1, level: 0.95 }, null, { rank: 2, low: 2, high: 2, level: 0.95 }]);
});

test("the same seed gives the same places; what is no figure is refused", () => {
  const estimates = Array.from({ length: 12 }, (_, i) => ({ estimate: i / 10, standardError: 0.3 }));
  expect(rankIntervals(estimates, resampling)).toEqual(rankIntervals(estimates, resampling));
  expect(() => rankIntervals([{ estimate: Number.NaN, standardError: 1 }], resampling)).toThrow(StatisticsError);
});
