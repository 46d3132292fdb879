// The command that builds the notebook: on a folder of one's own, into a folder of one's own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "pimpasa-build-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "scripts", "notebook.mjs"), "--no-open", ...args], {
    cwd: dir,
    encoding: "utf8",
    env: withoutInit,
  });
const { INIT_CWD: _, ...withoutInit } = process.env;

/** What is built into the page, by the name of the file. */
const builtIn = (page: string): Map<string, string> =>
  new Map(
    [...page.matchAll(/name:[`"']([a-z-]+\.(?:csv|json))[`"'],gzip:[`"']([A-Za-z0-9+/=]+)/g)].map(([, name = "", gzip = ""]) => [
      name,
      gunzipSync(Buffer.from(gzip, "base64")).toString(),
    ]),
  );

test("builds a folder's data into one page and leaves everything else where it is", () => {
  writeFileSync(join(dir, "officers.csv"), "id,nama\no1,Nama Rekaan\n");
  writeFileSync(join(dir, "programme.json"), '{"synthetic":true}');
  writeFileSync(join(dir, "keep.txt"), "kept");
  const { status, stdout } = run("--data", ".", "--out", ".");
  expect(status).toBe(0);
  expect(stdout).toContain(join(dir, "evaluation.html"));
  const page = readFileSync(join(dir, "evaluation.html"), "utf8");
  expect([...builtIn(page)]).toEqual([
    ["officers.csv", "id,nama\no1,\n"],
    ["programme.json", '{"synthetic":true}'],
  ]);
  expect(readFileSync(join(dir, "keep.txt"), "utf8")).toBe("kept");
  expect(statSync(join(dir, "evaluation.html")).size).toBeLessThan(10_000_000);
});

test("says what is wrong with a folder", () => {
  expect(run("--data", "nowhere")).toMatchObject({ status: 2, stderr: "There is no folder nowhere.\n" });
  const empty = mkdtempSync(join(dir, "empty-"));
  expect(run("--data", empty)).toMatchObject({ status: 2, stderr: `There is no CSV file in ${empty}.\n` });
  expect(run("--dta", empty).status).toBe(2);
});
