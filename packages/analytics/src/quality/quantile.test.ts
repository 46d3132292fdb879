import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

// R 4.2.2: quantile(c(0, 1, 1, 2, 3, 5, 8, 13, 40), c(.25, .5, .9, 1)) gives 1.0, 3.0, 18.4, 40.0 (type 7).
test.each([
  [0, 0],
  [0.25, 1],
  [0.5, 3],
  [0.9, 18.4],
  [1, 40],
])("quantile %d is %d", (p, expected) => {
  expect(quantile([0, 1, 1, 2, 3, 5, 8, 13, 40], p)).toBeCloseTo(expected, 12);
});

test("of one number it is that number, of none it is not known", () => {
  expect(quantile([7], 0.9)).toBe(7);
  expect(quantile([], 0.9)).toBeUndefined();
});
