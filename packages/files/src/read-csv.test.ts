import type { RawTable } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";
import { readCsv } from "./read-csv.ts";
import { SourceError } from "./source-error.ts";
import type { ReadProgress } from "./watched-source.ts";

const rowsOf = async (content: BlobPart) => {
  const table = await readCsv(new Blob([content]), "t.csv");
  return { ...table, rows: (await Array.fromAsync(table.rows)).map((row) => ({ ...row, cells: [...row.cells] })) };
};

describe("a table that is written and read again has the same cells", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', '""', "\n", "\r\n", "a,b", "a;b", " x ", "=cmd", "\ufeffx", "'", "\u202e", "\t"),
  );
  // Bytes of 0 are left out: many of them make a file binary.
  const wellFormed = cell.map((text) => text.toWellFormed().replaceAll("\0", ""));
  test("for any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(wellFormed, wellFormed, wellFormed), { maxLength: 20 }), async (rows) => {
        const text = [...formatCsv(["a", "b", "c"], rows)].join("");
        expect((await rowsOf(text)).rows.map((row) => row.cells)).toEqual(rows);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
  test("and so has a table of one column, whose rows may be empty", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(wellFormed, fc.constant("")), { maxLength: 20 }), async (cells) => {
        const text = [
          ...formatCsv(
            ["a"],
            cells.map((one) => [one]),
          ),
        ].join("");
        expect((await rowsOf(text)).rows.map((row) => row.cells)).toEqual(cells.map((one) => [one]));
      }),
      { numRuns: 300, seed: 2 },
    );
  });
  test("and so has one whose rows end in CR LF, all or some", async () => {
    const row = fc.tuple(wellFormed, wellFormed, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        const lines = rows.map(([a, b, isCrLf]) => [...formatCsv([a, b], [])].join("").replace(/\n$/, isCrLf ? "\r\n" : "\n"));
        expect((await rowsOf(["a,b\n", ...lines].join(""))).rows.map(({ cells }) => cells)).toEqual(rows.map(([a, b]) => [a, b]));
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe("what files of the world look like", () => {
  test.each([
    ["BOM", "\ufeffid,name\nk1,x\n"],
    ["CR LF", "id,name\r\nk1,x\r\n"],
    ["CR", "id,name\rk1,x\r"],
    ["semicolon", "id;name\nk1;x\n"],
    ["tab", "id\tname\nk1\tx\n"],
    ["no line end at the end", "id,name\nk1,x"],
    ["spaces around headers", " id , name \nk1,x\n"],
    ["CR LF in the header, LF below", "id,name\r\nk1,x\n"],
    ["LF in the header, CR LF below", "id,name\nk1,x\r\n"],
    ["quotes around everything", '"id","name"\r\n"k1","x"\r\n'],
  ])("%s", async (_, text) => {
    const { columns, rows, fault } = await rowsOf(text);
    expect({ columns, rows, fault }).toEqual({ columns: ["id", "name"], rows: [{ row: 2, cells: ["k1", "x"] }], fault: undefined });
  });
  test("rows are numbered as a spreadsheet does: quoted line breaks do not count, blank lines do", async () => {
    const { rows } = await rowsOf('id,name\nk1,"two\nlines"\n\nk2,x\n');
    expect(rows).toEqual([
      { row: 2, cells: ["k1", "two\nlines"] },
      { row: 4, cells: ["k2", "x"] },
    ]);
  });
  test("blank lines may stand above the header", async () => {
    expect(await rowsOf("\n\r\nid,name\nk1,x\n")).toMatchObject({ columns: ["id", "name"], rows: [{ row: 4, cells: ["k1", "x"] }] });
  });
  test("what is quoted in the header does not count for the separator", async () => {
    expect(await rowsOf('"a;b;c;d",e\n1,2\n')).toMatchObject({ columns: ["a;b;c;d", "e"], rows: [{ row: 2, cells: ["1", "2"] }] });
  });
  test("a header alone is a table without rows", async () => {
    expect(await rowsOf("id,name\n")).toMatchObject({ columns: ["id", "name"], rows: [] });
  });
  test("rows may be short or long; nothing is cut off", async () => {
    expect((await rowsOf("a,b\n1\n1,2,3\n")).rows.map((row) => row.cells)).toEqual([["1"], ["1", "2", "3"]]);
  });
  test("a byte of 0 in a cell is handed on, for the cell to be refused", async () => {
    expect((await rowsOf(`id,name\nk1,a\0b\n${"k,ordinary\n".repeat(10)}`)).rows[0]?.cells).toEqual(["k1", "a\0b"]);
  });
  test("a cell of 1 MB", async () => {
    const long = "x".repeat(1 << 20);
    expect((await rowsOf(`a,b\n"${long}\n",2\n3,4\n`)).rows.map((row) => String(row.cells[0]).length)).toEqual([(1 << 20) + 1, 1]);
  });
  test("many rows over many pieces", async () => {
    const count = 50_000;
    const text = `id,name\n${Array.from({ length: count }, (_, i) => `k${i},"name, ${i}"\n`).join("")}`;
    const { rows } = await rowsOf(text);
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)).toEqual({ row: count + 1, cells: [`k${count - 1}`, `name, ${count - 1}`] });
  });
});

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === "number" ? [value] : [...new TextEncoder().encode(value)])));

async function* piecesOf(content: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size);
}

