// What charts do with inputs that are long, many, huge, negative or alike. The rows are hand-made; renderSvg throws on a warning.
import { expect, test } from "vitest";
import { count, share, withheld } from "../../test/chart-rows.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import { kpiCatalogue } from "../kpi/catalogue.ts";
import { funnel } from "../statistics/funnel.ts";
import { type ChartEntry, chartCatalogue, chartsFor } from "./chart-catalogue.ts";
import type { ChartOptions } from "./chart-options.ts";
import { controlChart } from "./control-chart.ts";
import { coverageBars } from "./coverage-bars.ts";
import { funnelPlot } from "./funnel-plot.ts";
import { areasOf, type GeoFeatures, signPlace } from "./geo-json.ts";
import { heatMap } from "./heat-map.ts";
import { intervalDots } from "./interval-dots.ts";
import { apart, periodSlope } from "./period-slope.ts";
import { quantityAxis } from "./quantity-axis.ts";
import { renderSvg } from "./render-svg.ts";
import { smallMultiples } from "./small-multiples.ts";
import { targetBullets } from "./target-bullets.ts";
import { trendByMonth } from "./trend-by-month.ts";
import { changeOf, verdictOf } from "./verdict.ts";

const options: ChartOptions = { language: "id", theme: "light" };
const month = (at: number): string => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
const many = (length: number, row: (at: number) => KpiRow): KpiRow[] => Array.from({ length }, (_, at) => row(at));
const draw = async (spec: Parameters<typeof renderSvg>[0]): Promise<string> => {
  const svg = await renderSvg(spec, "id");
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  return svg;
};

test("514 regencies and 60 months: what has no room is counted, not lost", async () => {
  const regencies = many(514, (at) => count("education-sessions", { regency: `r${at}` }, at));
  expect(await draw(coverageBars(regencies, options))).toContain("474 lainnya tidak ditampilkan");
  expect(await draw(periodSlope(regencies, regencies, options, "regency"))).toContain("502 lainnya tidak ditampilkan");
  const cells = regencies.flatMap((row, r) => [
    row,
    ...many(60, (m) => count("education-sessions", { ...row.by, month: month(m) }, (r * m) % 9)),
  ]);
  const svg = await draw(heatMap(cells, options, { rows: "regency", columns: "month" }));
  expect(svg).toContain("kolom terakhir dari 60");
  expect(svg).toContain("474 lainnya tidak ditampilkan");
  await draw(
    controlChart(
      many(60, (at) => count("education-sessions", { month: month(at) }, 5 + (at % 3))),
      options,
    ),
  );
  await draw(
    smallMultiples(
      cells.filter(({ by }) => Number(by.regency?.slice(1)) < 60),
      options,
      "regency",
    ),
  );
});

test("values of 1e15 have axes that fit", async () => {
  const months = many(12, (at) => count("participants", { month: month(at) }, 1e15 + at * 1e13));
  expect(await draw(trendByMonth(months, options))).toContain("1.000 T");
  expect(await draw(controlChart(months, options))).toMatch(/ T</);
  const places = many(6, (at) => count("participants", { province: `p${at}` }, 1e15 - at));
  await draw(intervalDots(places, options, "province"));
  await draw(
    periodSlope(
      places,
      places.map((row, at) => ({ ...row, value: 10 ** at }) as KpiRow),
      options,
    ),
  );
  await draw(
    heatMap([...places, ...places.map((row) => ({ ...row, by: { ...row.by, month: "2025-01" } }) as KpiRow)], options, {
      rows: "province",
      columns: "month",
    }),
  );
});

test("an axis says thousands in full and millions in the words of the language", () => {
  expect(quantityAxis(false, 999_999, "id")).toEqual({ format: ",~r" });
  expect(quantityAxis(false, 3e6, "id").labelExpr).toContain("' jt'");
  expect(quantityAxis(false, 3e9, "en").labelExpr).toContain("' B'");
  expect(quantityAxis(true, 1, "id")).toEqual({ format: "~%" });
});

