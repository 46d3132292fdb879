// The forms of the report: each of them read back by what reads such files, and compared with the model.
import { readCsv } from "@pimpasa/files";
import { readWorkbook } from "@pimpasa/files/xlsx";
import { describe, expect, test } from "vitest";
import { blockOf, chartsOf, events, hostile, modelOf, programme } from "../../test/small-programme.ts";
import { reportHtml } from "../html/report-html.tsx";
import { chartPng } from "../node/chart-png.ts";
import { findChromium, PdfError, reportPdf } from "../node/report-pdf.ts";
import { reportCharts } from "./report-charts.ts";
import { reportJson } from "./report-json.ts";
import { reportTables } from "./report-tables.ts";
import { reportWorkbook } from "./report-workbook.ts";
import { sheetNames } from "./sheet-names.ts";

const rowsOf = (table: { rows: Iterable<{ cells: readonly unknown[] }> }) => [...table.rows].map(({ cells }) => cells);

describe("the workbook", () => {
  test("holds numbers as numbers, days as days, and text that looks like a formula as text", async () => {
    const villages = events.villages.map((village) => (village.id === "v3" ? { ...village, name: '=HYPERLINK("x")' } : village));
    const model = await modelOf({ ...events, villages }, { programme });
    const book = await readWorkbook(await reportWorkbook(model), "report.xlsx");
    if (!book.ok) throw new Error(book.error.kind);
    const sheet = (title: string) => book.value.sheets.find(({ name }) => title.startsWith(name));
    const overdue = sheet(blockOf(model, "overdue-reports").title);
    const lines = rowsOf(overdue?.table as never);
    expect(lines.at(-1)).toEqual(["r3", "Foreign national", '=HYPERLINK("x")', hostile, "verification", 614]);
    const silent = rowsOf(sheet(blockOf(model, "leaderless-villages").title)?.table as never);
    expect(silent.at(-1)?.[3]).toBe("2025-05-02");
    const figures = rowsOf(sheet("All figures")?.table as never);
    expect(figures).toHaveLength(model.rows.length);
    expect(figures.find(([kpi, by]) => kpi === "participants" && by === null)?.slice(2, 8)).toEqual([
      "2025-Q2",
      "2025-06-30",
      "ok",
      30,
      30,
      null,
    ]);
    expect(book.value.sheets.flatMap(({ notices }) => notices).filter(({ kind }) => kind === "formulas")).toEqual([]);
  });
  test("of an empty dataset opens too, and says that nothing could be computed", async () => {
    const book = await readWorkbook(await reportWorkbook(await modelOf({})), "report.xlsx");
    expect(book.ok).toBe(true);
  });
  test("is the same to the byte", async () => {
    const [a, b] = await Promise.all([1, 2].map(async () => reportWorkbook(await modelOf(events, { programme }))));
    expect(a).toEqual(b);
  });
  test("names its sheets as spreadsheets allow, and no two alike", () => {
    const names = sheetNames(["A/B: c?", "a b c", "x".repeat(40), "x".repeat(40), "Indikator", "Indikator"]);
    expect(names).toEqual(["A B c", "a b c 2", "x".repeat(31), `${"x".repeat(29)} 2`, "Indikator", "Indikator 2"]);
  });
});

describe("the tables as CSV", () => {
  test("hold every table of the report, and every figure", async () => {
    const model = await modelOf(events, { programme });
    const files = new Map(reportTables(model).map(({ name, content }) => [name, String(content)] as const));
    const blocks = [...model.pageOne.blocks, ...model.sections.flatMap(({ blocks }) => blocks)].filter(({ rows }) => rows.length > 0);
    expect([...files.keys()].sort()).toEqual(["figures.csv", ...blocks.map(({ id }) => `${id}.csv`)].sort());
    const table = await readCsv(new Blob([files.get("leaderless-villages.csv") ?? ""]), { name: "leaderless-villages.csv" } as never);
    const since: unknown[] = [];
    for await (const row of table.rows as AsyncIterable<{ cells: readonly unknown[] }>) since.push(row.cells[3]);
    expect(since).toEqual(["2025-01-15", "2025-05-02"]);
  });
  test("keep withheld, not computable and nothing apart", async () => {
    const scope = { kind: "region", code: "53.04.99" } as never;
    const { nilReports, ...others } = events;
    expect(nilReports).toEqual([]);
    const [figures] = reportTables(await modelOf(others, { programme, view: "publication", scope }));
    const lines = String(figures?.content)
      .split("\n")
      .map((line) => line.split(","));
    const status = (kpi: string) => lines.find(([id, by, period]) => id === kpi && by === "" && period === "2025-Q2")?.slice(4, 6);
    expect(status("reports-submitted")).toEqual(["suppressed", ""]);
    expect(status("reporting-completeness")).toEqual(["not-computable", ""]);
    expect(status("education-sessions")).toEqual(["ok", "1"]);
  });
});

test("the JSON is the model, with the version of its form", async () => {
  const model = await modelOf(events, { programme });
  expect(JSON.parse(reportJson(model))).toEqual({ format: "pimpasa-report", version: 1, ...JSON.parse(JSON.stringify(model)) });
});

describe("the charts", () => {
  test("are pictures with their texts: with another text another picture", async () => {
    const charts = await reportCharts(await modelOf(events, { programme }));
    expect(charts.map(({ name }) => name)).toEqual(chartsOf(await modelOf(events, { programme })).map(({ id }) => `chart-${id}.svg`));
    const svg = String(charts[0]?.content);
    const png = await chartPng(svg);
    expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(await chartPng(svg)).toEqual(png);
    expect(await chartPng(svg.replace(/>[^<]+<\/text>/g, "></text>"))).not.toEqual(png);
  });
});

const chromium = await findChromium();

describe.skipIf(chromium === undefined)("the PDF (needs the program chromium)", () => {
  test("has its pages and no day of printing: the same to the byte", async () => {
    const html = await reportHtml(await modelOf(events, { programme }));
    const [a, b] = [await reportPdf(html, chromium as string), await reportPdf(html, chromium as string)];
    expect(Buffer.from(a.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(Buffer.from(a).toString("latin1")).toMatch(/\/Type \/Page\b/);
    expect(Buffer.compare(a, b)).toBe(0);
  }, 120_000);
});

describe("without a browser", () => {
  test("none is found, not even one that is named and is not there", async () => {
    expect(await findChromium({ PATH: "/nowhere" })).toBeUndefined();
    expect(await findChromium({ ...process.env, PIMPASA_CHROMIUM: "/nowhere/chromium" })).toBeUndefined();
  });
  test("a program that is none is told", async () => {
    await expect(reportPdf("<p>", "/nowhere/chromium")).rejects.toThrow(PdfError);
  });
});
