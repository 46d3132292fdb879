import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignNames } from "./align-names.ts";

const words = (text: string) => text.split(" ");
const cost = (written: string, official: string) => alignNames(words(written), words(official)).cost;
const kinds = (written: string, official: string) => alignNames(words(written), words(official)).steps.map(({ kind }) => kind);
const name = fc.array(fc.string({ unit: fc.constantFrom(..."aeioukstmnbr"), minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 4 });

describe("alignNames", () => {
  it("costs nothing for the same words, whatever they are", () => {
    fc.assert(
      fc.property(name, (tokens) => {
        expect(alignNames(tokens, tokens)).toEqual({ cost: 0, steps: [] });
      }),
    );
  });

  it("does not mind where words are joined or split", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(..."aeioukstm"), minLength: 3, maxLength: 7 }), { minLength: 2, maxLength: 3 }),
        (tokens) => {
          const joined = alignNames([tokens.join("")], tokens);
          expect(joined.cost).toBeLessThan(1);
          expect(joined.steps).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ["jawi jawi", "sei jawi jawi", ["left-out"]],
    ["perk tolan", "perkebunan tolan", ["abbreviation"]],
    ["padang bulan selayang i", "p bulan selayang i", ["abbreviation"]],
    ["dalu x a", "dalu sepuluh a", ["number"]],
    ["pasar baru", "baru pasar", ["swapped"]],
    ["silo buntu", "silo bonto", ["spelling"]],
    ["sunggal deli", "sunggal", ["added"]],
    ["tuk tuk siadong", "tuktuk siadong", []],
  ])("reads %j for %j as %j", (written, official, expected) => {
    expect(kinds(written, official)).toEqual(expected);
  });

  it("finds leaving out a generic first word likelier than a word that tells siblings apart", () => {
    expect(cost("kepayang", "sei kepayang")).toBeLessThan(cost("kepayang", "kepayang timur"));
  });

  it("never takes one numeral, label or short word for another", () => {
    for (const [a, b] of [
      ["bahal batu i", "bahal batu ii"],
      ["dalu x a", "dalu x b"],
      ["silo laut", "silo lama"],
    ] as const) {
      expect(cost(a, b), `${a} / ${b}`).toBeGreaterThan(6);
    }
  });

  it("has nothing to say of names without a common word", () => {
    expect(cost("banjar", "perbaungan")).toBe(Number.POSITIVE_INFINITY);
  });
});
