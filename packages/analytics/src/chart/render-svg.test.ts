// What is drawn on the axes, in the form of each language. The forms are those of the Unicode CLDR 46 for `id` and `en`.
import { describe, expect, test } from "vitest";
import { count, share, withheld } from "../../test/chart-rows.ts";
import type { ChartOptions } from "./chart-options.ts";
import { coverageTileGrid } from "./coverage-tile-grid.ts";
import { wrapped } from "./frame.ts";
import { renderSvg } from "./render-svg.ts";
import { themeColours } from "./theme.ts";
import { trendByMonth } from "./trend-by-month.ts";

const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
const months = (values: readonly number[]) => values.map((_, at) => ({ month: `2025-0${at + 1}` }));
const counts = [0, 2000, 3999].map((value, at) => count("participants", months([0, 1, 2])[at] ?? {}, value));
const shares = [1, 9].map((value, at) => share("active-villages", months([0, 1])[at] ?? {}, value, 10));

describe.each([
  ["id", ["1.000", "2.000", "3.000"], ["20 %", "40 %", "100 %"]],
  ["en", ["1,000", "2,000", "3,000"], ["20%", "40%", "100%"]],
] as const)("the axes in %s", (language, thousands, percentages) => {
  const options: ChartOptions = { language, theme: "light" };
  test("group thousands", async () => {
    expect(textsOf(await renderSvg(trendByMonth(counts, options), language))).toEqual(expect.arrayContaining([...thousands]));
  });
  test("write percentages", async () => {
    expect(textsOf(await renderSvg(trendByMonth(shares, options), language))).toEqual(expect.arrayContaining([...percentages]));
  });
  test("do so in a specification of one's own, with decimals", async () => {
    const spec = {
      data: { values: [{ a: 1234.5 }] },
      mark: "text",
      encoding: { text: { field: "a", type: "quantitative", format: ",.1f" } },
    } as const;
    expect(textsOf(await renderSvg(spec, language))).toEqual([language === "id" ? "1.234,5" : "1,234.5"]);
  });
});

test("the specification carries its locale, so that other renderers write the same", () => {
  expect(trendByMonth(counts, { language: "id", theme: "light" }).config?.locale).toMatchObject({
    number: { decimal: ",", thousands: "." },
  });
});

test("a tile without a figure is drawn in the colour of what is not there", async () => {
  const rows = [count("participants", { province: "53" }, 12), withheld("participants", { province: "11" })];
  const svg = await renderSvg(coverageTileGrid(rows, { language: "id", theme: "light" }), "id");
  expect(svg.split(`fill="${themeColours.light.absent}"`).length - 1).toBe(37);
});

test("a number and its percent sign stay in one line", () => {
  expect(wrapped("Cakupan: dari 50 % menjadi 60 %", 16)).toEqual(["Cakupan: dari", "50 % menjadi", "60 %"]);
});

test("what a picture without figures says is not cut off", async () => {
  expect(await renderSvg(coverageTileGrid([], { language: "id", theme: "light" }), "id")).toContain("Tidak ada baris.");
  expect(
    await renderSvg(trendByMonth([withheld("participants", { month: "2025-01" })], { language: "id", theme: "light" }), "id"),
  ).toContain("Tidak ada angka yang dapat digambar.");
});
