// Bootstraps the workspace on a bare machine (Node >= 20 and npm): installs, then builds the packages.
// Each step leaves a stamp of what it was made from, so that a second run is immediate.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamps = join(root, "node_modules", ".stamp");
const pnpmVersion = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.pnpm;

/** Every file below `paths`, sorted; built and installed things are left out. */
function filesBelow(paths) {
  const found = [];
  const visit = (path) => {
    if (statSync(path).isFile()) return void found.push(path);
    for (const name of readdirSync(path)) {
      if (!["node_modules", "dist", "out", "CHANGELOG.md"].includes(name)) visit(join(path, name));
    }
  };
  for (const path of paths) if (existsSync(join(root, path))) visit(join(root, path));
  return found.sort();
}

function stampOf(paths) {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const path of filesBelow(paths)) hash.update(path.slice(root.length)).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}

function run(command, args) {
  const windows = process.platform === "win32";
  const child = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: windows });
  if (child.status !== 0) {
    console.error(`\n${command} ${args.join(" ")} failed. What it said stands above.`);
    process.exit(child.status ?? 1);
  }
}

/** Runs `step` unless its stamp says that it ran on the same input. */
function once(name, paths, products, step) {
  const file = join(stamps, name);
  const stamp = stampOf(paths);
  const done = existsSync(file) && readFileSync(file, "utf8") === stamp;
  if (done && products.every((path) => existsSync(join(root, path)))) return;
  step();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(file, stamp);
}

const manifests = readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`);
const built = readdirSync(join(root, "packages")).map((name) => `packages/${name}/dist`);

once("install", ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests], ["node_modules/.bin"], () => {
  console.error("Installing the dependencies (about half a minute the first time) …");
  run("npx", ["-y", `pnpm@${pnpmVersion}`, "install", "--frozen-lockfile"]);
});

once("build", ["packages", "tsup.base.ts", "tsconfig.base.json", "pnpm-lock.yaml"], built, () => {
  console.error("Building the packages …");
  run("npm", ["run", "--silent", "build"]);
});
