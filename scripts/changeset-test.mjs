// `changeset version` in a scratch clone yields changelogs, so that a release works on the day it is needed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const clone = mkdtempSync(join(tmpdir(), "pimpasa-clone-"));

function run(command, args, cwd) {
  const child = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (child.status !== 0) {
    console.error(`${command} ${args.join(" ")} failed:\n${child.stdout}${child.stderr}`);
    process.exit(1);
  }
}

const hasChangesets = readdirSync(join(root, ".changeset")).some((file) => file.endsWith(".md") && file !== "README.md");
run("git", ["clone", "--quiet", root, clone], root);
symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
run(join(root, "node_modules", ".bin", "changeset"), ["version"], clone);
const changelog = join(clone, "packages", "core", "CHANGELOG.md");
if (hasChangesets && !(existsSync(changelog) && readFileSync(changelog, "utf8").includes("## "))) {
  console.error("changeset version wrote no changelog");
  process.exit(1);
}
console.log(hasChangesets ? readFileSync(changelog, "utf8").split("\n").slice(0, 4).join(" ") : "no changesets");
rmSync(clone, { recursive: true, force: true });
