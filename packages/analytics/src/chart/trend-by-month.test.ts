// The line of a trend breaks where a month has no figure. The rows are hand-made.
import { expect, test } from "vitest";
import { count, impossible, withheld } from "../../test/chart-rows.ts";
import type { ChartOptions } from "./chart-options.ts";
import { renderSvg } from "./render-svg.ts";
import { trendByMonth } from "./trend-by-month.ts";

const options: ChartOptions = { language: "en", theme: "light" };
const sessions = (month: string, value: number) => count("education-sessions", { month }, value);

/** How many pieces has the line, and which signs are drawn? */
async function drawn(rows: Parameters<typeof trendByMonth>[0]) {
  const svg = await renderSvg(trendByMonth(rows, options), "en");
  const line = [...svg.matchAll(/class="mark-line[^>]*><path [^>]*?d="([^"]*)"/g)].map(([, d = ""]) => d).join("");
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
  return { pieces: line.split("M").length - 1, signs: texts.filter((text) => ["?", "×", "–"].includes(text)), texts };
}

test("months that follow each other are one line", async () => {
  expect(await drawn([sessions("2025-01", 1), sessions("2025-02", 2), sessions("2025-03", 3)])).toMatchObject({ pieces: 1, signs: [] });
});

test("a month without a row breaks the line and is marked", async () => {
  const { pieces, signs, texts } = await drawn([
    sessions("2024-11", 1),
    sessions("2024-12", 2),
    sessions("2025-02", 3),
    sessions("2025-03", 3),
  ]);
  expect({ pieces, signs }).toEqual({ pieces: 2, signs: ["?"] });
  expect(texts).toContain("1/25");
});

test.each([
  ["withheld", withheld("education-sessions", { month: "2025-03" }), "×"],
  ["not computable", impossible("education-sessions", { month: "2025-03" }), "–"],
])("a month that is %s breaks the line and is marked", async (_, gap, sign) => {
  const rows = [sessions("2025-01", 1), sessions("2025-02", 2), gap, sessions("2025-04", 3), sessions("2025-05", 3)];
  expect(await drawn(rows)).toMatchObject({ pieces: 2, signs: [sign] });
});

test("rows in another order are the same picture", () => {
  const rows = [sessions("2025-01", 1), sessions("2025-02", 2), sessions("2025-03", 3)];
  expect(trendByMonth([...rows].reverse(), options)).toEqual(trendByMonth(rows, options));
});
