// Makes the sample programme and its evaluation report, and says what it found and where the report lies.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const command = join(root, "packages", "cli", "bin", "pimpasa.js");
const period = "2026-S1";

function pimpasa(args, stdout = "inherit") {
  const child = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: ["ignore", stdout, "inherit"], encoding: "utf8" });
  if (child.status !== 0) process.exit(child.status ?? 1);
  return child.stdout ?? "";
}

console.log("1/3  The sample programme (synthetic data)");
pimpasa(["sample", "--out", "out/sample", "--seed", "1", "--force", "--lang", "en"]);
console.log("2/3  Its figures, first half of 2026");
pimpasa(["kpi", "out/sample", "--period", period, "--lang", "en"]);
console.log("3/3  Its evaluation report, in both languages");
for (const language of ["id", "en"])
  pimpasa(["report", "out/sample", "--period", period, "--out", "out/report", "--force", "--lang", language]);

const reports = ["id", "en"].map((language) => join(root, "out", "report", `evaluation-${period}-operational-${language}.html`));
if (!reports.every((path) => existsSync(path))) process.exit(1);
console.log(`\nOpen in a browser: ${reports.map((path) => relative(process.cwd(), path)).join("  ")}`);
console.log("Your own data: npx pimpasa --help");
