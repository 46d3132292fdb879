// Reading and checking a million activities and a million reports with all rules, beside reading the same files with papaparse
// and zod row by row. Both run alone, in turn, three times each; the ratio is that of the medians. See README.md.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeMillion } from "./million-data.ts";
import type { Run } from "./tell.ts";

const rows = Number(process.env.PIMPASA_ROWS ?? 1_000_000);
const turns = 3;
const folder = mkdtempSync(join(tmpdir(), "pimpasa-million-"));

const run = (script: string): Run => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [path, folder], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

try {
  await writeMillion(folder, rows);
  const ours: Run[] = [];
  const theirs: Run[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    theirs.push(run("check-papaparse-zod.ts"));
    ours.push(run("check-pimpasa.ts"));
  }
  for (const [name, runs] of [
    ["papaparse + zod, no rules", theirs],
    ["@pimpasa/core, all rules", ours],
  ] as const) {
    const seconds = median(runs.map((one) => one.seconds)).toFixed(1);
    const megabytes = median(runs.map((one) => one.peakMegabytes)).toFixed(0);
    console.log(
      `${name}: ${runs[0]?.rows} rows, ${runs[0]?.refused} refused, ${runs[0]?.findings} findings, ${seconds} CPU s, peak ${megabytes} MB`,
    );
  }
  console.log(`ratio of times: ${(median(ours.map((one) => one.seconds)) / median(theirs.map((one) => one.seconds))).toFixed(2)}`);
} finally {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}
