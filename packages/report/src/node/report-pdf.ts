import { spawn } from "node:child_process";
import { access, constants, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Programs that print a page as PDF, in the order in which they are looked for. */
export const browserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"] as const;

/** The Chromium of this machine: the one that `PIMPASA_CHROMIUM` names, else the first on the PATH; undefined where there is none. */
export async function findChromium(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<string | undefined> {
  const named = environment.PIMPASA_CHROMIUM;
  if (named !== undefined) return (await isProgram(named)) ? named : undefined;
  const endings = process.platform === "win32" ? [".exe"] : [""];
  for (const dir of (environment.PATH ?? "").split(delimiter))
    for (const name of browserNames)
      for (const ending of endings) if (await isProgram(join(dir, name + ending))) return join(dir, name + ending);
  return undefined;
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The browser could not print the page; `message` says what it said. */
export class PdfError extends Error {
  override readonly name = "PdfError";
}

const flags = [
  "--headless=new",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-pdf-header-footer",
];

/**
 * A page of one file as PDF, printed by a Chromium without a network. The same page and browser give the same bytes: the day on
 * which it was printed is not in it.
 */
export async function reportPdf(html: string, chromium: string): Promise<Uint8Array> {
  const dir = await mkdtemp(join(tmpdir(), "pimpasa-pdf-"));
  try {
    const [page, pdf] = [join(dir, "report.html"), join(dir, "report.pdf")];
    await writeFile(page, html);
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    await run(chromium, [
      ...flags,
      ...sandbox,
      `--user-data-dir=${join(dir, "profile")}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    return withoutDates(await readFile(pdf));
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text) => {
      said = (said + String(text)).slice(-2000);
    });
    child.on("error", (error) => reject(new PdfError(`${program}: ${error.message}`)));
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new PdfError(`${program} ended with ${code}: ${said}`))));
  });
}

/** The days of printing, overwritten by one of the same length, so that places in the file stay right. */
function withoutDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (found) => found.replace(/\d/g, "0")),
    "latin1",
  );
}
