// Writing whole or not at all, on real folders. The full disk is a real one: a small file system in memory, where the
// machine lets one be mounted.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsvFile, readFolder } from "./read-folder.ts";
import { writeFile, writeFolder } from "./write-folder.ts";

const scratch = (): string => mkdtempSync(join(tmpdir(), "pimpasa-files-"));
const file = (name: string, content: string | Iterable<string>) => ({ name, content });

function mounted(size: string, mode: string): string | undefined {
  const dir = scratch();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size},${mode}`, "tmpfs", dir], { stdio: "ignore" });
    return dir;
  } catch {
    return undefined;
  }
}

const unmount = (dir: string): void => void execFileSync("umount", [dir], { stdio: "ignore" });

describe("a folder", () => {
  test("is made with everything above it, and filled if it is empty", async () => {
    const dir = join(scratch(), "a", "b");
    expect(await writeFolder(dir, [file("x.csv", "id\n"), file("y.csv", ["id\n", "1\n"])])).toEqual({
      ok: true,
      value: ["x.csv", "y.csv"],
    });
    expect(readFileSync(join(dir, "y.csv"), "utf8")).toBe("id\n1\n");
    const empty = scratch();
    expect((await writeFolder(empty, [file("x.csv", "id\n")])).ok).toBe(true);
  });
  test("that holds something is left as it is, unless forced", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "x.csv"), "old");
    expect(await writeFolder(dir, [file("x.csv", "new")])).toMatchObject({ error: { kind: "not-empty" } });
    expect(readFileSync(join(dir, "x.csv"), "utf8")).toBe("old");
    expect((await writeFolder(dir, [file("x.csv", "new")], { force: true })).ok).toBe(true);
    expect(readdirSync(dir)).toEqual(["x.csv"]);
    expect(readFileSync(join(dir, "x.csv"), "utf8")).toBe("new");
  });
  test("does not mix in what an earlier write left", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "old.csv"), "id\n");
    writeFileSync(join(dir, "notes.txt"), "mine");
    const owned = (name: string): boolean => name.endsWith(".csv");
    expect(await writeFolder(dir, [file("x.csv", "id\n")], { force: true, owned })).toEqual({
      ok: false,
      error: { kind: "foreign-files", names: ["old.csv"] },
    });
    expect(readdirSync(dir).sort()).toEqual(["notes.txt", "old.csv"]);
  });
  test("is not there at all when its content fails half way", async () => {
    const parent = scratch();
    const failing = function* (): Iterable<string> {
      yield "id\n";
      throw new RangeError("the content cannot be made");
    };
    await expect(writeFolder(join(parent, "a", "b"), [file("x.csv", "id\n"), file("y.csv", failing())])).rejects.toThrow("cannot be made");
    expect(readdirSync(parent)).toEqual([]);
  });
  test("is not there when it was interrupted", async () => {
    const parent = scratch();
    const abort = new AbortController();
    const endless = async function* (): AsyncIterable<string> {
      for (let i = 0; ; i += 1) {
        if (i === 20) abort.abort();
        yield "row\n";
      }
    };
    const result = await writeFolder(join(parent, "dir"), [{ name: "x.csv", content: endless() }], { signal: abort.signal });
    expect(result).toEqual({ ok: false, error: { kind: "aborted" } });
    expect(readdirSync(parent)).toEqual([]);
  });
  test("below a file cannot be made", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "f"), "");
    expect(await writeFolder(join(dir, "f", "x"), [file("x.csv", "")])).toMatchObject({ ok: false, error: { kind: "is-a-file" } });
  });
});

describe("one file", () => {
  test("never replaces another unless forced", async () => {
    const path = join(scratch(), "out.csv");
    expect((await writeFile(path, "a")).ok).toBe(true);
    expect(await writeFile(path, "b")).toMatchObject({ error: { kind: "exists" } });
    expect((await writeFile(path, "b", { force: true })).ok).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("b");
  });
});

const small = mounted("64k", "mode=755");
test.skipIf(small === undefined)("a full disk leaves nothing under the final name (needs the right to mount)", async () => {
  const dir = small as string;
  const much = Array.from({ length: 200 }, () => "x".repeat(1024));
  expect(await writeFolder(join(dir, "out"), [file("x.csv", much)])).toEqual({ ok: false, error: { kind: "disk-full" } });
  expect(readdirSync(dir)).toEqual([]);
  unmount(dir);
});

const readOnly = mounted("64k", "ro");
test.skipIf(readOnly === undefined)("a disk that cannot be written to says so (needs the right to mount)", async () => {
  expect(await writeFolder(join(readOnly as string, "out"), [file("x.csv", "")])).toEqual({ ok: false, error: { kind: "not-writable" } });
  unmount(readOnly as string);
});

describe("reading a folder", () => {
  test("gives tables, JSON and the rest by their names", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "offices.csv"), "id\nk1\n");
    writeFileSync(join(dir, "programme.json"), '{"synthetic": true}');
    writeFileSync(join(dir, "broken.json"), '{\n  "a": 1,\n}');
    writeFileSync(join(dir, "notes.txt"), "");
    mkdirSync(join(dir, "sub"));
    const folder = await readFolder(dir);
    if (!folder.ok) throw new Error(folder.error.kind);
    const { tables, json, others } = folder.value;
    expect([...tables.keys()]).toEqual(["offices"]);
    expect(json.get("programme")).toEqual({ ok: true, value: { synthetic: true } });
    expect(json.get("broken")).toMatchObject({ ok: false, error: { kind: "invalid-json", line: 3 } });
    expect(others).toEqual(["notes.txt"]);
  });
  test("that is not there, or is none, is told apart", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "f"), "");
    expect(await readFolder(join(dir, "x"))).toEqual({ ok: false, error: { kind: "not-found" } });
    expect(await readFolder(join(dir, "f"))).toEqual({ ok: false, error: { kind: "not-a-folder" } });
    expect((await readCsvFile(join(dir, "x.csv"))).fault).toEqual({ kind: "not-readable", reason: "ENOENT" });
    expect(existsSync(join(dir, "x.csv"))).toBe(false);
  });
});
