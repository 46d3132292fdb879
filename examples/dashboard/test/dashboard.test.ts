// The dashboard as its users have it: built, served, used by mouse, by keyboard and on a phone. The witness of a figure is
// kpi() on the same data in Node.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatFigure, kpi, kpiById } from "@pimpasa/analytics";
import { type Dataset, type Language, readDataset, type Scope } from "@pimpasa/core";
import { loadGazetteer } from "@pimpasa/regions";
import { sampleProgramme } from "@pimpasa/sample-data";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = fileURLToPath(new URL("../../../packages", import.meta.url));

function findProgram(name: string): string | undefined {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
const program = findProgram("chromium");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];

interface Fault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(program === undefined)("the dashboard in a browser (needs the program chromium)", () => {
  let out: string;
  let server: Awaited<ReturnType<typeof preview>>;
  let browser: Browser;
  let page: Page;
  let url: string;
  let dataset: Dataset;
  let problems: string[];

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), "pimpasa-dashboard-"));
    const alias = [
      { find: /^@pimpasa\/([a-z-]+)$/, replacement: `${sources}/$1/src/index.ts` },
      { find: /^@pimpasa\/([a-z-]+)\/([a-z-]+)$/, replacement: `${sources}/$1/src/$2.ts` },
    ];
    await build({ root, logLevel: "error", resolve: { alias }, build: { outDir: out, emptyOutDir: true } });
    server = await preview({ root, logLevel: "error", build: { outDir: out }, preview: { port: 0, host: "127.0.0.1" } });
    url = `http://127.0.0.1:${(server.httpServer.address() as { port: number }).port}/`;
    const { tables, programme } = sampleProgramme({ seed: 1 });
    dataset = (await readDataset(tables, { programme, gazetteer: await loadGazetteer({ provinces: [], lineage: false }) })).dataset;
    browser = await chromium.launch({ executablePath: program as string, args: flags });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(out, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    problems = [];
    page.on("console", (message) => void (["error", "warning"].includes(message.type()) && problems.push(message.text())));
    page.on("pageerror", (error) => void problems.push(error.message));
    page.on(
      "request",
      (request) => void (request.url().startsWith(url) || /^(data|blob):/.test(request.url()) || problems.push(request.url())),
    );
  });

  const open = async (hash = ""): Promise<void> => {
    await page.goto(`${url}${hash}`);
    await page.waitForSelector(".tile strong");
  };
  const tile = (id: string): Promise<string | null> => page.textContent(`.tile[data-kpi="${id}"] strong`);
  const expected = (id: string, period: string, language: Language, scope: Scope): string => {
    const one = kpiById(id);
    const [row] = one === undefined ? [] : kpi(dataset, { kpis: [one], period, scope, view: "operational" });
    return row === undefined ? "" : formatFigure(row, one?.definition.unit, language).value;
  };

  test("shows the figures of kpi(), asks nobody for anything, and says that the data is invented", async () => {
    await open();
    for (const id of ["designated-villages", "education-sessions", "red-flags"])
      expect(await tile(id)).toBe(expected(id, "2026-S1", "id", { kind: "nation" }));
    expect(await page.textContent(".synthetic")).toContain("DATA SINTETIS");
    await page.waitForSelector(".charts svg");
    expect(problems).toEqual([]);
  });

  test("follows its filters, which stand in the address and are found again", async () => {
    await open();
    await page.getByLabel("Wilayah atau kantor").selectOption("53");
    await page.getByLabel("Periode").selectOption("2025-Q3");
    await page.getByRole("combobox", { name: "Bahasa" }).selectOption("en");
    const wanted = expected("designated-villages", "2025-Q3", "en", { kind: "region", code: "53" as never });
    await expect.poll(() => tile("designated-villages")).toBe(wanted);
    expect(new URL(page.url()).hash).toBe("#language=en&period=2025-Q3&scope=53");
    await page.reload();
    await page.waitForSelector(".tile strong");
    expect(await tile("designated-villages")).toBe(wanted);
    await page.goBack();
    await expect.poll(() => page.textContent("h2#figures")).toBe("Angka utama");
  });

  test("tells reports of one category apart", async () => {
    await open("#period=2026-S1&category=wna");
    const one = kpiById("reports-submitted");
    const rows = one === undefined ? [] : kpi(dataset, { kpis: [one], period: "2026-S1", by: ["category"], view: "operational" });
    const row = rows.find(({ by }) => by.category === "wna");
    expect(await tile("reports-submitted")).toBe(row && formatFigure(row, "reports", "id").value);
  });

  test("goes down to a village by keyboard alone", async () => {
    await open("#scope=53.04");
    const first = page.locator("#places ~ table tbody button").first();
    await first.focus();
    const name = await first.textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("village-name");
    expect(await page.textContent("#village-name")).toContain(name ?? "–");
    await page.getByRole("button", { name: "Kembali" }).press("Enter");
    await expect.poll(() => page.locator("#village-name").count()).toBe(0);
  });

  test("opens a province from the map by click and by keyboard, and goes back by the path above it", async () => {
    await open("#language=en");
    const east = page.locator(".tile-map").getByRole("button", { name: /^Nusa Tenggara Timur: / });
    await east.click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#language=en&scope=53");
    await page.getByRole("navigation").getByRole("button", { name: "All of Indonesia" }).press("Enter");
    await east.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("[aria-current=page]")).toBe("Nusa Tenggara Timur");
    expect(await tile("designated-villages")).toBe(
      expected("designated-villages", "2026-S1", "en", { kind: "region", code: "53" as never }),
    );
  });

  test("tells what a tile of the map shows: the figure of that province", async () => {
    await open("#language=en&kpi=designated-villages");
    const one = kpiById("designated-villages");
    const rows = one === undefined ? [] : kpi(dataset, { kpis: [one], period: "2026-S1", by: ["province"], view: "operational" });
    const row = rows.find(({ by }) => by.province === "53");
    const value = row && formatFigure(row, "villages", "en").value;
    expect(
      await page
        .locator(".tile-map")
        .getByRole("button", { name: `Nusa Tenggara Timur: ${value}` })
        .count(),
    ).toBe(1);
    expect(await page.locator(".tile-map button").count()).toBe(rows.filter(({ by }) => by.province !== undefined).length);
  });

  test.each([
    ["light", ""],
    ["dark", ""],
    ["light", "#language=en&scope=53.04"],
  ] as const)("has no serious fault of access (axe-core, WCAG 2.1 A and AA): %s %s", async (colorScheme, hash) => {
    await page.emulateMedia({ colorScheme });
    await open(hash);
    await page.waitForSelector(".charts svg");
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8") });
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Fault[] }> } };
      const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
      return violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    });
    expect(faults.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test("shows its figures without waiting for Vega, and says that it loads", async () => {
    await page.route(/embed/, (route) => route.abort());
    const [, early] = await Promise.all([open(), page.waitForSelector("[role=status]").then((one) => one.textContent())]);
    expect(early).toBe("Memuat… / Loading…");
    expect(await tile("designated-villages")).toBe(expected("designated-villages", "2026-S1", "id", { kind: "nation" }));
    expect(await page.locator(".charts svg").count()).toBe(0);
  });

  test("keeps what it shows when a folder holds no table", async () => {
    const folder = join(out, "none");
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.md"), "nothing");
    await open();
    const before = await tile("designated-villages");
    await page.getByLabel("Buka folder sendiri").setInputFiles(folder);
    await expect.poll(() => page.locator("[role=alert]").allTextContents()).toEqual(["Tidak ada berkas CSV dalam folder itu."]);
    expect(await tile("designated-villages")).toBe(before);
  });

  test("fits a phone: nothing is wider than the screen, and what is touched is large enough", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open("#scope=53");
    await page.waitForSelector(".charts svg");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const heights = await page.locator("select").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
  });

  test("opens a folder of one's own, and shows its text as text", async () => {
    const folder = join(out, "own");
    mkdirSync(folder);
    writeFileSync(
      join(folder, "offices.csv"),
      `id,name,kind,provinceCode,from\nk1,"<img src=x onerror=""document.title='run'"">",immigration-office,53,2020-01-01\nk2,,,,\n`,
    );
    writeFileSync(join(folder, "officers.csv"), "id\no1\n");
    writeFileSync(join(folder, "postings.csv"), "id,officerId,officeId,from\np1,o1,k1,2025-01-01\n");
    await open();
    await page.getByLabel("Buka folder sendiri").setInputFiles(folder);
    await expect.poll(() => page.textContent("[role=alert]")).toBe("1 baris tidak dapat dibaca; jalankan pimpasa check.");
    expect(await tile("designated-villages")).toBe("–");
    expect(await page.locator(".synthetic").count()).toBe(0);
    expect(await page.title()).toBe("Desa Binaan Imigrasi");
  });

  test("an address with a place that is not there shows everything and says so", async () => {
    await open("#scope=nowhere");
    expect(await page.textContent("[role=alert]")).toContain("tidak ada dalam data");
    expect(await tile("designated-villages")).toBe(expected("designated-villages", "2026-S1", "id", { kind: "nation" }));
  });
});
