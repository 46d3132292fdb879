import fc from "fast-check";
import { expect, test } from "vitest";
import { jaroWinkler } from "./jaro-winkler.ts";

// Winkler (1990), Table 1, as repeated in Winkler (2006), Overview of record linkage, Table 6.
test.each([
  ["MARTHA", "MARHTA", 0.961],
  ["DIXON", "DICKSONX", 0.813],
  ["DWAYNE", "DUANE", 0.84],
  ["JONES", "JOHNSON", 0.832],
  ["ABROMS", "ABRAMS", 0.922],
  ["same", "same", 1],
  ["", "", 1],
  ["", "a", 0],
  ["ab", "xy", 0],
  // Two code points each, one in common.
  ["😀a", "😀b", 0.7],
])("%s and %s: %d", (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
});

// Few letters, so that many of them match out of order.
const likelyTwins = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });

test("it is 0..1, 1 for equal texts, and the same in both orders", () => {
  fc.assert(
    fc.property(likelyTwins, likelyTwins, (a, b) => {
      const value = jaroWinkler(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(jaroWinkler(b, a)).toBeCloseTo(value, 12);
      expect(jaroWinkler(a, a)).toBe(1);
    }),
  );
});
