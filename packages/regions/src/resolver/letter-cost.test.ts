import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterCost, slip } from "./letter-cost.ts";

const word = fc.string({ unit: fc.constantFrom(..."aeioudtbpkgsynh"), minLength: 1, maxLength: 9 });
const anyCost = Number.POSITIVE_INFINITY;

/** The textbook edit distance with adjacent transpositions, by recursion. */
function plainDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return plainDistance(a.slice(1), b.slice(1));
  const swap = a[0] === b[1] && a[1] === b[0] && a.length > 1 ? plainDistance(a.slice(2), b.slice(2)) : anyCost;
  return 1 + Math.min(swap, plainDistance(a.slice(1), b), plainDistance(a, b.slice(1)), plainDistance(a.slice(1), b.slice(1)));
}

describe("letterCost", () => {
  it("is zero for the same word only, and the same in both directions", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(letterCost(a, b, anyCost) === 0).toBe(a === b);
        expect(letterCost(a, b, anyCost)).toBeCloseTo(letterCost(b, a, anyCost), 9);
      }),
    );
  });

  it("lies between the cheapest and the dearest price of the plain edit distance", () => {
    const short = fc.string({ unit: fc.constantFrom(..."aeoudtn"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        const edits = plainDistance(a, b);
        const cost = letterCost(a, b, anyCost);
        expect(cost).toBeLessThanOrEqual(edits * slip);
        // A digraph is two plain edits at one price of 1.5.
        expect(cost).toBeGreaterThanOrEqual(edits * 0.75);
      }),
    );
  });

  it("gives up exactly beyond the limit", () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 20, noNaN: true }), (a, b, limit) => {
        const cost = letterCost(a, b, anyCost);
        expect(letterCost(a, b, limit)).toBe(cost <= limit ? cost : anyCost);
      }),
    );
  });

  // Pairs of the orthographies of 1901, 1947 and 1972 (oe/u, dj/j, tj/c, j/y) and common doublets.
  it.each([
    ["soeka", "suka"],
    ["djaya", "jaya"],
    ["tjempaka", "cempaka"],
    ["mansyur", "mansur"],
    ["mulia", "mulya"],
    ["kwala", "kuala"],
    ["sukka", "suka"],
  ])("takes %s for %s more easily than a slip", (written, official) => {
    expect(letterCost(written, official, anyCost)).toBeLessThan(slip);
  });
});
