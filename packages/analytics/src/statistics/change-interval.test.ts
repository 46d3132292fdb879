import { describe, expect, test } from "vitest";
import { seededRandom } from "../quality/seeded-random.ts";
import { independentChange, shareChange, type VillageChange } from "./change-interval.ts";
import witnesses from "./data/change-interval.json" with { type: "json" };
import { wilsonLimits } from "./wilson.ts";

describe("the formula in R, with the variances of R's survey, in data/change-interval.R", () => {
  test.each(witnesses)("$name", (r) => {
    const villages = r.before.map((_, i) => ({
      before: { numerator: r.before[i] as number, denominator: r.beforeOf[i] as number },
      after: { numerator: r.after[i] as number, denominator: r.afterOf[i] as number },
    }));
    const { difference, interval } = shareChange(villages);
    expect(difference).toBeCloseTo(r.difference, 12);
    expect(Math.abs((interval?.low ?? 9) - r.low)).toBeLessThan(1e-9);
    expect(Math.abs((interval?.high ?? 9) - r.high)).toBeLessThan(1e-9);
  });
});

const drawn = (random: () => number, months: number, chance: number) => ({
  numerator: Array.from({ length: months }, random).filter((one) => one < chance).length,
  denominator: months,
});

test.each([
  [12, 0],
  [40, 0.15],
])("covers the true change of %i villages about as often as it says", (count, change) => {
  const random = seededRandom(17);
  const runs = 1500;
  let covered = 0;
  for (let run = 0; run < runs; run += 1) {
    const villages: VillageChange[] = Array.from({ length: count }, () => {
      const zeal = 0.3 + 0.5 * random();
      return { before: drawn(random, 6, zeal), after: drawn(random, 6, zeal + change) };
    });
    const { interval } = shareChange(villages);
    covered += Number(interval !== null && interval.low <= change && change <= interval.high);
  }
  expect(covered / runs).toBeGreaterThan(0.92);
  expect(covered / runs).toBeLessThan(0.985);
});

test("a change is not distinguishable with few villages, nor where nothing changed", () => {
  const village = (before: number, after: number): VillageChange => ({
    before: { numerator: before, denominator: 6 },
    after: { numerator: after, denominator: 6 },
  });
  const better = Array.from({ length: 30 }, (_, i) => village(i % 3, 3 + (i % 4)));
  expect(shareChange(better)).toMatchObject({ isDistinguishable: true });
  expect(shareChange(better.slice(0, 9))).toMatchObject({ interval: null, isDistinguishable: false });
  expect(shareChange(better.map(({ before }) => ({ before, after: before })))).toMatchObject({ difference: 0, isDistinguishable: false });
  expect(shareChange([])).toEqual({ difference: null, interval: null, isDistinguishable: false });
});

test("turned round in time, a change is its opposite", () => {
  const villages = Array.from({ length: 15 }, (_, i) => ({
    before: { numerator: i % 4, denominator: 4 + (i % 2) },
    after: { numerator: i % 3, denominator: 3 },
  }));
  const there = shareChange(villages);
  const back = shareChange(villages.map(({ before, after }) => ({ before: after, after: before })));
  expect(back.difference).toBeCloseTo(-(there.difference as number), 12);
  expect(back.interval?.low).toBeCloseTo(-(there.interval?.high as number), 12);
});

// Newcombe (1998), Statistics in Medicine 17(8), 873-890, Table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [10, 10, 0, 20, 0.6791, 1],
])("%i of %i less %i of %i, as published", (now, nowOf, before, beforeOf, low, high) => {
  const estimate = (count: number, of: number) => ({ value: count / of, interval: wilsonLimits(count / of, of) });
  const interval = independentChange(estimate(before, beforeOf), estimate(now, nowOf));
  expect([interval.low, interval.high].map((limit) => Number(limit.toFixed(4)))).toEqual([low, high]);
});
