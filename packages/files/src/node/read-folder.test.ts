import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsvFile, readFolder } from "./read-folder.ts";

const scratch = (): string => mkdtempSync(join(tmpdir(), "pimpasa-files-"));

async function folderAt(dir: string) {
  const folder = await readFolder(dir);
  if (!folder.ok) throw new Error(folder.error.kind);
  return folder.value;
}

describe("reading a folder", () => {
  test("gives tables, JSON and the rest by their names; hidden files and folders in it are left out", async () => {
    const dir = join(scratch(), "data");
    mkdirSync(join(dir, "sub"), { recursive: true });
    symlinkSync(join(dir, "sub"), join(dir, "linked"));
    writeFileSync(join(dir, "offices.csv"), "id\nk1\n");
    writeFileSync(join(dir, ".~lock.offices.csv"), "x");
    writeFileSync(join(dir, "programme.json"), '{"synthetic": true}');
    writeFileSync(join(dir, "broken.json"), '{\n  "a": 1,\n}');
    writeFileSync(join(dir, "notes.txt"), "");
    const { name, tables, json, others } = await folderAt(dir);
    expect(name).toBe("data");
    expect([...tables.keys()]).toEqual(["offices"]);
    expect(await Array.fromAsync(tables.get("offices")?.rows ?? [])).toEqual([{ row: 2, cells: ["k1"] }]);
    expect(json.get("programme")).toEqual({ ok: true, value: { synthetic: true } });
    expect(json.get("broken")).toEqual({ ok: false, error: { kind: "invalid-json", line: 3, column: 1 } });
    expect(others).toEqual(["notes.txt"]);
  });
  test("that is not there, or is none, is told apart", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "f"), "");
    expect(await readFolder(join(dir, "x"))).toEqual({ ok: false, error: { kind: "not-found" } });
    expect(await readFolder(join(dir, "f"))).toEqual({ ok: false, error: { kind: "not-a-folder" } });
  });
  test("names what cannot be opened, and reads the rest", async () => {
    const dir = scratch();
    writeFileSync(join(dir, "a.csv"), "id\n");
    for (const name of ["b.csv", "p.json", "c.txt"]) symlinkSync(join(dir, "nowhere"), join(dir, name));
    execFileSync("mkfifo", [join(dir, "pipe.csv")]);
    const { tables, json, others } = await folderAt(dir);
    expect([...tables].map(([name, { fault }]) => [name, fault])).toEqual([
      ["a", undefined],
      ["b", { kind: "not-readable", reason: "ENOENT" }],
      ["pipe", { kind: "not-readable", reason: "ENOTFILE" }],
    ]);
    expect(json.get("p")).toEqual({ ok: false, error: { kind: "not-readable" } });
    expect(others).toEqual(["c.txt"]);
  });
  test("that may not be read says so", async () => {
    const dir = scratch();
    chmodSync(dir, 0o000);
    const isRoot = process.geteuid?.() === 0; // root may read everything: it acts as nobody
    if (isRoot) process.seteuid?.(65_534);
    const folder = await readFolder(dir).finally(() => isRoot && process.seteuid?.(0));
    expect(folder).toEqual({ ok: false, error: { kind: "not-readable" } });
  });
});

describe("reading one file", () => {
  test("gives its rows each time they are iterated", async () => {
    const path = join(scratch(), "a.csv");
    writeFileSync(path, "id\n1\n");
    const table = await readCsvFile(path);
    expect([table.source, table.columns]).toEqual(["a.csv", ["id"]]);
    for (let i = 0; i < 2; i += 1) expect(await Array.fromAsync(table.rows)).toEqual([{ row: 2, cells: ["1"] }]);
  });
  test("that is not there, or is a folder, is the table's fault", async () => {
    const dir = scratch();
    expect((await readCsvFile(join(dir, "x.csv"))).fault).toEqual({ kind: "not-readable", reason: "ENOENT" });
    expect((await readCsvFile(dir)).fault).toEqual({ kind: "not-readable", reason: "ENOTFILE" });
  });
  test("that is removed or replaced before its rows are read is an error, never a shorter table", async () => {
    const path = join(scratch(), "a.csv");
    writeFileSync(path, "id\n1\n2\n");
    const table = await readCsvFile(path);
    writeFileSync(path, readFileSync(path, "utf8").slice(0, 5));
    await expect(Array.fromAsync(table.rows)).rejects.toMatchObject({ name: "SourceError", reason: "CHANGED" });
    unlinkSync(path);
    await expect(Array.fromAsync(table.rows)).rejects.toMatchObject({ name: "SourceError", reason: "ENOENT" });
  });
  test("may be left before its end", async () => {
    const path = join(scratch(), "a.csv");
    writeFileSync(path, `id\n${"1\n".repeat(1_000_000)}`);
    let read = 0;
    for await (const _ of (await readCsvFile(path)).rows) if (++read === 10) break;
    expect(read).toBe(10);
  });
});
