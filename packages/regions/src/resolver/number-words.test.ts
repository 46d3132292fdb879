import { expect, it } from "vitest";
import { withDigits } from "./number-words.ts";

it.each([
  ["dalu x a", "dalu 10 a"],
  ["dalu sepuluh a", "dalu 10 a"],
  ["tanah enam ratus", "tanah 600"],
  ["simpang empat belas", "simpang 14"],
  ["dua puluh", "20"],
  ["belawan ii", "belawan 2"],
  ["wek vi", "wek 6"],
  ["xx", "20"],
  ["mix civil", "mix civil"],
  ["seratus", "100"],
])("reads the numbers of %j", (text, expected) => {
  expect(withDigits(text.split(" ")).join(" ")).toBe(expected);
});

it("agrees with the ordinary rule for Roman numerals from I to XX", () => {
  const roman = (n: number): string =>
    n >= 10 ? `x${roman(n - 10)}` : (["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][n] as string);
  for (let n = 1; n < 20; n++) expect(withDigits([roman(n)])).toEqual([String(n)]);
});
