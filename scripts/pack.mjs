// Writes the tarball of every package to out/packages, as they would be published.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "out", "packages");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const name of readdirSync(join(root, "packages"))) {
  const child = spawnSync("pnpm", ["pack", "--pack-destination", out], {
    cwd: join(root, "packages", name),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (child.status !== 0) process.exit(child.status ?? 1);
}
for (const name of readdirSync(out)) console.log(`out/packages/${name}`);
