// Every line is worked by hand from the definition: met, up to a tenth of what is expected short, missed.
import { describe, expect, test } from "vitest";
import { ratingOf } from "./rating.ts";

const higher = { direction: "higher-is-better" } as const;
const lower = { direction: "lower-is-better" } as const;
const plain = (value: number) => ({ value, interval: null, bounds: null });

describe("ratingOf", () => {
  test.each([
    [higher, 100, 100, "met"],
    [higher, 100, 99, "near"],
    [higher, 100, 90, "near"],
    [higher, 100, 89, "missed"],
    [higher, 0.9, 0.81, "near"],
    [lower, 0.3, 0.33, "near"],
    [lower, 0.3, 0.331, "missed"],
    [lower, 48, 20, "met"],
    [lower, 10, 11, "near"],
    [lower, 10, 12, "missed"],
    [higher, 0, 0, "met"],
    [lower, 0, 0, "met"],
    [lower, 0, 1, "missed"],
    [higher, 0, -1, "missed"],
    [higher, -10, -10.5, "near"],
    [higher, 1e15, 1e15 - 1, "near"],
    [higher, 1e15, 1e15, "met"],
    [higher, 1e15, 8.9e14, "missed"],
  ] as const)("%o, expected %d, is %d: %s", (definition, expected, value, rating) => {
    expect(ratingOf(definition, expected, plain(value))).toBe(rating);
  });
  test("says nothing where neither more nor less is better", () => {
    expect(ratingOf({ direction: "neutral" }, 5, plain(5))).toBeNull();
  });
  test("says nothing where the interval holds the target, its ends included", () => {
    const interval = { low: 0.8, high: 0.9, level: 0.95, method: "wilson" };
    for (const expected of [0.8, 0.85, 0.9]) expect(ratingOf(higher, expected, { value: 0.85, interval, bounds: null })).toBeNull();
    expect(ratingOf(higher, 0.79, { value: 0.85, interval, bounds: null })).toBe("met");
    expect(ratingOf(higher, 0.91, { value: 0.85, interval, bounds: null })).toBe("near");
  });
  test("says nothing where best and worst case differ", () => {
    expect(ratingOf(higher, 10, { value: 8, interval: null, bounds: { low: 8, high: 10 } })).toBeNull();
    expect(ratingOf(higher, 10, { value: 9, interval: null, bounds: { low: 9, high: 9.5 } })).toBe("near");
  });
});
