// publint and attw on every packed tarball. Run `npm run pack` first.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const out = join(dirname(fileURLToPath(import.meta.url)), "..", "out", "packages");
let failed = false;
for (const file of readdirSync(out)) {
  const path = join(out, file);
  const isCommand = /^pimpasa-\d/.test(file);
  const checks = [["publint", [path, "--strict"]], ...(isCommand ? [] : [["attw", [path, "--profile", "node16", "--no-emoji"]]])];
  for (const [command, args] of checks) {
    const child = spawnSync(command, args, { encoding: "utf8", shell: process.platform === "win32" });
    console.log(`${command} ${file}: ${child.status === 0 ? "ok" : "failed"}`);
    if (child.status === 0) continue;
    failed = true;
    console.log(`${child.stdout}${child.stderr}`);
  }
}
process.exit(failed ? 1 : 0);
