import { describe, expect, test } from "vitest";
import { readFiles } from "./folder.ts";

const file = (name: string, content: BlobPart): File => new File([content], name);

/** As a browser gives the files of a picked folder. */
const picked = (path: string, content: string): File =>
  Object.assign(file(path.split("/").at(-1) ?? "", content), { webkitRelativePath: path });

describe("files that were picked", () => {
  test("are tables, JSON and the rest, in order of their names", async () => {
    const folder = await readFiles(
      [file("b.csv", "id\n1\n"), file("c.txt", ""), file("A.CSV", "id\n"), file("p.json", "\ufeff[1]")],
      "data",
    );
    expect(folder.name).toBe("data");
    expect([...folder.tables].map(([name, table]) => [name, table.source])).toEqual([
      ["A", "A.CSV"],
      ["b", "b.csv"],
    ]);
    expect(folder.json.get("p")).toEqual({ ok: true, value: [1] });
    expect(folder.others).toEqual(["c.txt"]);
  });
  test("count where they lie in the folder itself and are not hidden", async () => {
    const folder = await readFiles([picked("data/a.csv", "id\n"), picked("data/old/b.csv", "id\n"), picked("data/._a.csv", "x")]);
    expect([...folder.tables.keys()]).toEqual(["a"]);
    expect(folder.others).toEqual([]);
  });
  test("are not read where two are for one table: neither silently wins", async () => {
    const folder = await readFiles([file("a.csv", "id\n1\n"), file("a.CSV", "id\n2\n"), file("p.json", "1"), file("p.JSON", "2")]);
    const table = folder.tables.get("a");
    expect(table?.fault).toEqual({ kind: "not-readable", reason: "2 × a.CSV, a.csv" });
    expect(await Array.fromAsync(table?.rows ?? [])).toEqual([]);
    expect(folder.json.get("p")).toEqual({ ok: false, error: { kind: "ambiguous" } });
  });
  test.each([
    ["a word that is none", '{\n  "a": abc\n}', { kind: "invalid-json", line: 2, column: 8 }],
    ["a number in the message", '{"a": "at position 3" x}', { kind: "invalid-json", line: 1, column: 23 }],
    ["nothing", "", { kind: "invalid-json", line: 1, column: 1 }],
    ["Windows-1252", Uint8Array.from([0x5b, 0x0a, 0x22, 0xe9, 0x22, 0x5d]), { kind: "not-utf8", line: 2, column: 2 }],
  ])("tell where their JSON is broken, never what stands there: %s", async (_, content, error) => {
    expect((await readFiles([file("p.json", content)])).json.get("p")).toEqual({ ok: false, error });
  });
});
