// Shares near none and near all, at each size of the denominator, and figures of a unit that is not known. Worked by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, impossible, share, withheld } from "../test/chart-rows.ts";
import { formatFigure } from "./format-figure.ts";

const percent = (numerator: number, denominator: number, language: "id" | "en" = "en") =>
  formatFigure(share("k", {}, numerator, denominator), "share", language).value;

test.each([
  [0, 20, "0%"],
  [20, 20, "100%"],
  [98, 99, "99%"],
  [1, 99, "1%"],
  [143, 1460, "9.8%"],
  [1999, 2000, "99.9%"],
  [9999, 10_000, "99.9%"],
  [1, 2001, "0.1%"],
  [1, 100_000, "0.01%"],
  [1, 9_999_999, "0.01%"],
  [9_999_999, 10_000_000, "99.9%"],
  [10_000, 10_000, "100.0%"],
  [0, 5000, "0.0%"],
])("%d of %d is %s", (numerator, denominator, shown) => {
  expect(percent(numerator, denominator)).toBe(shown);
});

test("in Bahasa Indonesia alike", () => {
  expect(percent(1999, 2000, "id")).toBe("99,9 %");
});

test("a bound without its own numbers keeps away from none and all", () => {
  const row = { ...share("k", {}, 1, 2), numerator: null, denominator: null };
  expect(formatFigure({ ...row, value: 0.9999 } as never, "share", "en").value).toBe("99.9%");
  expect(formatFigure({ ...row, value: 0.0001 } as never, "share", "en").value).toBe("0.1%");
});

test("a share reads 0 or 100 exactly where it is none or all", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (denominator, part) => {
      const numerator = Math.round(part * denominator);
      const read = Number.parseFloat(percent(numerator, denominator).replace(",", ""));
      expect(read === 0).toBe(numerator === 0);
      expect(read === 100).toBe(numerator === denominator);
    }),
  );
});

describe("a unit that is not known", () => {
  test.each([
    [12, "12"],
    [1234.567, "1.234,57"],
    [0.5, "0,50"],
  ])("%d is a plain number", (value, shown) => {
    expect(formatFigure(count("own", {}, value), undefined, "id").value).toBe(shown);
  });
  test("keeps the signs of what is not there", () => {
    expect(formatFigure(impossible("own", {}), undefined, "id").value).toBe("–");
    expect(formatFigure(withheld("own", {}), undefined, "id").value).toBe("×");
  });
});