describe("what cannot be read says why", () => {
  test.each([
    ["no bytes", "", { kind: "empty-file" }],
    ["nothing but blank lines", "\ufeff\n\r\n", { kind: "empty-file" }],
    ["a ZIP (XLSX)", bytes("PK", 3, 4, 20), { kind: "binary" }],
    ["an old XLS", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { kind: "binary" }],
    ["a PDF", "%PDF-1.7\n", { kind: "binary" }],
    ["a PNG", bytes(0x89, "PNG\r\n"), { kind: "binary" }],
    ["gzip", bytes(0x1f, 0x8b, 8), { kind: "binary" }],
    ["bytes of 0", bytes("id", 0, "\n"), { kind: "binary" }],
    ["a byte of 0 in the header of a long text", bytes("id", 0, `\n${"k\n".repeat(1000)}`), { kind: "binary" }],
    ["UTF-16", bytes(0xff, 0xfe, "i", 0), { kind: "not-utf8", row: 1 }],
    ["Windows-1252 in row 3", bytes("a\nb\nc", 0xe9, "d\n"), { kind: "not-utf8", row: 3 }],
    ["Windows-1252 in the header", bytes("d", 0xe9, "sa\nb\n"), { kind: "not-utf8", row: 1 }],
    ["the same below a quoted line break and a blank line", bytes('id,name\nk1,"a\nb"\n\nk2,', 0xe9, "\n"), { kind: "not-utf8", row: 4 }],
    ["the same in a quoted cell of two lines", bytes('id,name\nk1,"a\n', 0xe9, '"\n'), { kind: "not-utf8", row: 2 }],
    ["the same where rows end in CR", bytes("id\rk1\rk2", 0xe9, "\r"), { kind: "not-utf8", row: 3 }],
    ["the same behind many rows", bytes(`id\n${"k\n".repeat(300_000)}`, 0xe9), { kind: "not-utf8", row: 300_002 }],
    ["a last character that is cut off", bytes("id\nk", 0xc3), { kind: "not-utf8", row: 2 }],
    ["a header twice", "id,name,ID\n1,2,3\n", { kind: "duplicate-header", column: "ID" }],
    ["a header twice but for spaces", "village id,villageid \n", { kind: "duplicate-header", column: "villageid" }],
  ])("%s", async (_, content, fault) => {
    const table = await rowsOf(content as BlobPart);
    expect(table.fault).toEqual(fault);
    expect(table.rows).toEqual([]);
    const inPieces = await readCsv({ open: () => piecesOf(typeof content === "string" ? bytes(content) : content, 1000) }, "t.csv");
    expect(inPieces.fault).toEqual(fault);
  });
  test("a quote that is never closed marks its row, and the rows after it are read", async () => {
    const { rows } = await rowsOf('id,name\nk1,"open\nk2,x\nk3,y\n');
    expect(rows).toEqual([
      { row: 2, cells: ["k1", '"open'], openQuote: true },
      { row: 3, cells: ["k2", "x"] },
      { row: 4, cells: ["k3", "y"] },
    ]);
  });
  test("a quote inside a quoted cell marks its row, and the rows after it are read", async () => {
    const { rows } = await rowsOf('id,name\r\nk1,"Jl." Melati\r\nk2,"x"\r\n');
    expect(rows).toEqual([
      { row: 2, cells: ["k1", '"Jl." Melati'], openQuote: true },
      { row: 3, cells: ["k2", "x"] },
    ]);
  });
  test("bytes that cannot be had are the table's fault", async () => {
    const failing = async function* (): AsyncIterable<Uint8Array> {
      yield bytes("id\n");
      throw new DOMException("gone", "NotReadableError");
    };
    const fault = { kind: "not-readable", reason: "NotReadableError" };
    expect((await readCsv({ open: failing }, "t.csv")).fault).toEqual(fault);
    expect((await readCsv(failing(), "t.csv")).fault).toEqual(fault);
  });
});

describe("rows", () => {
  const first = async (table: RawTable) => (await Array.fromAsync(table.rows)).map((row) => row.cells[0]);
  test("can be read a second time, also those of a stream", async () => {
    const ofBlob = await readCsv(new Blob(["a\n1\n2\n"]), "t.csv");
    const ofStream = await readCsv(piecesOf(bytes("a\n1\n2\n"), 1), "t.csv");
    for (const table of [ofBlob, ofBlob, ofStream, ofStream]) expect(await first(table)).toEqual(["1", "2"]);
  });
  test("tell how far reading is", async () => {
    const content = `a\n${"12345678\n".repeat(100_000)}`;
    const seen: ReadProgress[] = [];
    const table = await readCsv(new Blob([content]), "t.csv", { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([]);
    await first(table);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual({ source: "t.csv", bytesRead: content.length, byteLength: content.length });
    expect(seen.map(({ bytesRead }) => bytesRead)).toEqual(seen.map(({ bytesRead }) => bytesRead).sort((a, b) => a - b));
  });
  test.each([
    ["cut off", bytes("a\n1\n")],
    ["other bytes", bytes("a\n1\n", 0xe9, "\n")],
  ])("of a file that was changed since it was checked are an error: %s", async (_, changed) => {
    let content = bytes("a\n1\n2\n");
    const table = await readCsv({ open: () => piecesOf(content, 100) }, "t.csv");
    content = changed;
    await expect(first(table)).rejects.toEqual(new SourceError("t.csv", "CHANGED"));
  });
});
