// Writing whole or not at all, on real folders. A full disk, a read-only one and another file system are real ones: small
// file systems in memory, where the machine lets them be mounted.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { OutputNameError } from "./output-name-error.ts";
import { writeFile } from "./write-file.ts";
import { writeFolder } from "./write-folder.ts";

const scratch = (): string => mkdtempSync(join(tmpdir(), "pimpasa-files-"));
const file = (name: string, content: string | Iterable<string>) => ({ name, content });
const isTable = (name: string): boolean => name.endsWith(".csv");

const mounts: string[] = [];
function mounted(args: readonly string[], place: string): string | undefined {
  try {
    execFileSync("mount", [...args, place], { stdio: "ignore" });
    mounts.push(place);
    return place;
  } catch {
    return undefined;
  }
}
afterAll(() => {
  for (const place of mounts) execFileSync("umount", [place], { stdio: "ignore" });
});
const inMemory = (options: string) => mounted(["-t", "tmpfs", "-o", options, "tmpfs"], scratch());
const small = inMemory("size=64k");
const readOnly = inMemory("size=64k,ro");

/** A folder of two files, the second of which cannot be moved, since something is mounted on it. */
function withFixedFile(): string | undefined {
  const dir = scratch();
  for (const name of ["a.csv", "b.csv"]) writeFileSync(join(dir, name), "old");
  return mounted(["--bind", join(dir, "a.csv")], join(dir, "b.csv")) && dir;
}
const fixed = withFixedFile();

