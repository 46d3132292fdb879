// The notebook as an analyst uses it: built to one file, opened from the disk, an input changed, a figure read.
// The witness is kpi() on the same data in Node.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { educationSessions, formatFigure, kpi, reportsSubmitted } from "@pimpasa/analytics";
import { readDataset } from "@pimpasa/core";
import { readFiles } from "@pimpasa/files";
import { loadGazetteer } from "@pimpasa/regions";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddedFiles } from "../data-module.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const browserPath = findProgram("chromium");

function findProgram(name: string): string | undefined {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

async function datasetOf(files: readonly { name: string; content: string }[]) {
  const folder = await readFiles(files.map(({ name, content }) => new File([content], name)));
  const programme = folder.json.get("programme");
  const gazetteer = await loadGazetteer();
  return (await readDataset(folder.tables, { programme: programme?.ok ? programme.value : undefined, gazetteer })).dataset;
}

describe.skipIf(browserPath === undefined)(`the notebook in a browser (needs the program chromium)`, () => {
  const out = mkdtempSync(join(tmpdir(), "pimpasa-notebook-"));
  const problems: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(root, "scripts", "notebook.mjs"), "--out", out, "--no-open"], { cwd: root, stdio: "ignore" });
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];
    browser = await chromium.launch({ executablePath: browserPath as string, args });
    page = await browser.newPage();
    page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
    page.on("pageerror", (error) => void problems.push(error.message));
    page.on("request", (request) => void (/^(file|data|blob):/.test(request.url()) || problems.push(request.url())));
    await page.goto(pathToFileURL(join(out, "evaluation.html")).href);
    await page.waitForSelector(".charts svg");
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
  });

  const figure = (name: string) =>
    page.locator("#figures tr", { has: page.locator(`td:first-child:text-is("${name}")`) }).locator("td:nth-child(2)");

  test("shows the figures of the period that is chosen", async () => {
    const dataset = await datasetOf(await embeddedFiles(undefined));
    const sessions = (period: string): string => {
      const [row] = kpi(dataset, { kpis: [educationSessions], period });
      return row === undefined ? "" : formatFigure(row, "sessions", "id").value;
    };
    const [first] = await page.locator("select").first().locator("option").allTextContents();
    expect(first).toBe("Semester I 2026");
    await expect.poll(() => figure("Sesi edukasi").textContent()).toBe(sessions("2026-S1"));
    await page.locator("select").first().selectOption({ label: "Triwulan III 2025" });
    await expect.poll(() => figure("Sesi edukasi").textContent(), { timeout: 20_000 }).toBe(sessions("2025-Q3"));
    expect(sessions("2025-Q3")).not.toBe(sessions("2026-S1"));
  });

  test("and of the area, in the language that is chosen", async () => {
    const dataset = await datasetOf(await embeddedFiles(undefined));
    const [row] = kpi(dataset, { kpis: [reportsSubmitted], period: "2025-Q3", scope: { kind: "region", code: "53" as never } });
    await page.locator("select").nth(1).selectOption({ label: "Nusa Tenggara Timur" });
    const expected = row === undefined ? "" : formatFigure(row, "reports", "id").value;
    await expect.poll(() => figure("Laporan masuk").textContent(), { timeout: 20_000 }).toBe(expected);
    await page.getByText("English").click();
    await expect.poll(() => page.locator("h1").first().textContent(), { timeout: 20_000 }).toBe("Evaluation: Desa Binaan Imigrasi");
    await expect.poll(() => page.locator(".mark").first().textContent()).toContain("SYNTHETIC DATA");
  });

  test("takes a folder of one's own", async () => {
    const dir = mkdtempSync(join(tmpdir(), "pimpasa-folder-"));
    const csv = {
      "offices.csv": "id,name,kind,provinceCode,from\nk1,Kantor Imigrasi Contoh 001,immigration-office,53,2020-01-01\n",
      "officers.csv": "id\no1\no2\n",
      "postings.csv": "id,officerId,officeId,from\np1,o1,k1,2025-01-01\np2,o2,k1,2025-01-01\n",
    };
    for (const [name, content] of Object.entries(csv)) writeFileSync(join(dir, name), content);
    await page.locator("#folder").setInputFiles(dir);
    await expect.poll(() => figure("Officers in post").textContent(), { timeout: 20_000 }).toBe("2");
    await expect.poll(() => page.locator("#figures").first().textContent()).toContain("designations.csv not supplied");
    rmSync(dir, { recursive: true, force: true });
  });

  test("loads nothing from anywhere and reports no error", () => {
    expect(problems).toEqual([]);
  });
});
