// The further charts: every status drawn as such, hard inputs drawn without a warning (renderSvg throws on one), the specification kept
// as a file, and titles that say no more than the figures. The rows are hand-made.
import { CalendarDay } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";
import { describe, expect, test } from "vitest";
import { count, impossible, share, withheld } from "../../test/chart-rows.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import { funnel } from "../statistics/funnel.ts";
import { kaplanMeierCurve, medianTime } from "../statistics/kaplan-meier.ts";
import { assignmentTimeline, type TimelineSpan } from "./assignment-timeline.ts";
import { type ChartOptions, chartThemes } from "./chart-options.ts";
import { controlChart } from "./control-chart.ts";
import { funnelPlot } from "./funnel-plot.ts";
import type { GeoFeatures } from "./geo-json.ts";
import { heatMap } from "./heat-map.ts";
import { intervalDots } from "./interval-dots.ts";
import { lorenzCurve } from "./lorenz-curve.ts";
import { periodSlope } from "./period-slope.ts";
import { pointMap } from "./point-map.ts";
import { regionMap } from "./region-map.ts";
import { renderSvg } from "./render-svg.ts";
import { type ReportFlow, reportFlow } from "./report-flow.ts";
import { smallMultiples } from "./small-multiples.ts";
import { survivalCurve } from "./survival-curve.ts";
import { targetBullets } from "./target-bullets.ts";

const options: ChartOptions = { language: "id", theme: "light", synthetic: true };
const interval = (low: number, high: number) => ({ interval: { low, high, level: 0.95, method: "by hand" } });
const month = (at: number): string => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
const months = (kpi: string, values: readonly number[]): KpiRow[] => values.map((value, at) => count(kpi, { month: month(at) }, value));
const square = (code: string, west: number, south: number) => ({
  type: "Feature",
  properties: { code },
  geometry: {
    type: "Polygon",
    // Against the clock, as RFC 7946 wants it.
    coordinates: [
      [
        [west, south],
        [west + 2, south],
        [west + 2, south + 2],
        [west, south + 2],
        [west, south],
      ],
    ],
  },
});
const map = {
  type: "FeatureCollection",
  features: [
    square("53.01", 118, -10),
    square("53.02", 121, -9),
    square("53.03", 124, -9),
    square("53.04", 118, -7),
    square("53.09", 121, -6),
  ],
} as GeoFeatures;
const byRegency = [
  share("active-villages", {}, 16, 40),
  share("active-villages", { regency: "53.01" }, 16, 20),
  share("active-villages", { regency: "53.02" }, 0, 20),
  impossible("active-villages", { regency: "53.03" }),
  withheld("active-villages", { regency: "53.04" }),
];
const regionOptions = { map, keyProperty: "code", dimension: "regency", source: "contoh" } as const;
const places = new Map(
  ["53.01", "53.02", "53.03", "53.04"].map((key, at) => [key, { longitude: 118 + at * 3, latitude: -9 + at }] as const),
);
const pointOptions = { dimension: "regency", places, land: map, source: "contoh" } as const;
const offices = (kpi = "active-villages"): KpiRow[] => [
  share(kpi, {}, 143, 286),
  share(kpi, { office: "k1" }, 50, 100, interval(0.4, 0.6)),
  share(kpi, { office: "k2" }, 90, 100, interval(0.82, 0.95)),
  share(kpi, { office: "k3" }, 3, 86, interval(0.01, 0.1)),
  share(kpi, { office: "k6" }, 1, 1),
  impossible(kpi, { office: "k4" }),
  withheld(kpi, { office: "k5" }),
];
const funnelOf = (rows: readonly KpiRow[]) =>
  funnel(
    rows.flatMap(({ by, numerator, denominator }) =>
      by.office === undefined || numerator === null || denominator === null ? [] : [{ key: by.office, numerator, denominator }],
    ),
    { scale: "share", overdispersion: "none" },
  );
const times = {
  time: [2, 3, 3, 5, 8, 8, 9, 12, 15, 18, 20, 24],
  isEvent: [1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0],
  cluster: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};