/** Root may do everything: it acts as nobody for a while. */
async function withoutRights<T>(act: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Content that fails in the middle, having done something before. */
function* failing(before: () => void = () => undefined): Iterable<string> {
  yield "id\n";
  before();
  throw new RangeError("the content cannot be made");
}

async function* endless(at20: () => void): AsyncIterable<string> {
  for (let i = 0; ; i += 1) {
    if (i === 20) at20();
    yield "row\n";
  }
}

describe("a folder", () => {
  test("is made with everything above it, and filled if it is empty", async () => {
    const dir = join(scratch(), "a", "b");
    const written = await writeFolder(dir, [file("x.csv", "id\n"), file("y.csv", ["id\n", "1\n"])]);
    expect(written).toEqual({ ok: true, value: ["x.csv", "y.csv"] });
    expect(readdirSync(dir).sort()).toEqual(["x.csv", "y.csv"]);
    expect(readFileSync(join(dir, "y.csv"), "utf8")).toBe("id\n1\n");
    const empty = scratch();
    expect((await writeFolder(empty, [file("x.csv", "id\n")])).ok).toBe(true);
    expect(readdirSync(empty)).toEqual(["x.csv"]);
  });
  test("may be read by whom other new folders and files may be", async () => {
    const parent = scratch();
    mkdirSync(join(parent, "other"));
    writeFileSync(join(parent, "other", "f"), "");
    await writeFolder(join(parent, "dir"), [file("x.csv", "id\n")]);
    expect(statSync(join(parent, "dir")).mode).toBe(statSync(join(parent, "other")).mode);
    expect(statSync(join(parent, "dir", "x.csv")).mode).toBe(statSync(join(parent, "other", "f")).mode);
  });
  test("that holds something is left as it is, unless forced", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "x.csv"), "old");
    expect(await writeFolder(dir, [file("x.csv", "new")])).toEqual({ ok: false, error: { kind: "not-empty" } });
    expect(readFileSync(join(dir, "x.csv"), "utf8")).toBe("old");
    expect((await writeFolder(dir, [file("x.csv", "new")], { force: true })).ok).toBe(true);
    expect(readdirSync(dir)).toEqual(["x.csv"]);
    expect(readFileSync(join(dir, "x.csv"), "utf8")).toBe("new");
  });
  test("does not mix in what an earlier write left", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "old.csv"), "id\n");
    writeFileSync(join(dir, "notes.txt"), "mine");
    const force = { force: true, owned: isTable };
    const refused = await writeFolder(dir, [file("x.csv", "id\n")], force);
    expect(refused).toEqual({ ok: false, error: { kind: "foreign-files", names: ["old.csv"] } });
    expect(readdirSync(dir).sort()).toEqual(["notes.txt", "old.csv"]);
    expect((await writeFolder(dir, [file("old.csv", "new")], force)).ok).toBe(true);
    expect(readFileSync(join(dir, "notes.txt"), "utf8")).toBe("mine");
  });
  test("stays as it was if one of its files cannot be replaced", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "a.csv"), "old");
    mkdirSync(join(dir, "b.csv"));
    const written = await writeFolder(dir, [file("a.csv", "new"), file("b.csv", "new")], { force: true });
    expect(written).toEqual({ ok: false, error: { kind: "io", code: "EISDIR" } });
    expect(readdirSync(dir).sort()).toEqual(["a.csv", "b.csv"]);
    expect(readFileSync(join(dir, "a.csv"), "utf8")).toBe("old");
  });
  test.skipIf(fixed === undefined)("gets back what was replaced before one that cannot be (needs the right to mount)", async () => {
    const dir = fixed as string;
    const written = await writeFolder(dir, [file("a.csv", "new"), file("b.csv", "new"), file("c.csv", "new")], { force: true });
    expect(written).toEqual({ ok: false, error: { kind: "io", code: "EBUSY" } });
    expect(readdirSync(dir).sort()).toEqual(["a.csv", "b.csv"]);
    expect(readFileSync(join(dir, "a.csv"), "utf8")).toBe("old");
  });
  test("gets one of two writes at the same time, whole", async () => {
    const dir = join(scratch(), "dir");
    const of = (text: string) => writeFolder(dir, [file("x.csv", [text, text]), file("y.csv", [text])]);
    const written = await Promise.all([of("1"), of("2")]);
    expect(written.map((result) => (result.ok ? "written" : result.error.kind)).sort()).toEqual(["not-empty", "written"]);
    expect(["111", "222"]).toContain(readFileSync(join(dir, "x.csv"), "utf8") + readFileSync(join(dir, "y.csv"), "utf8"));
  });
  test("is not there at all when its content fails half way", async () => {
    const parent = scratch();
    await expect(writeFolder(join(parent, "a", "b"), [file("x.csv", "id\n"), file("y.csv", failing())])).rejects.toThrow("cannot be made");
    expect(readdirSync(parent)).toEqual([]);
  });
  test("that was there stays as it was when the content fails half way", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "x.csv"), "old");
    const files = [file("x.csv", "new"), file("y.csv", failing())];
    await expect(writeFolder(dir, files, { force: true })).rejects.toThrow("cannot be made");
    expect(readdirSync(dir)).toEqual(["x.csv"]);
    expect(readFileSync(join(dir, "x.csv"), "utf8")).toBe("old");
  });
  test("that fails takes nothing with it that others have put beside it", async () => {
    const parent = scratch();
    const other = join(parent, "new", "other.txt");
    const content = failing(() => writeFileSync(other, "mine"));
    await expect(writeFolder(join(parent, "new", "dir"), [file("x.csv", content)])).rejects.toThrow("cannot be made");
    expect(readdirSync(join(parent, "new"))).toEqual(["other.txt"]);
  });
  test("is not there when it was interrupted", async () => {
    const parent = scratch();
    const abort = new AbortController();
    const files = [{ name: "x.csv", content: endless(() => abort.abort()) }];
    const aborted = { ok: false, error: { kind: "aborted" } };
    expect(await writeFolder(join(parent, "a", "dir"), files, { signal: abort.signal })).toEqual(aborted);
    expect(await writeFolder(join(parent, "a", "dir"), [file("x.csv", "id\n")], { signal: abort.signal })).toEqual(aborted);
    expect(readdirSync(parent)).toEqual([]);
  });
  test("does not pass on as its own fault what the content fails with", async () => {
    const content = (function* () {
      yield readFileSync(join(tmpdir(), "there-is-no-such-file"), "utf8");
    })();
    await expect(writeFolder(join(scratch(), "dir"), [file("x.csv", content)])).rejects.toMatchObject({ code: "ENOENT" });
  });
  test("below a file, or in its place, cannot be made", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "f"), "");
    const refused = { ok: false, error: { kind: "is-a-file" } };
    expect(await writeFolder(join(dir, "f", "x"), [file("x.csv", "")])).toEqual(refused);
    expect(await writeFolder(join(dir, "f"), [file("x.csv", "")], { force: true })).toEqual(refused);
    expect(readdirSync(dir)).toEqual(["f"]);
  });
  test.each(["../x.csv", "a/x.csv", "a\\x.csv", "..", ""])("has no file whose name is a path: %j", async (name) => {
    const parent = scratch();
    await expect(writeFolder(join(parent, "dir"), [file(name, "id\n")])).rejects.toThrow(OutputNameError);
    expect(readdirSync(parent)).toEqual([]);
  });
  test("has no two files of one name", async () => {
    await expect(writeFolder(join(scratch(), "dir"), [file("x.csv", "1"), file("X.csv", "2")])).rejects.toThrow(OutputNameError);
  });
});

