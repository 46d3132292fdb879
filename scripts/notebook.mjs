// Builds the evaluation notebook, on the sample or on a folder of one's own (--data DIR), and opens it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const usage = "npm run notebook -- [--data DIR] [--out DIR] [--no-open]";
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const notebook = join(root, "notebooks", "evaluation");
/** The folder in which the command was given; npm runs scripts in the root. */
const cwd = process.env.INIT_CWD ?? process.cwd();

function stop(message) {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: { data: { type: "string" }, out: { type: "string" }, open: { type: "boolean", default: true } },
      allowNegative: true,
    }).values;
  } catch (error) {
    return stop(`${error.message}\n${usage}`);
  }
}

function dataFolder(name) {
  const dir = resolve(cwd, name);
  if (!existsSync(dir) || !statSync(dir).isDirectory()) stop(`There is no folder ${name}.`);
  if (!readdirSync(dir).some((file) => /\.csv$/i.test(file))) stop(`There is no CSV file in ${name}.`);
  return dir;
}

function open(file) {
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", '""'] }[process.platform] ?? ["xdg-open"];
  spawnSync(command, [...args, pathToFileURL(file).href], { stdio: "ignore" });
}

const values = readArguments();
const data = values.data === undefined ? undefined : dataFolder(values.data);
const out = values.out === undefined ? join(notebook, "dist") : resolve(cwd, values.out);
const { PIMPASA_DATA: _, ...env } = process.env;
const vite = join(notebook, "node_modules", "vite", "bin", "vite.js");
const child = spawnSync(process.execPath, [vite, "build", "--logLevel", "error", "--outDir", out], {
  cwd: notebook,
  stdio: "inherit",
  env: data === undefined ? env : { ...env, PIMPASA_DATA: data },
});
if (child.status !== 0) process.exit(child.status ?? 1);
const file = join(out, "evaluation.html");
console.log(`Notebook: ${file}`);
if (data !== undefined)
  console.log("It holds the data of the folder, without names and free texts: pass it on only to those who may see the data.");
if (values.open && process.stdout.isTTY) open(file);
