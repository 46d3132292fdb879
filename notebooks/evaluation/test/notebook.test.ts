// The notebook as an analyst uses it: built to one file, opened from the disk, inputs changed, figures read.
// The witness is kpi() on the same data in Node.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  educationSessions,
  formatDifference,
  formatFigure,
  type KpiOptions,
  kpi,
  kpiChanges,
  reportsSubmitted,
  verificationTimeliness,
} from "@pimpasa/analytics";
import { type Dataset, type Language, parsePeriod, type Scope } from "@pimpasa/core";
import { evaluationReport, reportJson, reportTables, reportWorkbook } from "@pimpasa/report";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFiles, type TextFile } from "../embedded-data.ts";
import { cellsOf, findProgram, launch, watch } from "./browser.ts";
import { figuresInNode, readInNode } from "./witness.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const browserPath = findProgram("chromium");
const patience = { timeout: 20_000 };
/** The tables that together hold every KPI. */
const figureTables = ["coverage", "offices", "education", "service", "reports", "risk", "quality"].map((id) => `#table-${id}`);
const byName = ([a = ""]: readonly string[], [b = ""]: readonly string[]): number => (a < b ? -1 : 1);
const region = (code: string): Scope => ({ kind: "region", code: code as never });

/** The program that looks for faults of access. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
interface Fault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Two officers and an office whose name is markup: a folder with little in it. */
const smallFolder: readonly TextFile[] = [
  {
    name: "offices.csv",
    content: `id,name,kind,provinceCode,from\nk1,"Kantor Contoh <img src=x onerror=""document.title='run'"">",immigration-office,53,2020-01-01\n`,
  },
  { name: "officers.csv", content: "id\no1\no2\n" },
  { name: "postings.csv", content: "id,officerId,officeId,from\np1,o1,k1,2025-01-01\np2,o2,k1,2025-01-01\n" },
];