describe("one file", () => {
  test("never replaces another unless forced", async () => {
    const path = join(scratch(), "new", "out.csv");
    expect(await writeFile(path, "a")).toEqual({ ok: true, value: ["out.csv"] });
    expect(await writeFile(path, "b")).toEqual({ ok: false, error: { kind: "exists" } });
    expect((await writeFile(path, ["b", "c"], { force: true })).ok).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("bc");
    expect(readdirSync(join(path, ".."))).toEqual(["out.csv"]);
  });
  test("stays as it was when the new content fails or is interrupted", async () => {
    const path = join(scratch(), "out.csv");
    writeFileSync(path, "old");
    const abort = new AbortController();
    await expect(writeFile(path, failing(), { force: true })).rejects.toThrow("cannot be made");
    const aborted = await writeFile(
      path,
      endless(() => abort.abort()),
      { force: true, signal: abort.signal },
    );
    expect(aborted).toEqual({ ok: false, error: { kind: "aborted" } });
    expect(readdirSync(join(path, ".."))).toEqual(["out.csv"]);
    expect(readFileSync(path, "utf8")).toBe("old");
  });
  test("does not take the place of a folder or of a pipe, whatever is forced", async () => {
    const dir = scratch();
    execFileSync("mkfifo", [join(dir, "pipe")]);
    expect(await writeFile(join(dir, "pipe"), "x", { force: true })).toEqual({ ok: false, error: { kind: "io", code: "ENOTFILE" } });
    expect(await writeFile(dir, "x", { force: true })).toEqual({ ok: false, error: { kind: "io", code: "EISDIR" } });
    expect(statSync(join(dir, "pipe")).isFIFO()).toBe(true);
  });
  test("is written where a link leads, and the link stays", async () => {
    const dir = scratch();
    mkdirSync(join(dir, "real"));
    writeFileSync(join(dir, "real", "out.csv"), "old");
    symlinkSync(join(dir, "real", "out.csv"), join(dir, "link.csv"));
    expect(await writeFile(join(dir, "link.csv"), "new", { force: true })).toEqual({ ok: true, value: ["link.csv"] });
    expect(lstatSync(join(dir, "link.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(dir, "real", "out.csv"), "utf8")).toBe("new");
  });
  test("that would be the only one in a new folder does not leave that folder when it fails", async () => {
    const parent = scratch();
    await expect(writeFile(join(parent, "a", "b", "out.csv"), failing())).rejects.toThrow("cannot be made");
    expect(existsSync(join(parent, "a"))).toBe(false);
  });
});

describe("a disk", () => {
  const much = Array.from({ length: 200 }, () => "x".repeat(1024));
  test.skipIf(small === undefined)("that is full leaves nothing under the final name (needs the right to mount)", async () => {
    const full = { ok: false, error: { kind: "disk-full" } };
    expect(await writeFolder(join(small as string, "out"), [file("x.csv", much)])).toEqual(full);
    expect(await writeFile(join(small as string, "x.csv"), much)).toEqual(full);
    expect(readdirSync(small as string)).toEqual([]);
  });
  test.skipIf(readOnly === undefined)("that cannot be written to says so (needs the right to mount)", async () => {
    const refused = { ok: false, error: { kind: "not-writable" } };
    expect(await writeFolder(join(readOnly as string, "out"), [file("x.csv", "")])).toEqual(refused);
    expect(await writeFolder(readOnly as string, [file("x.csv", "")])).toEqual(refused);
    expect(await writeFile(join(readOnly as string, "x.csv"), "")).toEqual(refused);
  });
  test.skipIf(small === undefined)("that begins at the folder itself is written to (needs the right to mount)", async () => {
    expect((await writeFolder(small as string, [file("x.csv", "id\n")])).ok).toBe(true);
    expect(readdirSync(small as string)).toEqual(["x.csv"]);
  });
  test("where one may not write says so", async () => {
    const dir = scratch();
    chmodSync(dir, 0o555);
    const write = () => writeFolder(join(dir, "out"), [file("x.csv", "")]);
    expect(await withoutRights(write)).toEqual({ ok: false, error: { kind: "not-writable" } });
    expect(await withoutRights(() => writeFile(join(dir, "x.csv"), ""))).toEqual({ ok: false, error: { kind: "not-writable" } });
  });
});
