// Charts: every status drawn as such, nothing crashes, the compiler has nothing to say (renderSvg throws on a warning),
// and the picture holds the figures. The rows are hand-made.
import { describe, expect, test } from "vitest";
import { count, impossible, share, withheld } from "../../test/chart-rows.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import { activityCalendar } from "./activity-calendar.ts";
import type { ChartOptions } from "./chart-options.ts";
import { coverageBars } from "./coverage-bars.ts";
import { coverageTileGrid } from "./coverage-tile-grid.ts";
import { officesCompared } from "./offices-compared.ts";
import { provinceTiles } from "./province-tiles.ts";
import { renderSvg } from "./render-svg.ts";
import { timeliness } from "./timeliness.ts";
import { trendByMonth } from "./trend-by-month.ts";
import { workload } from "./workload.ts";

const everyStatus = (kpi: string, dimension: Dimension, keys: readonly [string, string, string, string]): KpiRow[] => [
  share(kpi, {}, 143, 1460),
  share(kpi, { [dimension]: keys[0] }, 16, 20, { target: 0.9 }),
  share(kpi, { [dimension]: keys[1] }, 0, 20, { status: "incomplete", reason: "rows-rejected", completeness: 0.5 }),
  impossible(kpi, { [dimension]: keys[2] }),
  withheld(kpi, { [dimension]: keys[3] }),
];

const options: ChartOptions = { language: "id", theme: "light", synthetic: true };
const hostile = `<script>alert(1)</script>&"'`;

const drawn: readonly (readonly [
  string,
  (options: ChartOptions, rows?: KpiRow[]) => ReturnType<typeof trendByMonth>,
  readonly string[],
])[] = [
  [
    "coverageTileGrid",
    (o, rows = everyStatus("active-villages", "province", ["53", "12", "91", "11"])) => coverageTileGrid(rows, o),
    ["80%", "0%", "–", "×", "PS"],
  ],
  [
    "coverageBars",
    (o, rows = everyStatus("active-villages", "regency", ["53.01", "53.02", "53.03", "53.04"])) => coverageBars(rows, o),
    ["80 %", "16 dari 20", "53.03", "×"],
  ],
  [
    "officesCompared",
    (o, rows = everyStatus("active-villages", "office", ["k1", "k2", "k3", "k4"])) => officesCompared(rows, o),
    ["16 dari 20", "0 dari 20", "143 dari 1.460"],
  ],
  [
    "timeliness",
    (o, rows = everyStatus("verification-timeliness", "category", ["wna", "input", "question", "insidentil"])) => timeliness(rows, o),
    ["16 dari 20", "9,8 %"],
  ],
  [
    "trendByMonth",
    (o, rows = everyStatus("active-villages", "month", ["2025-01", "2025-02", "2025-03", "2025-04"])) => trendByMonth(rows, o),
    ["1/25", "4/25", "Titik kosong"],
  ],
  [
    "workload",
    (o, rows = everyStatus("villages-per-officer", "office", ["k1", "k2", "k3", "k4"])) => workload(rows, o),
    ["Desa per petugas", "1 tanpa angka"],
  ],
  [
    "activityCalendar",
    (
      o,
      rows = [
        count("participants", {}, 9),
        count("participants", { village: "v1" }, 9),
        count("participants", { month: "2025-01" }, 9),
        count("participants", { village: "v1", month: "2025-01" }, 9),
        withheld("participants", { village: "v1", month: "2025-02" }),
      ],
    ) => activityCalendar(rows, o),
    ["v1", "9", "1/25"],
  ],
];

describe.each(drawn)("%s", (name, chart, texts) => {
  test("draws every status, in both languages and themes", async () => {
    for (const language of ["id", "en"] as const) {
      for (const theme of ["light", "dark"] as const) {
        const svg = await renderSvg(chart({ ...options, language, theme }), language);
        expect(svg).toMatch(/^<svg /);
        expect(svg).toContain(language === "id" ? "DATA SINTETIS" : "SYNTHETIC DATA");
      }
    }
    const svg = await renderSvg(chart(options), "id");
    for (const text of texts) expect(svg).toContain(text);
  });
  test("is the same picture each time", async () => {
    const first = (await renderSvg(chart(options), "id")).replace(/(clip|gradient_)\d+/g, "$1");
    expect((await renderSvg(chart(options), "id")).replace(/(clip|gradient_)\d+/g, "$1")).toBe(first);
  });
  test("says in words that there is nothing to draw", async () => {
    for (const rows of [
      [],
      [impossible("active-villages", {})],
      [withheld("participants", { village: "v1" }), withheld("participants", { village: "v1", month: "2025-01" })],
    ]) {
      expect(await renderSvg(chart(options, rows), "id")).toMatch(/^<svg /);
    }
  });
  test("has its figures in the alternative text", () => {
    const spec = chart(options);
    expect(String(spec.description).length).toBeGreaterThan(20);
    expect(JSON.stringify(spec)).toMatchSnapshot(name);
  });
  test("shows hostile text as text", async () => {
    const svg = await renderSvg(chart({ ...options, labelOf: () => hostile }), "id");
    expect(svg).not.toContain("<script>");
  });
});

test("the tile grid has the 38 provinces, each on a tile of its own", () => {
  expect(new Set(provinceTiles.map((tile) => tile.code)).size).toBe(38);
  expect(new Set(provinceTiles.map((tile) => tile.letters)).size).toBe(38);
  expect(new Set(provinceTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(38);
});
