import fc from "fast-check";
import { expect, it } from "vitest";
import { formOf, NameIndex } from "./name-index.ts";

const key = fc.string({ unit: fc.constantFrom(..."abcd1"), minLength: 1, maxLength: 6 });

/** Trigrams with one blank at either end. */
const trigrams = (text: string) => [...text].map((_, at) => ` ${text} `.slice(at, at + 3));

it("finds exactly the names whose Dice coefficient is high enough, like a search of all pairs", () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 20 }), key, (keys, wanted) => {
      const dice = (other: string) => {
        const pairs = trigrams(wanted).reduce((sum, one) => sum + trigrams(other).filter((two) => one === two).length, 0);
        return (2 * pairs) / (wanted.length + other.length);
      };
      const expected = keys.flatMap((other, position) => (dice(other) >= 0.4 && dice(other) > 0 ? [position] : []));
      expect([...new NameIndex(keys).similar(wanted, 100, 0.4)].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

it("finds all places of one name", () => {
  const index = new NameIndex(["sukamaju", "mekarsari", "sukamaju"]);
  expect(index.exact("sukamaju")).toEqual([0, 2]);
  expect(index.similar("sukamadju", 5, 0.3)).toEqual([0, 2]);
  expect(index.exact("")).toEqual([]);
});

it("compares names without case, accents, apostrophes and invisible characters", () => {
  expect(formOf("Ba'u  Kéi\u202e\u200b-II")?.key).toBe("baukei2");
  expect(formOf("\u0000 ... ")).toBeUndefined();
  expect(formOf(Array(30).fill("desa").join(" "))).toBeUndefined();
});
