import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../quality/seeded-random.ts";
import { clusterSumsOf } from "./cluster-sums.ts";
import { clusteredShare, effectiveSize } from "./clustered-share.ts";
import witnesses from "./data/clustered-share.json" with { type: "json" };
import { ratioVariance } from "./ratio-variance.ts";
import { wilsonLimits } from "./wilson.ts";

const sumsOf = (numerator: readonly number[], denominator: readonly number[]) =>
  clusterSumsOf(denominator.map((d, i) => ({ numerator: numerator[i] as number, denominator: d })));

const near = (actual: number | undefined, expected: number) =>
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe("R's survey, in data/clustered-share.R", () => {
  test.each(witnesses)("$name", (r) => {
    const sums = sumsOf(r.numerator, r.denominator);
    near(ratioVariance(sums), r.variance);
    near(ratioVariance(sums), r.ratioVariance);
    near(effectiveSize(sums), r.size);
    const interval = clusteredShare(sums);
    near(interval?.low, r.low);
    near(interval?.high, r.high);
  });
});

test("villages that say nothing of a share count as none, and nine are too few", () => {
  const ten = Array.from({ length: 10 }, (_, i) => ({ numerator: i % 2, denominator: 3 }));
  expect(clusteredShare(clusterSumsOf(ten))).not.toBeNull();
  expect(clusteredShare(clusterSumsOf([...ten.slice(1), { numerator: 0, denominator: 0 }]))).toBeNull();
  expect(clusteredShare(clusterSumsOf([]))).toBeNull();
  expect(clusteredShare(sumsOf(Array(12).fill(3), Array(12).fill(2)))).toBeNull();
});

test("where all villages say the same, an interval is still as wide as independent observations would make it", () => {
  expect(clusteredShare(sumsOf(Array(12).fill(1), Array(12).fill(2)))?.low).toBeLessThan(wilsonLimits(0.5, 24).low);
  // Nothing in ten villages of 50 each: no more is known than from ten.
  // R: n <- 10 * (qt(0.975, 499) / qt(0.975, 9))^2; z <- qnorm(0.975)^2; z / (n + z)
  const none = clusteredShare(sumsOf(Array(10).fill(0), Array(10).fill(50)));
  near(none?.high, 1 - (clusteredShare(sumsOf(Array(10).fill(50), Array(10).fill(50)))?.low as number));
  expect(none?.low).toBe(0);
  near(none?.high, 0.337421929358381);
});

test("lies around the share, within 0 and 1, whatever the villages", () => {
  const village = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(village, { minLength: 10, maxLength: 40 }), (villages) => {
      const sums = clusterSumsOf(villages);
      const interval = clusteredShare(sums);
      fc.pre(interval !== null);
      const share = sums.numerator / sums.denominator;
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.low).toBeLessThanOrEqual(share + 1e-12);
      expect(interval?.high).toBeGreaterThanOrEqual(share - 1e-12);
      expect(interval?.high).toBeLessThanOrEqual(1);
    }),
  );
});

test("covers the true share of village-months about as often as it says; Wilson without the villages does not", () => {
  // 30 villages of 12 months: one in four reports in half of its months, the others in 90 %; 80 % in all.
  const random = seededRandom(11);
  let [clustered, plain] = [0, 0];
  const runs = 2000;
  for (let run = 0; run < runs; run += 1) {
    const villages = Array.from({ length: 30 }, () => {
      const chance = random() < 0.25 ? 0.5 : 0.9;
      return { numerator: Array.from({ length: 12 }, random).filter((drawn) => drawn < chance).length, denominator: 12 };
    });
    const sums = clusterSumsOf(villages);
    const covers = (limits: { low: number; high: number } | null) => Number(limits !== null && limits.low <= 0.8 && 0.8 <= limits.high);
    clustered += covers(clusteredShare(sums));
    plain += covers(wilsonLimits(sums.numerator / sums.denominator, sums.denominator));
  }
  expect(clustered / runs).toBeGreaterThan(0.92);
  expect(clustered / runs).toBeLessThan(0.97);
  expect(plain / runs).toBeLessThan(0.82);
});