test("one row, no cases, and long or equal names", async () => {
  const long = "Kantor Imigrasi Kelas I Khusus Non Tempat Pemeriksaan Imigrasi Contoh Yang Panjang Sekali Namanya";
  const same: ChartOptions = { ...options, labelOf: () => long };
  const two = [share("active-villages", { office: "k1" }, 1, 2), share("active-villages", { office: "k2" }, 2, 2)];
  for (const rows of [two, two.slice(0, 1), [share("active-villages", { office: "k1" }, 0, 20)]]) {
    await draw(intervalDots(rows, same));
    await draw(
      funnelPlot(
        rows,
        funnel(
          rows.map(({ numerator, denominator }, at) => ({ key: `${at}`, numerator: numerator ?? 0, denominator: denominator ?? 0 })),
          { scale: "share" },
        ),
        same,
      ),
    );
    await draw(
      targetBullets(
        rows.map((row) => ({ ...row, target: 0 }) as KpiRow),
        same,
      ),
    );
    await draw(periodSlope(rows, rows, same, "office"));
    await draw(
      heatMap(
        rows.map((row) => ({ ...row, by: { ...row.by, month: "2025-01" } }) as KpiRow),
        same,
      ),
    );
    await draw(
      smallMultiples(
        rows.map((row) => ({ ...row, by: { ...row.by, month: "2025-01" } }) as KpiRow),
        same,
        "office",
      ),
    );
  }
  expect(
    await draw(
      heatMap(
        two.map((row) => ({ ...row, by: { ...row.by, month: "2025-01" } }) as KpiRow),
        same,
      ),
    ),
  ).toContain("(k2)");
});

test("a negative change is a fall", async () => {
  const rows = (value: number) => [{ ...count("education-sessions", { province: "53" }, value) } as KpiRow];
  expect(await draw(periodSlope(rows(5), rows(-1234), options))).toContain("▼ −1.234");
});

test("a verdict is never said of an interval that contains the target", () => {
  const row = share("active-villages", {}, 80, 100, { target: 0.75, interval: { low: 0.7, high: 0.9, level: 0.95, method: "by hand" } });
  expect(verdictOf(row, "higher-is-better")).toBe("unclear");
  expect(verdictOf({ ...row, interval: null } as KpiRow, "higher-is-better")).toBe("met");
  expect(verdictOf({ ...row, interval: null } as KpiRow, "lower-is-better")).toBe("missed");
  expect(verdictOf({ ...row, interval: null } as KpiRow, "neutral")).toBe("open");
  expect(verdictOf({ ...row, interval: null, rating: "near" } as KpiRow, "higher-is-better")).toBe("missed");
  expect(verdictOf({ ...withheld("participants", {}), target: 3 } as KpiRow, "higher-is-better")).toBe("open");
});

test("a change of a process is said only where the intervals do not touch", () => {
  const with95 = (value: number, low: number, high: number) =>
    share("verification-timeliness", {}, value, 100, { interval: { low, high, level: 0.95, method: "by hand" } });
  expect(changeOf(with95(50, 0.4, 0.6), with95(60, 0.55, 0.7), "process")).toBe("unclear");
  expect(changeOf(with95(50, 0.4, 0.6), with95(80, 0.7, 0.9), "process")).toBe("up");
  expect(changeOf(share("verification-timeliness", {}, 5, 9), share("verification-timeliness", {}, 8, 9), "process")).toBe("unclear");
  expect(changeOf(count("officers-in-post", {}, 5), count("officers-in-post", {}, 4), "none")).toBe("down");
  expect(changeOf(count("officers-in-post", {}, 5), count("officers-in-post", {}, 5), "none")).toBe("same");
  expect(changeOf(count("officers-in-post", {}, 5), withheld("officers-in-post", {}), "none")).toBeUndefined();
});

test("texts move as little as can be until none overlap", () => {
  expect(apart([{ y: 10 }, { y: 10 }, { y: 100 }], 10).map(({ y }) => y)).toEqual([5, 15, 100]);
  const moved = apart(
    [3, 90, 4, 2, 91].map((y) => ({ y })),
    12,
  ).map(({ y }) => y);
  for (const [at, y] of moved.slice(1).entries()) expect(y - (moved[at] as number)).toBeGreaterThanOrEqual(12 - 1e-9);
});

test("rings are drawn clockwise, whichever way they come, and a sign stands in the largest part", () => {
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const small = ring.map(([x = 0, y = 0]) => [x / 8 + 20, y / 8]);
  const map = (coordinates: unknown) =>
    ({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates } }],
    }) as unknown as GeoFeatures;
  const [first] = areasOf(map([[ring], [small]]));
  expect(areasOf(map([[[...ring].reverse()], [small]]))[0]?.polygons[0]).toEqual(first?.polygons[0]);
  expect(first === undefined ? [] : signPlace(first)).toEqual([2, 2]);
  expect(
    areasOf({
      type: "FeatureCollection",
      features: [
        { type: "Feature", geometry: null },
        { type: "Feature", geometry: { type: "Point", coordinates: [1, 2] } },
      ],
    }),
  ).toEqual([]);
  expect(areasOf({} as GeoFeatures)).toEqual([]);
});

test("every KPI has a chart, and every chart of the catalogue has a question in both languages", () => {
  for (const { definition } of kpiCatalogue) expect(chartsFor(definition).length, definition.id).toBeGreaterThan(0);
  const entries: readonly ChartEntry[] = chartCatalogue;
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  for (const { question } of entries) expect([question.id, question.en].every((text) => text.endsWith("?"))).toBe(true);
});