const curve = kaplanMeierCurve(times);
const medianRow = (): KpiRow =>
  ({ ...count("median-verification-hours", {}, medianTime(curve).median ?? 0), interval: medianTime(curve).interval }) as KpiRow;
const day = (text: string): CalendarDay => CalendarDay.parse(text);
const spans: TimelineSpan[] = [
  { lane: "v1", kind: "lead", from: day("2025-01-10"), to: day("2025-05-01"), label: "p01" },
  { lane: "v1", kind: "gap", from: day("2025-05-01"), to: day("2025-07-01"), label: "" },
  { lane: "v1", kind: "lead", from: day("2025-07-01"), label: "p02" },
  { lane: "v1", kind: "support", from: day("2025-02-01"), to: day("2025-09-01"), label: "p03" },
  { lane: "v2", kind: "posting", from: day("2024-01-01"), label: "k1" },
];
const timeline = {
  dimension: "village",
  spans,
  period: "2025" as KpiRow["period"],
  asOf: day("2025-12-31"),
  from: day("2025-01-01"),
  to: day("2026-01-01"),
} as const;
const flow: ReportFlow = {
  period: "2025" as KpiRow["period"],
  asOf: day("2025-12-31"),
  links: [
    { from: "submitted", to: "verified", count: 800 },
    { from: "submitted", to: "returned", count: 120 },
    { from: "submitted", to: "rejected", count: 60 },
    { from: "submitted", to: "open", count: 20 },
    { from: "returned", to: "submitted", count: 100 },
    { from: "returned", to: "open", count: 20 },
    { from: "verified", to: "in-progress", count: 700 },
    { from: "verified", to: "open", count: 100 },
    { from: "in-progress", to: "completed", count: 640 },
    { from: "in-progress", to: "open", count: 60 },
  ],
};
const lorenz = [0, 0.05, 0.15, 0.4, 1].map((held, at) => ({ members: at / 4, held }));
const crossed = (kpi: string, rows: readonly string[], columns: readonly string[]): KpiRow[] =>
  rows.flatMap((office, r) => [
    count(kpi, { office }, 100 - r),
    ...columns.map((column, c) =>
      r === 1 && c === 1 ? withheld(kpi, { office, month: column }) : count(kpi, { office, month: column }, (r * 7 + c * 3) % 11),
    ),
  ]);

