// The reference is the engine's own parser: it says whether a text is JSON, and for most errors where.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonErrorPosition, placeAt } from "./json-error.ts";

/** What the engine says; `position` is undefined where its message has none. */
function engine(text: string): { isJson: boolean; position: number | undefined } {
  try {
    JSON.parse(text);
    return { isJson: true, position: undefined };
  } catch (error) {
    const found = / in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec((error as Error).message)?.[1];
    return { isJson: false, position: found === undefined ? undefined : Number(found) };
  }
}

/** JSON with one character left out, put in or exchanged, and short texts of the characters that matter. */
const piece = fc.constantFrom(...'{}[]:,"\\/ubtn019.eE+-truefalsn\n \t\u0001x');
const damaged = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat({ max: 1 }), fc.string({ unit: piece, maxLength: 2 }))
  .map(([json, at, drop, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + drop));
const texts = fc.oneof(damaged, fc.string({ unit: piece, maxLength: 12 }));

describe("the place of an error in JSON", () => {
  test("is found exactly where the engine refuses the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonErrorPosition(text) === undefined).toBe(engine(text).isJson);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });
  test("is the engine's, where it tells one", () => {
    let compared = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { position } = engine(text);
        if (position === undefined) return;
        compared += 1;
        expect(jsonErrorPosition(text)).toBe(position);
      }),
      { numRuns: 5000, seed: 2 },
    );
    expect(compared).toBeGreaterThan(500);
  });
  test("is a line and a column as editors show them", () => {
    expect(placeAt("a\nbc\r\nd", 7)).toEqual({ line: 3, column: 2 });
    expect(placeAt("", 0)).toEqual({ line: 1, column: 1 });
  });
});
