// Limits of control charts against published figures and R.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { controlSignals, individualControlLimits, shareControlLimits } from "./control-limits.ts";

const fromR = [
  0.112676056338028, 3.317857224761863, 0.013150212701058, 0.028561366132798, 0.017781887767071, 0.040472420507244, 0.007766605690494,
  0.001402780392888, 0.212201899974998, 0.196790746543259, 0.207570224908986, 0.184879692168813, 0.217585506985562, 0.223949332283168,
];

describe("individual values", () => {
  test("NIST e-Handbook 6.3.2.2, flow rates: mean 50.81, limits 45.8159 and 55.8041", () => {
    const { centre, lower, upper } = individualControlLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
    expect(centre).toBeCloseTo(50.81, 10);
    expect(lower[0]).toBeCloseTo(45.8159, 4);
    expect(upper[9]).toBeCloseTo(55.8041, 4);
  });
  test("nothing, and one value", () => {
    expect(individualControlLimits([])).toMatchObject({ centre: 0, lower: [], upper: [] });
    expect(individualControlLimits([7])).toMatchObject({ centre: 7, lower: [7], upper: [7] });
  });
});

describe("shares", () => {
  // D. C. Montgomery, Introduction to Statistical Quality Control, example 7.1: 30 samples of 50 cans of orange juice.
  const cans = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];
  const points = cans.map((numerator) => ({ numerator, denominator: 50 }));
  test("without overdispersion they are those of the p chart: Montgomery, 0.2313, 0.0524 and 0.4102", () => {
    const { centre, lower, upper, dispersion } = shareControlLimits(points);
    expect(centre).toBeCloseTo(0.2313, 4);
    // The limits of p′ lie further out by the dispersion; taken out again, they are the published ones.
    expect(centre + ((upper[0] as number) - centre) / dispersion).toBeCloseTo(0.4102, 4);
    const plain = (centre * (1 - centre)) / 50;
    expect(centre - 3 * Math.sqrt(plain)).toBeCloseTo(0.0524, 4);
    expect(lower[0]).toBeCloseTo(Math.max(0, centre - 3 * Math.sqrt(plain) * dispersion), 12);
  });
  // R 4.2: x <- c(120, 160, 90, 230, 140, 60); n <- c(1000, 1400, 1100, 1900, 900, 800); p <- sum(x)/sum(n)
  // s <- sqrt(p*(1-p)/n); z <- (x/n-p)/s; d <- mean(abs(diff(z)))/1.128; print(c(p, d, p-3*s*d, p+3*s*d), digits=15)
  test("with different denominators and overdispersion: R", () => {
    const x = [120, 160, 90, 230, 140, 60];
    const n = [1000, 1400, 1100, 1900, 900, 800];
    const made = shareControlLimits(x.map((numerator, at) => ({ numerator, denominator: n[at] as number })));
    const flat = [made.centre, made.dispersion, ...made.lower, ...made.upper];
    expect(flat).toHaveLength(fromR.length);
    for (const [at, value] of flat.entries()) expect(value).toBeCloseTo(fromR[at] as number, 12);
  });
  test("never narrower than a plain chart, and within 0..1", () => {
    const point = fc
      .integer({ min: 1, max: 500 })
      .chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (shares) => {
        const { centre, lower, upper, dispersion } = shareControlLimits(shares);
        expect(dispersion).toBeGreaterThanOrEqual(1);
        for (const [at, { denominator }] of shares.entries()) {
          const plain = 3 * Math.sqrt((centre * (1 - centre)) / denominator);
          expect(lower[at]).toBeLessThanOrEqual(Math.max(0, centre - plain) + 1e-12);
          expect(upper[at]).toBeGreaterThanOrEqual(Math.min(1, centre + plain) - 1e-12);
          expect((lower[at] as number) >= 0 && (upper[at] as number) <= 1).toBe(true);
        }
      }),
    );
  });
  test("a point without cases is the caller's mistake", () => {
    expect(() => shareControlLimits([{ numerator: 0, denominator: 0 }])).toThrow(/denominator above 0/);
  });
  test("nothing, and all the same", () => {
    expect(shareControlLimits([])).toMatchObject({ centre: 0, lower: [], upper: [], dispersion: 1 });
    expect(shareControlLimits([{ numerator: 5, denominator: 5 }])).toMatchObject({ centre: 1, lower: [1], upper: [1] });
  });
});

describe("signals", () => {
  const limits = (n: number) =>
    ({ centre: 10, lower: Array(n).fill(0), upper: Array(n).fill(20), dispersion: 1, method: "individuals" }) as const;
  test("outside the limits, not on them", () => {
    expect(controlSignals([20, 21, 0, -1], limits(4))).toEqual([false, true, false, true]);
  });
  test("eight in a row on one side, not seven; the centre ends a run", () => {
    const side = (n: number) => Array(n).fill(11);
    expect(controlSignals(side(7), limits(7))).toEqual(Array(7).fill(false));
    expect(controlSignals(side(8), limits(8))).toEqual(Array(8).fill(true));
    expect(controlSignals([...side(4), 10, ...side(4)], limits(9))).toEqual(Array(9).fill(false));
    expect(controlSignals([9, ...side(8), 9], limits(10))).toEqual([false, ...Array(8).fill(true), false]);
  });
});