describe.skipIf(browserPath === undefined)("the notebook in a browser (needs the program chromium)", () => {
  let dir: string;
  let url: string;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let dataset: Dataset;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "pimpasa-notebook-"));
    url = pathToFileURL(join(dir, "evaluation.html")).href;
    execFileSync(process.execPath, [join(root, "scripts", "notebook.mjs"), "--out", dir, "--no-open"], { cwd: root, stdio: "ignore" });
    ({ dataset } = await readInNode(await dataFiles(undefined)));
    browser = await launch(browserPath as string);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    problems = watch(page);
    await page.goto(url);
    await page.waitForSelector(".charts svg");
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const choose = (label: string, option: string) => page.getByLabel(label, { exact: true }).selectOption({ label: option });
  /** The name, the value (without what it can come to), and the two numbers of every KPI, from the tables of the report's sections. */
  const figures = async (): Promise<string[][]> => {
    const rows = await Promise.all(figureTables.map((table) => cellsOf(page, table)));
    const plain = rows.flat().map((row) => row.slice(0, 3).map((cell) => cell.replaceAll("\u00a0", " ").replace(/ \((bisa|up) .*\)$/, "")));
    return plain.sort(byName);
  };
  const expectFigures = (options: KpiOptions, language: Language = "id") =>
    expect.poll(figures, patience).toEqual(figuresInNode(dataset, options, language).sort(byName));

  test("begins with the latest period that is over, for the whole nation", async () => {
    await expectFigures({ period: "2026-S1" });
    expect(await page.locator("#mark").textContent()).toContain("DATA SINTETIS");
    expect(await page.locator("#part-limits").textContent()).toContain("indeks risiko belum tersedia");
    expect(await page.locator("#view").textContent()).toContain("KONSEP PUBLIKASI");
    expect(await page.locator("figure.chart svg").count()).toBeGreaterThanOrEqual(6);
  });

  test("shows the figures of the period that is chosen", async () => {
    await choose("Periode", "Triwulan III 2025");
    await expectFigures({ period: "2025-Q3" });
    expect(figuresInNode(dataset, { period: "2025-Q3" }, "id")).not.toEqual(figuresInNode(dataset, { period: "2026-S1" }, "id"));
  });

  test("of a province, with its regencies as parts", async () => {
    await choose("Tingkat", "Provinsi");
    await choose("Wilayah", "Nusa Tenggara Timur");
    const [total, ...parts] = kpi(dataset, { kpis: [educationSessions], period: "2025-Q3", by: ["regency"], scope: region("53") });
    await expectFigures({ period: "2025-Q3", scope: region("53") });
    const shownParts = async (): Promise<(string | undefined)[]> => (await cellsOf(page, "#parts")).map((row) => row[2]);
    const counts = parts.map((row) => String(row.value)).filter((value) => value !== "0");
    await expect.poll(async () => (await shownParts()).filter((value) => value !== "0"), patience).toEqual(counts.sort((a, b) => +b - +a));
    expect(total?.value).toBeGreaterThan(0);
  });

  test("of a regency and of an office", async () => {
    await choose("Tingkat", "Kabupaten/Kota");
    await choose("Wilayah", dataset.gazetteer?.find("53.03" as never)?.name ?? "");
    await expectFigures({ period: "2025-Q3", scope: region("53.03") });
    const office = dataset.offices.find((one) => one.provinceCode === "53");
    await choose("Tingkat", "Kantor");
    await choose("Wilayah", office?.name ?? "");
    await expectFigures({ period: "2025-Q3", scope: { kind: "office", officeId: office?.id ?? "" } });
  });

  test("as of another day: what was recorded later is not seen", async () => {
    await choose("Tingkat", "Nasional");
    await page.getByLabel("Keadaan per", { exact: true }).fill("2025-08-15");
    await expectFigures({ period: "2025-Q3", asOf: "2025-08-15" });
    expect(await page.locator("#message").textContent()).toContain("15 Agt 2025");
    await page.getByLabel("Keadaan per", { exact: true }).fill("2025-09-30");
    await expectFigures({ period: "2025-Q3" });
  });

  test("says where the data ends before the period does, and only then", async () => {
    await choose("Periode", "Tahun 2026 (tidak seluruhnya tercakup data)");
    await expectFigures({ period: "2026", asOf: "2026-06-30" });
    expect(await page.locator("#reach").textContent()).toContain("Kejadian terakhir tercatat pada 30 Jun 2026");
    await choose("Periode", "Triwulan III 2025");
    await expectFigures({ period: "2025-Q3" });
    expect(await page.locator("#reach").textContent()).toBe("");
  });

  test("says that the data begins after the period does", async () => {
    await choose("Periode", "Semester II 2024 (tidak seluruhnya tercakup data)");
    await expectFigures({ period: "2024-S2" });
    expect(await page.locator("#reach").textContent()).toContain("dimulai pada 4 Nov 2024");
    await choose("Periode", "Triwulan III 2025");
    await expectFigures({ period: "2025-Q3" });
  });

  test("counts the reports of twelve months by category and month, from the first day of the data on", async () => {
    const rows = kpi(dataset, {
      kpis: [reportsSubmitted],
      period: "2024-11-04..2025-09-30",
      asOf: "2025-09-30",
      by: ["category", "month"],
    });
    const pairs = rows.filter((row) => row.by.category !== undefined && row.by.month !== undefined);
    const shownSum = async (): Promise<number> =>
      (await cellsOf(page, "#reports")).flatMap((row) => row.slice(1)).reduce((sum, cell) => sum + (cell === "–" ? 0 : Number(cell)), 0);
    await expect.poll(shownSum, patience).toBe(pairs.reduce((sum, row) => sum + (row.value ?? 0), 0));
    expect(await shownSum()).toBeGreaterThan(0);
  });

  test("in the language that is chosen, with the same choices", async () => {
    await page.getByLabel("English").click();
    await expectFigures({ period: "2025-Q3" }, "en");
    expect(await page.locator("#mark").textContent()).toContain("SYNTHETIC DATA");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("takes a folder of one's own, and says what is missing", async () => {
    const folder = join(dir, "folder");
    mkdirSync(join(folder, "older"), { recursive: true });
    for (const { name, content } of smallFolder) writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, "older", "officers.csv"), "id\no1\no2\no3\n");
    await page.locator("#folder").setInputFiles(folder);
    await expect.poll(figures, patience).toContainEqual(["Officers in post", "2", ""]);
    await expect.poll(() => page.locator("#part-limits").textContent(), patience).toContain("designations.csv");
    await expect.poll(() => page.locator("#mark").count(), patience).toBe(0);
    await choose("Level", "Office");
    await expect.poll(() => page.locator("h2").first().textContent(), patience).toContain("Kantor Contoh <img src=x");
    expect(await page.title()).toBe("Evaluation: Desa Binaan Imigrasi");
  });

  test("takes several files, and goes back to what is built in", async () => {
    const files = smallFolder.map(({ name, content }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content) }));
    const programme = { name: "programme.json", mimeType: "application/json", buffer: Buffer.from("{") };
    await page.locator("#files").setInputFiles([...files, programme]);
    await expect.poll(() => page.locator(".mark").allTextContents(), patience).toEqual([expect.stringContaining("cannot be read")]);
    await page.locator("#built-in").click();
    await choose("Level", "Nation");
    await choose("Period", "Quarter 3 of 2025");
    await expectFigures({ period: "2025-Q3" }, "en");
  });

  test("says what the report says, and saves what it saves", async () => {
    const { findings, rejected } = await readInNode(await dataFiles(undefined));
    const period = parsePeriod("2025-Q3");
    if (!period.ok) throw new Error("2025-Q3");
    const options = {
      period: period.value,
      asOf: period.value.lastDay,
      language: "en",
      scope: { kind: "nation" },
      findings,
      rejected,
    } as const;
    const model = evaluationReport(dataset, options);
    await expect.poll(() => page.locator("#message li").allTextContents(), patience).toEqual([...model.head.sentences]);
    const saved = async (label: string): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: label, exact: true }).click()]);
      return readFileSync(await file.path());
    };
    expect(JSON.parse((await saved("JSON")).toString())).toEqual(JSON.parse(reportJson(model)));
    expect((await saved("XLSX")).equals(await reportWorkbook(model))).toBe(true);
    await page.getByText("Tables as CSV").click();
    for (const { name, content } of reportTables(model).slice(0, 2)) expect((await saved(name)).toString()).toBe(content);
  });

  test("compares with the baseline that is chosen, and says what can be chance", async () => {
    await page.goto(url);
    await page.waitForSelector("#changes tbody tr");
    await choose("Periode", "Triwulan IV 2025");
    await expectFigures({ period: "2025-Q4" });
    await choose("Dibanding dengan", "Triwulan I 2025");
    const [change] = kpiChanges(dataset, {
      kpis: [verificationTimeliness],
      period: "2025-Q4",
      against: "2025-Q1",
      scope: { kind: "nation" },
      view: "publication",
    });
    const name = "Ketepatan waktu verifikasi";
    const rowOf = async () => (await cellsOf(page, "#changes")).find(([first]) => first === name);
    const unit = verificationTimeliness.definition.unit;
    const sides = [change?.before, change?.now].map((row) => (row == null ? "" : formatFigure(row, unit, "id").value));
    const text = change === undefined ? "" : formatDifference(change, unit, "id");
    await expect.poll(async () => (await rowOf())?.[1]?.startsWith(`${sides[0]} (`), patience).toBe(true);
    expect((await rowOf())?.[2]).toContain(`${sides[1]} (`);
    expect((await rowOf())?.[3]).toBe(text);
    expect((await rowOf())?.[5]).toMatch(/^(Naik|Turun|Tidak dapat dibedakan dari kebetulan)/);
    expect(await page.locator("#change-sentences").textContent()).toContain("belum menunjukkan kecenderungan");
  });

  test("saves a chart as a picture on white ground, sharp enough for paper", async () => {
    const button = page.locator("#chart-reports").getByRole("button", { name: /^Simpan grafik sebagai PNG: Laporan masuk/ });
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename()).toBe("evaluation-2025-Q4-2025-12-31-publication-chart-reports.png");
    const picture = readFileSync(await file.path());
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(3 * 300);
    const vector = page.locator("#chart-reports").getByRole("button", { name: /SVG/ });
    const [drawing] = await Promise.all([page.waitForEvent("download"), vector.click()]);
    expect(readFileSync(await drawing.path(), "utf8")).toMatch(/^<svg role="img" aria-label="Laporan masuk/);
  });

  test("shows all rows of a long table when asked", async () => {
    const hidden = () => page.locator("#table-coverage-by-place tbody tr:visible").count();
    expect(await hidden()).toBe(12);
    await page.locator(".scroll:has(#table-coverage-by-place) button").click();
    expect(await hidden()).toBeGreaterThan(30);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TH");
  });

  test("shows village by village in the operational view only", async () => {
    expect(await page.locator("#chart-calendar").count()).toBe(0);
    await choose("Tampilan", "Operasional (wilayah sendiri, tanpa penyembunyian)");
    await expect.poll(() => page.locator("#chart-calendar svg").count(), patience).toBe(1);
    await expect.poll(() => page.locator("#view").textContent(), patience).toContain("TAMPILAN OPERASIONAL");
  });

  test("runs no script but its own", async () => {
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+' 'unsafe-eval'; /);
    expect(policy).toContain("connect-src 'none'");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.head.append(script);
    });
    expect(await page.title()).not.toBe("run");
    expect(problems.splice(0).join(" ")).toContain("Content Security Policy");
  });

  test.each([
    ["id", "light"],
    ["en", "dark"],
  ] as const)("has no serious fault of access (axe-core): %s, %s", async (language, colorScheme) => {
    const other = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    await other.goto(url);
    await other.waitForSelector("#reports tbody");
    if (language === "en") await other.getByLabel("English").click();
    await other.getByText(language === "id" ? "Tabel sebagai CSV" : "Tables as CSV").waitFor();
    await other.waitForSelector("figure.chart svg");
    await other.evaluate(axe);
    const faults = await other.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Fault[] }> } };
      return (await axe.run()).violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    });
    expect(faults.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await other.close();
  });

  test("prints the evaluation: all rows, charts whole and on white, nothing to click, nothing cut off", async () => {
    const paper = await browser.newPage({ viewport: { width: 688, height: 1000 }, colorScheme: "dark" });
    await paper.goto(url);
    await paper.waitForSelector("#reports tbody");
    await paper.waitForSelector("figure.chart svg");
    await paper.emulateMedia({ media: "print" });
    expect(await paper.locator("button:visible, select:visible, input:visible, textarea:visible, nav:visible").count()).toBe(0);
    expect(await paper.locator("#table-coverage-by-place tbody tr:visible").count()).toBeGreaterThan(30);
    const charts = await paper.locator("figure.chart").count();
    expect(await paper.locator("figure.chart svg:visible").count()).toBe(charts);
    expect(await paper.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    const broken = await paper
      .locator("figure.chart, tr")
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakInside !== "avoid"));
    expect(broken).toEqual([]);
    expect(await paper.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
    await paper.close();
  });

  test("asks the network for nothing and reports no error", () => {
    expect(problems).toEqual([]);
  });

  test("fits a phone, in the dark", async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 780 }, colorScheme: "dark" });
    const onPhone = watch(phone);
    await phone.goto(url);
    await phone.waitForSelector(".charts svg");
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const widths = await phone.locator(".chart svg:visible").evaluateAll((svgs) => svgs.map((svg) => svg.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeLessThanOrEqual(328);
    expect(onPhone).toEqual([]);
    await phone.close();
  });
});
