// How large is what a page loads? Bundles what is published (build first) as a browser would get it, without zod, arquero,
// vega and HiGHS, and says its size after gzip. More than the limit fails; the goal is told beside it, also where it is
// missed. `--details` lists what is in them.
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const external = ["zod", "arquero", "vega", "vega-lite", "highs", "@uwdata/flechette", "node:*"];

const coverage = "villageCoverage, coverageOver, villageState, responsibleFor, officerRecord, officeRecord, timelineOf";
const texts = "issueText, ruleText, coverageFaultText, villageStateText, formatDay, formatPeriod";

/** In thousands of bytes. A limit may fall, and rises only with a reason. */
const budgets = [
  {
    name: "analytics: kpi, every KPI, prepareDataset",
    goal: 45,
    limit: 45,
    source: 'export { kpi, kpiCatalogue, prepareDataset } from "@pimpasa/analytics";',
  },
  {
    // What a team imports that reads tables, checks them by every rule, asks for coverage and says all of it in one language.
    name: "core: read, check, coverage; texts in Indonesian",
    goal: 25,
    limit: 39.5,
    source: `export { readDataset, checkDataset, ${coverage} } from "@pimpasa/core"; export { ${texts} } from "@pimpasa/core/id";`,
  },
  {
    name: "core: coverage of a dataset that is there, in codes",
    limit: 10.5,
    source: `export { ${coverage} } from "@pimpasa/core";`,
  },
  { name: "core: everything but texts", limit: 49.5, source: 'export * from "@pimpasa/core";' },
  {
    name: "core: everything, both languages",
    limit: 64.5,
    source: 'export * from "@pimpasa/core"; export * from "@pimpasa/core/text"; export * from "@pimpasa/core/json-schema";',
  },
];

/** The built module of a package's entry: `@pimpasa/core/id` is `packages/core/dist/id.js`. */
const published = {
  name: "published",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@pimpasa\// }, ({ path }) => {
      const [, name, entry = "index"] = path.split("/");
      const file = `./packages/${name}/dist/${entry}.js`;
      if (!existsSync(file)) throw new Error(`${file} is not there; run npm run build first.`);
      return resolve(file, { resolveDir: process.cwd(), kind: "import-statement" });
    });
  },
};

async function bundle(source) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "ts" },
    plugins: [published],
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

function verdict(kilobytes, goal) {
  if (goal === undefined) return "";
  return kilobytes <= goal ? ` goal ${goal} kB met;` : ` goal ${goal} kB missed by ${(kilobytes - goal).toFixed(1)} kB;`;
}

for (const { name, goal, limit, source } of budgets) {
  const { kilobytes, parts } = await bundle(source);
  console.log(`${name}: ${kilobytes.toFixed(1)} kB gzip;${verdict(kilobytes, goal)} limit ${limit} kB`);
  if (process.argv.includes("--details")) tellParts(parts);
  if (kilobytes > limit) process.exitCode = 1;
}
