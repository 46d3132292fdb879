import { describe, expect, test } from "vitest";
import { seededRandom } from "../quality/seeded-random.ts";
import { type ClusterShare, clusterSumsOf } from "./cluster-sums.ts";
import { clusteredRate } from "./clustered-rate.ts";
import witnesses from "./data/clustered-rate.json" with { type: "json" };

describe("R's survey, in data/clustered-rate.R", () => {
  test.each(witnesses)("$name", ({ numerator, denominator, low, high }) => {
    const interval = clusteredRate(clusterSumsOf(denominator.map((d, i) => ({ numerator: numerator[i] as number, denominator: d }))), 1000);
    expect(Math.abs((interval?.low ?? 0) / low - 1)).toBeLessThan(1e-9);
    expect(Math.abs((interval?.high ?? 0) / high - 1)).toBeLessThan(1e-9);
  });
});

test("says nothing of nine villages, of nothing at all, and where all villages are the very same", () => {
  const villages = (count: number, numeratorOf: (i: number) => number) =>
    clusterSumsOf(Array.from({ length: count }, (_, i) => ({ numerator: numeratorOf(i), denominator: 1 + i })));
  expect(clusteredRate(villages(10, (i) => i % 2))).not.toBeNull();
  expect(clusteredRate(villages(9, (i) => i % 2))).toBeNull();
  expect(clusteredRate(villages(12, () => 0))).toBeNull();
  expect(clusteredRate(villages(12, (i) => 3 * (1 + i)))).toBeNull();
  expect(clusteredRate(clusterSumsOf([]))).toBeNull();
});

/** Villages of 1,000 to 5,000 residents with 0 to 12 sessions a year for 10 to 70 people: 3 sessions for 40 people on average. */
function drawnVillages(random: () => number, count: number): ClusterShare[] {
  return Array.from({ length: count }, () => {
    const zeal = 2 * random();
    const sessions = Array.from({ length: 12 }, random).filter((drawn) => drawn < zeal / 4);
    const attendances = sessions.reduce((sum) => sum + 10 + Math.floor(61 * random()), 0);
    return { numerator: attendances, denominator: 1000 + 4000 * random() };
  });
}

test("covers the true rate of villages about as often as it says; counts as if they came alone do not", () => {
  const random = seededRandom(5);
  const truth = 120 / 3000;
  const runs = 1500;
  let [clustered, alone] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const sums = clusterSumsOf(drawnVillages(random, 12));
    const interval = clusteredRate(sums);
    const half = 1.96 * Math.sqrt(sums.numerator);
    clustered += Number(interval !== null && interval.low <= truth && truth <= interval.high);
    alone += Number(sums.numerator - half <= truth * sums.denominator && truth * sums.denominator <= sums.numerator + half);
  }
  expect(clustered / runs).toBeGreaterThan(0.92);
  expect(clustered / runs).toBeLessThan(0.97);
  expect(alone / runs).toBeLessThan(0.35);
});
