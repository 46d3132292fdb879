// Laws: replacing nothing gives the same bytes; what was put in is read back; other rows are read as before.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blobSource } from "./byte-source.ts";
import { readCsv } from "./read-csv.ts";
import { type ReplacedRows, replaceCsvRows } from "./replace-csv-rows.ts";

async function replaced(content: string, rows: ReplacedRows): Promise<string> {
  const pieces = await Array.fromAsync(replaceCsvRows(blobSource(new Blob([content])), rows, "a.csv"));
  return pieces.join("");
}

async function rowsOf(content: string): Promise<Map<number, readonly unknown[]>> {
  const table = await readCsv(new Blob([content]), "a.csv");
  return new Map((await Array.fromAsync(table.rows)).map(({ row, cells }) => [row, cells]));
}

describe("replaceCsvRows", () => {
  test("keeps BOM, line ends, quotes, blank lines and a missing last line end", async () => {
    const text = '\ufeff"id";name\r\n\r\n k1 ;"Sa""tu"\r\nk2;x\n"k3";"a\r\nb"';
    expect(await replaced(text, new Map())).toBe(text);
    expect(await replaced(text, new Map([[4, ["k2", "a;b"]]]))).toBe(text.replace("k2;x", 'k2;"a;b"'));
    expect(await replaced(text, new Map([[5, ["k3", ""]]]))).toBe(text.replace('"k3";"a\r\nb"', "k3;"));
  });
  test("leaves a row out; a number that is not there does nothing", async () => {
    expect(await replaced("id,name\na,1\nb,2\n", new Map([[2, null]]))).toBe("id,name\nb,2\n");
    expect(await replaced("id,name\na,1\nb,2", new Map([[3, null]]))).toBe("id,name\na,1\n");
    expect(await replaced("id,name\na,1\n", new Map([[9, ["x"]]]))).toBe("id,name\na,1\n");
  });
  test("puts a whole row in the place of one whose quote was never closed", async () => {
    const text = 'id,name\na,"open\nb,2\n';
    expect(await replaced(text, new Map([[2, ["a", "closed"]]]))).toBe("id,name\na,closed\nb,2\n");
  });
  test("an empty file and one of a header stay", async () => {
    for (const text of ["", "\n", "id", "id\n", "\ufeff"]) expect(await replaced(text, new Map())).toBe(text);
  });
  test("law: nothing replaced, nothing changed, whatever the file holds", async () => {
    const junk = fc.string({ unit: fc.constantFrom(..."ab,;\t\"\r\n 'é😀"), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(junk, async (text) => {
        expect(await replaced(text, new Map())).toBe(text);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
  test("law: the row that was put in is read back, and the others are as they were", async () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab,;\t\"\n 'é😀=0"), maxLength: 8 });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.tuple(cell, cell), fc.nat(), fc.constantFrom(";", ",", "\t"), async (cells, put, pick, delimiter) => {
        const quoted = (row: readonly string[]): string => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter);
        const text = [["id", "name"], ...cells].map(quoted).join("\n");
        const before = await rowsOf(text);
        const row = 2 + (pick % cells.length);
        const after = await rowsOf(await replaced(text, new Map([[row, put]])));
        expect(after).toEqual(new Map([...before].map(([at, old]) => [at, at === row ? put : old])));
      }),
      { numRuns: 300, seed: 8 },
    );
  });
  test("a long file comes through in pieces", async () => {
    const text = `id,name\n${Array.from({ length: 60_000 }, (_, i) => `k${i},"name ${i}"\n`).join("")}`;
    expect(await replaced(text, new Map([[50_002, ["k50000", "x"]]]))).toBe(text.replace('"name 50000"', "x"));
  });
});
