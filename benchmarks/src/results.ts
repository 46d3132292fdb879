// Runs the catalogue beside a group-by of arquero three times over one folder that `writeMillion` wrote, each time in a process
// of its own, and writes the medians to RESULTS.md. `node src/results.ts DIR`.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

interface Run {
  readonly activities: number;
  readonly reports: number;
  readonly events: number;
  readonly cubes: number;
  readonly catalogue: readonly { readonly name: string; readonly seconds: number; readonly rows: number; readonly plain: number }[];
  readonly arquero: number;
  readonly peakMegabytes: number;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const run = (): Run =>
  JSON.parse(execFileSync(process.execPath, [path("catalogue-pimpasa.ts"), process.argv[2] ?? ""], { encoding: "utf8" }));
const runs = [run(), run(), run()];
const median = (of: (one: Run) => number): number => runs.map(of).sort((a, b) => a - b)[1] as number;
const [first] = runs as [Run, Run, Run];
const arquero = median((one) => one.arquero);
const line = (name: string, seconds: number): string => `| ${name} | ${seconds.toFixed(2)} | ${(seconds / arquero).toFixed(2)} |`;
const lines = first.catalogue.flatMap(({ name, rows }, i) => [
  line(
    `whole catalogue by ${name} (${rows} rows)`,
    median((one) => one.catalogue[i]?.seconds ?? 0),
  ),
  line(
    `KPIs without intervals by ${name}`,
    median((one) => one.catalogue[i]?.plain ?? 0),
  ),
]);
const all = (one: Run): number => one.catalogue.reduce((sum, { seconds }) => sum + seconds, 0);
const text = `# Results

Written by \`src/results.ts\`: medians of three turns, CPU seconds. Synthetic: ${first.activities} activities, ${first.reports} reports,
${first.events} entries of their histories. ${cpus()[0]?.model}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}.
Peak memory, reading included: ${median((one) => one.peakMegabytes).toFixed(0)} MB.

| | CPU seconds | of one arquero group-by |
|---|---|---|
${line("one arquero group-by (officer × month × kind; count, sum, distinct)", arquero)}
${line(
  "cubes, and the catalogue without a breakdown, once",
  median((one) => one.cubes),
)}
${lines.join("\n")}
${line("whole catalogue, all three breakdowns", median(all))}

The goal is 0.2 for the last row, over a million activities and a million reports.
`;
writeFileSync(path("../RESULTS.md"), text);
