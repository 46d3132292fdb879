import fc from "fast-check";
import { expect, it } from "vitest";
import { answerConfidence, confidenceOf } from "./confidence.ts";

const margin = fc.double({ min: -30, max: 30, noNaN: true });

it("never falls when the margin grows, and stays within 0 and 0.99", () => {
  fc.assert(
    fc.property(margin, margin, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(confidenceOf(low)).toBeLessThanOrEqual(confidenceOf(high));
      expect(confidenceOf(a) >= 0 && confidenceOf(a) <= 0.99).toBe(true);
    }),
  );
});

it("stays below 0.9 where only the list or an altered name carries the answer", () => {
  fc.assert(
    fc.property(margin, margin, (all, alone) => {
      expect(answerConfidence({ margin: all, alone, nameCost: 1.5 })).toBeLessThan(0.9);
      if (confidenceOf(alone) < 0.9) expect(answerConfidence({ margin: all, alone, nameCost: 0 })).toBeLessThan(0.9);
      expect(answerConfidence({ margin: all, alone: all, nameCost: 0 })).toBe(confidenceOf(all));
    }),
  );
});
