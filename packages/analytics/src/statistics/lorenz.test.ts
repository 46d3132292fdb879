import fc from "fast-check";
import { expect, test } from "vitest";
import { lorenz } from "./lorenz.ts";
import { StatisticsError } from "./statistics-error.ts";

test("is the Gini coefficient of the example in R's package ineq", () => {
  // The incomes of the manual of ineq 0.2 (Zeileis): ineq(x, type = "Gini") gives 0.4620911.
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
  expect(lorenz(incomes)?.gini).toBeCloseTo(0.4620911, 7);
});

test("is 0 where all have the same, and (n − 1) / n where one has all", () => {
  expect(lorenz([7, 7, 7])?.gini).toBe(0);
  expect(lorenz([0, 0, 0, 5])?.gini).toBe(0.75);
  expect(lorenz([3])).toEqual({
    gini: 0,
    curve: [
      { members: 0, held: 0 },
      { members: 1, held: 1 },
    ],
  });
  expect([lorenz([]), lorenz([0, 0])]).toEqual([null, null]);
  expect(() => lorenz([1, -1])).toThrow(StatisticsError);
  expect(() => lorenz([Number.NaN])).toThrow("Give amounts from 0 on: NaN is none.");
});

const amounts = fc.array(fc.nat(50), { minLength: 1, maxLength: 30 });

test("is half the mean difference of all pairs over the mean, and twice the area below the diagonal", () => {
  fc.assert(
    fc.property(amounts, (list) => {
      const found = lorenz(list);
      fc.pre(found !== null);
      const { gini, curve } = found as NonNullable<typeof found>;
      const whole = list.reduce((sum, x) => sum + x, 0);
      const differences = list.flatMap((x) => list.map((y) => Math.abs(x - y))).reduce((sum, x) => sum + x, 0);
      expect(gini).toBeCloseTo(differences / (2 * list.length * whole), 12);
      const area = curve.slice(1).reduce((sum, point, i) => sum + (point.held + (curve[i]?.held ?? 0)) / (2 * list.length), 0);
      expect(gini).toBeCloseTo(1 - 2 * area, 12);
    }),
  );
});
