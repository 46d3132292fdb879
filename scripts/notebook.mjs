// Builds the evaluation notebook, on the sample or on a folder of one's own (--data DIR), and says where it lies.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const notebook = join(root, "notebooks", "evaluation");
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, open: { type: "boolean", default: true } },
  allowNegative: true,
});
const data = values.data === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
if (data !== undefined && !existsSync(data)) {
  console.error(`There is no folder ${values.data}.`);
  process.exit(2);
}
const out = values.out === undefined ? join(notebook, "dist") : resolve(values.out);
const vite = join(notebook, "node_modules", "vite", "bin", "vite.js");
const env = { ...process.env, ...(data === undefined ? {} : { PIMPASA_DATA: data }) };
const child = spawnSync(process.execPath, [vite, "build", "--logLevel", "error", "--outDir", out], {
  cwd: notebook,
  stdio: "inherit",
  env,
});
if (child.status !== 0) process.exit(child.status ?? 1);
const file = join(out, "evaluation.html");
console.log(`Notebook: ${relative(process.cwd(), file)}`);
if (values.open && process.stdout.isTTY) {
  const opener = { darwin: "open", win32: "start" }[process.platform] ?? "xdg-open";
  spawnSync(opener, [file], { stdio: "ignore", shell: process.platform === "win32" });
}
