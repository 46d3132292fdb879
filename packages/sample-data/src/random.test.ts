import fc from "fast-check";
import { expect, test } from "vitest";
import { randomOf, weightedChoice } from "./random.ts";

const draws = (seed: number, stream: number, index: number): number[] => {
  const random = randomOf(seed, stream, index);
  return Array.from({ length: 20 }, () => random.below(1_000_000));
};

test("the same seed, stream and index draw the same; another of any of them draws something else", () => {
  const part = fc.integer({ min: 0, max: 4_294_967_295 });
  fc.assert(
    fc.property(part, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 100_000 }), (seed, stream, index) => {
      expect(draws(seed, stream, index)).toEqual(draws(seed, stream, index));
      expect(draws(seed, stream, index)).not.toEqual(draws(seed, stream, index + 1));
      expect(draws(seed, stream, index)).not.toEqual(draws(seed, stream + 1, index));
    }),
  );
});

test("a draw lies within its bounds", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, first, width) => {
      const value = randomOf(seed, 1).between(first, first + width);
      expect(value).toBeGreaterThanOrEqual(first);
      expect(value).toBeLessThanOrEqual(first + width);
    }),
  );
});

test("shares of draws are those asked for, within five standard deviations of the binomial distribution", () => {
  const random = randomOf(1, 1);
  const choice = weightedChoice([
    ["a", 1],
    ["b", 0],
    ["c", 3],
  ]);
  const seen = { a: 0, b: 0, c: 0 };
  for (let i = 0; i < 40_000; i += 1) seen[choice(random) as "a" | "b" | "c"] += 1;
  expect(seen.b).toBe(0);
  expect(Math.abs(seen.a - 10_000)).toBeLessThan(5 * Math.sqrt(40_000 * 0.25 * 0.75));
  const hits = Array.from({ length: 40_000 }, () => random.chance(100)).filter(Boolean).length;
  expect(Math.abs(hits - 4_000)).toBeLessThan(5 * Math.sqrt(40_000 * 0.1 * 0.9));
});

test("neighbouring villages draw independently: their first draws are spread evenly", () => {
  // 20,000 first draws in 20 classes: chi-squared with 19 degrees of freedom exceeds 43.8 once in 1,000 times (published table).
  const classes = Array.from({ length: 20 }, () => 0);
  for (let village = 1; village <= 20_000; village += 1) {
    const drawn = randomOf(1, 3, village).below(20);
    classes[drawn] = (classes[drawn] as number) + 1;
  }
  expect(classes.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(43.8);
});

test("a choice without weight says what it needs", () => {
  expect(() => weightedChoice([["a", 0]])(randomOf(1, 1))).toThrow("positive whole weight");
});