type Draw = (options: ChartOptions, rows?: readonly KpiRow[]) => TopLevelSpec;
const drawn: readonly (readonly [string, Draw, readonly string[]])[] = [
  [
    "control-chart",
    (o, rows = [...months("education-sessions", [5, 6, 5, 7, 6, 5, 6, 30, 6]), withheld("education-sessions", { month: "2024-11" })]) =>
      controlChart(rows, o),
    ["tidak wajar pada 2024-08", "×", "?"],
  ],
  ["interval-dots", (o, rows = offices()) => intervalDots(rows, o), ["1 dari 3 jelas di atas", "×", "–", "k3"]],
  [
    "target-bullets",
    (
      o,
      rows = [
        share("active-villages", {}, 80, 100, { target: 0.7, ...interval(0.72, 0.87) }),
        share("assigned-villages", {}, 80, 100, { target: 0.9 }),
        share("verification-timeliness", {}, 80, 100, { target: 0.85, ...interval(0.7, 0.88) }),
        { ...impossible("offices-staffed", {}), target: 0.9 } as KpiRow,
        { ...withheld("participants", {}), target: 500 } as KpiRow,
      ],
    ) => targetBullets(rows, o),
    ["1 dari 5 target tercapai, 1 tidak, 1 tidak dapat dibedakan", "✓", "✗", "≈", "×"],
  ],
  [
    "period-slope",
    (o, rows) =>
      rows === undefined
        ? periodSlope(
            [
              count("education-sessions", { province: "53" }, 10),
              count("education-sessions", { province: "12" }, 9),
              withheld("education-sessions", { province: "91" }),
            ],
            [
              count("education-sessions", { province: "53" }, 14),
              count("education-sessions", { province: "12" }, 9),
              count("education-sessions", { province: "91" }, 9),
            ],
            o,
          )
        : periodSlope(rows, rows, o),
    ["naik di 1", "▲ 14 53", "= 9 12"],
  ],
  [
    "heat-map",
    (o, rows = crossed("education-sessions", ["k1", "k2", "k3"], ["2025-01", "2025-02", "2025-03"])) => heatMap(rows, o),
    ["1/25", "×", "k3"],
  ],
  [
    "small-multiples",
    (
      o,
      rows = ["53", "12", "91"].flatMap((province, p) =>
        ["2025-01", "2025-02", "2025-04"].map((key, at) =>
          p === 2 && at === 1
            ? withheld("education-sessions", { province, month: key })
            : count("education-sessions", { province, month: key }, p * 5 + at),
        ),
      ),
    ) => smallMultiples(rows, o),
    ["53 2", "×", "?"],
  ],
  ["region-map", (o, rows = byRegency) => regionMap(rows, o, regionOptions), ["×", "–", "Peta: contoh"]],
  ["point-map", (o, rows = byRegency) => pointMap(rows, o, pointOptions), ["×", "–", "4 tempat"]],
  ["survival-curve", (o, rows) => survivalCurve(rows?.[0] ?? medianRow(), curve, o), ["median", "Masih diamati", "n = 12"]],
  ["lorenz-curve", (o, rows) => lorenzCurve(rows?.[0] ?? count("workload-gini", {}, 0.45), lorenz, o), ["Gini 0,45"]],
  [
    "assignment-timeline",
    (o, rows) => assignmentTimeline(rows === undefined ? timeline : { ...timeline, spans: [] }, o),
    ["kosong", "p02 →", "Apr 2025"],
  ],
  ["report-flow", (o, rows) => reportFlow(rows === undefined ? flow : { ...flow, links: [] }, o), ["Selesai 640", "Diverifikasi 800"]],
  ["funnel-plot", (o, rows = offices()) => funnelPlot(rows, funnelOf(rows), o), ["2 dari 4 kantor di luar batas 99,8 %", "k2", "k3"]],
];

/** What is written in a picture, in its order; the lines of a title are joined. */
const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, text = ""]) => text.replace(/<[^>]*>/g, " ").trim())
    .join(" ")
    .replace(/ +/g, " ");

describe.each(drawn)("%s", (name, chart, texts) => {
  test("is drawn in both languages, every theme, on a phone and wide", async () => {
    for (const language of ["id", "en"] as const)
      for (const theme of chartThemes)
        for (const width of [340, 760]) {
          const svg = await renderSvg(chart({ ...options, language, theme, width }), language);
          expect(svg).toContain(language === "id" ? "DATA SINTETIS" : "SYNTHETIC DATA");
          expect(svg).toContain(` width="${width}"`);
          expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        }
    const svg = textsOf(await renderSvg(chart(options), "id"));
    for (const text of texts) expect(svg).toContain(text);
  });
  test("is the specification that was reviewed", async () => {
    await expect(`${JSON.stringify(chart(options), null, 1)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.vl.txt`);
  });
  test("says in words that there is nothing to draw", async () => {
    const nothing = [
      [],
      [impossible("active-villages", {})],
      [withheld("participants", { village: "v1" }), withheld("participants", { village: "v1", month: "2025-01" })],
    ];
    for (const rows of nothing.slice(name === "survival-curve" || name === "lorenz-curve" ? 1 : 0))
      expect(textsOf(await renderSvg(chart(options, rows), "id"))).toMatch(/Tidak ada|dapat|tidak|×/);
  });
  test("has its figures in the alternative text, and shows hostile text as text", async () => {
    expect(String(chart(options).description).length).toBeGreaterThan(40);
    const hostile = `<script>alert(1)</script>&"'\\`;
    expect(await renderSvg(chart({ ...options, labelOf: () => hostile }), "id")).not.toContain("<script>");
  });
});
