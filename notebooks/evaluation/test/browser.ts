import { execFileSync } from "node:child_process";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where a program lies on PATH; undefined where it is not there. */
export function findProgram(name: string): string | undefined {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: flags });

/** Collects what the page must not do: errors, warnings, and requests to anywhere but itself. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && problems.push(message.text())));
  page.on("pageerror", (error) => void problems.push(error.message));
  page.on("request", (request) => void (isOwn(request.url()) || problems.push(request.url())));
  return problems;
}

const isOwn = (url: string): boolean => /^(data|blob):/.test(url) || /^file:.*\/evaluation\.html$/.test(url);

/** The cells of a table's body. */
export const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page.locator(`${table} tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
