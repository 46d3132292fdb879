import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";
import { readCsv } from "./read-csv.ts";

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
    const rows = [["x"], [""], ["y"]];
    expect((await rowsOf([...formatCsv(["a"], rows)].join(""))).rows.map((row) => row.cells)).toEqual([["x"], ["y"]]);
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

describe("what cannot be read says why", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  test.each([
    ["no bytes", "", { kind: "empty-file" }],
    ["a ZIP (XLSX)", bytes(0x50, 0x4b, 3, 4, 20), { kind: "binary" }],
    ["bytes of 0", bytes(0x69, 0x64, 0, 0x0a), { kind: "binary" }],
    ["UTF-16", bytes(0xff, 0xfe, 0x69, 0), { kind: "not-utf8", row: 1 }],
    ["Windows-1252 in row 3", bytes(0x61, 0x0a, 0x62, 0x0a, 0x63, 0xe9, 0x64, 0x0a), { kind: "not-utf8", row: 3 }],
    ["a header twice", "id,name,ID\n1,2,3\n", { kind: "duplicate-header", column: "ID" }],
  ])("%s", async (_, content, fault) => {
    const table = await rowsOf(content as BlobPart);
    expect(table.fault).toEqual(fault);
    expect(table.rows).toEqual([]);
  });
  test("a quote that is never closed marks its row, and the rows after it are read", async () => {
    const { rows } = await rowsOf('id,name\nk1,"open\nk2,x\nk3,y\n');
    expect(rows).toEqual([
      { row: 2, cells: ["k1", '"open'], openQuote: true },
      { row: 3, cells: ["k2", "x"] },
      { row: 4, cells: ["k3", "y"] },
    ]);
  });
});

test("rows can be read a second time", async () => {
  const table = await readCsv(new Blob(["a\n1\n2\n"]), "t.csv");
  const read = async () => (await Array.fromAsync(table.rows)).map((row) => row.cells[0]);
  expect(await read()).toEqual(["1", "2"]);
  expect(await read()).toEqual(["1", "2"]);
});
