// The page as a browser shows it: no serious fault of access, in both languages and views, light and dark, desktop and phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events, modelOf, people, programme } from "../../test/small-programme.ts";
import { findChromium } from "../node/report-pdf.ts";
import { reportHtml } from "./report-html.tsx";

interface Fault {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const program = await findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

describe.skipIf(program === undefined)("the page in a browser (needs the program chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program as string, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(() => browser?.close());

  test.each([
    ["id", "operational", "light", desktop, events],
    ["en", "operational", "dark", phone, events],
    ["en", "publication", "light", phone, events],
    ["id", "publication", "dark", desktop, events],
    ["id", "operational", "light", phone, people],
  ] as const)("has no serious fault (axe-core, WCAG 2.1 A and AA): %s %s %s", async (language, view, colorScheme, viewport, tables) => {
    const model = await modelOf(tables, { programme: { ...programme, synthetic: true }, language, view });
    const page = await browser.newPage({ colorScheme, viewport, bypassCSP: true });
    await page.setContent(await reportHtml(model));
    await page.addScriptTag({ content: axe });
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Fault[] }> } };
      const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
      return violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    });
    expect(faults.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    await page.close();
  });
});
