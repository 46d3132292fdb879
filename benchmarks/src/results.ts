// Everything side by side in one run, written to RESULTS.md: the catalogue beside a group-by of arquero, over PIMPASA_ROWS
// (a million) activities and as many reports, and over a tenth of them; and reading the activities beside papaparse and zod.
// Each measurement has a process of its own. `PIMPASA_DATA=DIR` keeps the synthetic data there for the next time.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CatalogueRun } from "./catalogue-pimpasa.ts";
import { writeMillion } from "./million-data.ts";
import { resultsText } from "./results-text.ts";
import type { Run } from "./tell.ts";

const rows = Number(process.env.PIMPASA_ROWS ?? 1_000_000);
const kept = process.env.PIMPASA_DATA;
const data = kept ?? mkdtempSync(join(tmpdir(), "pimpasa-results-"));
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const run = <T>(script: string, folder: string): T =>
  JSON.parse(execFileSync(process.execPath, [path(script), folder], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
const median = (runs: readonly Run[]): Run => [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] as Run;

async function folderOf(count: number): Promise<string> {
  const folder = join(data, String(count));
  if (!existsSync(folder)) await writeMillion(folder, count);
  return folder;
}

/** A folder with the activities alone. */
function activitiesOf(folder: string): string {
  const alone = join(data, `${rows}-activities`);
  mkdirSync(alone, { recursive: true });
  copyFileSync(join(folder, "activities.csv"), join(alone, "activities.csv"));
  return alone;
}

try {
  const [small, large] = [await folderOf(rows / 10), await folderOf(rows)];
  const alone = activitiesOf(large);
  const [ours, theirs]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    theirs.push(run("check-papaparse-zod.ts", alone));
    ours.push(run("check-pimpasa.ts", alone));
  }
  const text = resultsText({
    machine: `${cpus()[0]?.model}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}`,
    reading: { ours: median(ours), theirs: median(theirs) },
    tenth: run<CatalogueRun>("catalogue-pimpasa.ts", small),
    whole: run<CatalogueRun>("catalogue-pimpasa.ts", large),
  });
  writeFileSync(path("../RESULTS.md"), text);
} finally {
  if (kept === undefined) rmSync(data, { recursive: true });
}
