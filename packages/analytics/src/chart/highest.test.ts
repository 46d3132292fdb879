// What a title says of the highest figure, with ties and with withheld rows. The rows are hand-made.
import { expect, test } from "vitest";
import { count, impossible, share, withheld } from "../../test/chart-rows.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { coverageBars } from "./coverage-bars.ts";
import { coverageTileGrid } from "./coverage-tile-grid.ts";

const options: ChartOptions = { language: "en", theme: "light" };
const attended = (regency: string, value: number) => count("participants", { regency }, value);
const visited = (regency: string, of: number) => share("active-villages", { regency }, of, 20);
const hidden = (regency: string) => withheld("participants", { regency });

const cases: readonly (readonly [string, readonly KpiRow[], string, RegExp | undefined])[] = [
  ["one place", [attended("a", 9), attended("b", 7)], "highest in a (9)", undefined],
  ["two places", [attended("a", 9), attended("b", 9), attended("c", 1)], "highest in a and b (9)", undefined],
  ["four places", ["a", "b", "c", "d"].map((key) => attended(key, 9)), "highest in a, b and 2 more (9)", undefined],
  ["a withheld one", [attended("a", 9), hidden("b")], "highest in a (9)", /1 withheld figure could be higher/],
  ["all zero", [attended("a", 0), attended("b", 0)], "zero everywhere", undefined],
  ["zero and withheld", [attended("a", 0), hidden("b")], "zero wherever it is not withheld", /could be higher/],
  ["all withheld", [hidden("a"), hidden("b")], "There is no figure to draw", undefined],
  ["not computable", [attended("a", 9), impossible("participants", { regency: "b" })], "highest in a (9)", undefined],
  ["a share of all", [visited("a", 20), withheld("active-villages", { regency: "b" })], "highest in a (100%)", undefined],
  ["a share of some", [visited("a", 10), withheld("active-villages", { regency: "b" })], "highest in a (50%)", /could be higher/],
];

test.each(cases)("%s", (_, rows, title, remark) => {
  const byProvince = rows.map((row) => ({ ...row, by: { province: row.by.regency as string } }));
  for (const spec of [coverageBars(rows, options), coverageTileGrid(byProvince, options)]) {
    expect(spec.description).toContain(title);
    if (remark === undefined) expect(spec.description).not.toContain("could be higher");
    else expect(spec.description).toMatch(remark);
  }
});
