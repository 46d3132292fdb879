import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";

test("is R's p.adjust(method = 'BH') on the example of Benjamini and Hochberg (1995), 4", () => {
  // R 4.2.2: p.adjust(c(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1), "BH")
  const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const adjusted = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714286, 0.06385714286, 0.0645, 0.0765, 0.486, 0.58118181818, 0.714875, 0.75323076923,
    0.81321428571, 1,
  ];
  for (const [i, value] of benjaminiHochberg(p).entries()) expect(value).toBeCloseTo(adjusted[i] as number, 10);
});

test("gives each question its own value, in any order; and nothing for nothing", () => {
  // R 4.2.2: p.adjust(c(.01, .02, .03, .04, .05, .001, .8), "BH")
  const adjusted = [0.035, 0.0466666667, 0.0525, 0.056, 0.0583333333, 0.007, 0.8];
  for (const [i, value] of benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05, 0.001, 0.8]).entries()) {
    expect(value).toBeCloseTo(adjusted[i] as number, 9);
  }
  expect(benjaminiHochberg([])).toEqual([]);
});

test("never makes a p-value smaller, and never greater than 1", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { maxLength: 20 }), (p) => {
      benjaminiHochberg(p).forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual((p[i] as number) * (1 - Number.EPSILON));
        expect(value).toBeLessThanOrEqual(1);
      });
    }),
  );
});
