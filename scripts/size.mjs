// How large is what a page loads? Bundles the KPI path of analytics, and core, as a browser would get them (without zod,
// arquero, vega, HiGHS), and says their size after gzip. More than the limit fails; the goal is told beside it, also where it
// is missed. `--details` lists what is in them.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const external = ["zod", "arquero", "vega", "vega-lite", "highs", "@uwdata/flechette", "node:*"];

/** In thousands of bytes. A limit may fall, and rises only with a reason. */
const budgets = [
  {
    name: "analytics: kpi, every KPI, prepareDataset",
    goal: 45,
    limit: 54,
    source: 'export { kpi, kpiCatalogue, prepareDataset } from "./packages/analytics/src/index.ts";',
  },
  { name: "core: everything, both languages", goal: 25, limit: 72, source: 'export * from "./packages/core/src/index.ts";' },
];

async function bundle(source) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "ts" },
    alias: { "@pimpasa/core": "./packages/core/src/index.ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external,
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output.inputs).map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
  return { kilobytes: gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000, parts };
}

function tellParts(parts) {
  for (const { file, bytes } of parts.sort((a, b) => b.bytes - a.bytes).slice(0, 20)) console.log(`  ${bytes} bytes  ${file}`);
}

for (const { name, goal, limit, source } of budgets) {
  const { kilobytes, parts } = await bundle(source);
  const verdict = kilobytes <= goal ? "met" : `missed by ${(kilobytes - goal).toFixed(1)} kB`;
  console.log(`${name}: ${kilobytes.toFixed(1)} kB gzip; goal ${goal} kB ${verdict}; limit ${limit} kB`);
  if (process.argv.includes("--details")) tellParts(parts);
  if (kilobytes > limit) process.exitCode = 1;
}
