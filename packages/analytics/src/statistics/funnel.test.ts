import { describe, expect, test } from "vitest";
import { seededRandom } from "../quality/seeded-random.ts";
import witnesses from "./data/funnel.json" with { type: "json" };
import { type FunnelOptions, funnel } from "./funnel.ts";
import { StatisticsError } from "./statistics-error.ts";

const near = (actual: number | undefined, expected: number | undefined) =>
  expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected ?? 0)));

describe("the formulas of Spiegelhalter (2005) in R, in data/funnel.R", () => {
  test.each(witnesses)("$name, $scale, $overdispersion", (r) => {
    const units = r.denominator.map((denominator, i) => ({ key: `${i}`, numerator: r.numerator[i] as number, denominator }));
    const { points, ...found } = funnel(units, { scale: r.scale, overdispersion: r.overdispersion } as FunnelOptions);
    for (const figure of ["centre", "dispersion", "between"] as const) near(found[figure], r[figure]);
    for (const figure of ["z", "low95", "high95", "low998", "high998"] as const)
      for (const [i, point] of points.entries()) near(point[figure], r[figure][i]);
  });
});

test("where only chance makes offices differ, about 5 % are beyond the limits of 95 %, and hardly one beyond those of 99.8 %", () => {
  const random = seededRandom(3);
  const counts = { within: 0, "beyond-95": 0, "beyond-998": 0 };
  for (let run = 0; run < 200; run += 1) {
    const units = Array.from({ length: 30 }, (_, i) => ({
      key: `${i}`,
      numerator: Array.from({ length: 20 + 5 * i }, random).filter((drawn) => drawn < 0.7).length,
      denominator: 20 + 5 * i,
    }));
    for (const { position } of funnel(units, { scale: "share", overdispersion: "none" }).points) counts[position] += 1;
  }
  expect((counts["beyond-95"] + counts["beyond-998"]) / 6000).toBeGreaterThan(0.03);
  expect((counts["beyond-95"] + counts["beyond-998"]) / 6000).toBeLessThan(0.07);
  expect(counts["beyond-998"] / 6000).toBeLessThan(0.005);
});

test("offices without a denominator are left out, one alone is its own centre, and what cannot be is refused", () => {
  const unit = (numerator: number, denominator: number) => ({ key: "k1", numerator, denominator });
  expect(funnel([unit(0, 0)], { scale: "share" }).points).toEqual([]);
  expect(funnel([unit(3, 4)], { scale: "share" }).points[0]).toMatchObject({ value: 0.75, z: 0, position: "within" });
  expect(funnel([unit(0, 4), unit(0, 9)], { scale: "share" }).points.map((point) => point.position)).toEqual(["within", "within"]);
  expect(funnel([unit(30, 40)], { scale: "share", target: 0.1 }).points[0]?.position).toBe("beyond-998");
  expect(() => funnel([unit(5, 4)], { scale: "share" })).toThrow(StatisticsError);
  expect(() => funnel([unit(-1, 4)], { scale: "rate" })).toThrow('Give "k1" a rate that can be: -1 of 4 is none.');
});
