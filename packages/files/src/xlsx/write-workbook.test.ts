// Bytes of workbooks, judged from outside: by their XML, and by what LibreOffice made of them.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "./read-workbook.ts";
import { SheetError } from "./sheet-error.ts";
import type { SheetInput } from "./sheet-shape.ts";
import { writeWorkbook } from "./write-workbook.ts";

const formulas = ["=1+1", "+62 cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", '=HYPERLINK("http://x","y")'];

const sheet: SheetInput = {
  name: "Kegiatan & <desa>",
  above: [[{ value: "Judul", tone: "title" }]],
  columns: [
    { header: "id", format: "text", note: "Kode", validation: { rule: { kind: "length", maximum: 64 } } },
    { header: "jenis", format: "text", validation: { rule: { kind: "list", values: ["Sosialisasi", "Eazy, Passport"] } } },
    { header: "peserta", format: "whole" },
    { header: "hari", format: "day" },
    { header: "waktu", format: "date-time" },
    { header: "bagian", format: "share" },
  ],
  rows: [
    ["007", "Sosialisasi", 25, "2025-07-01", "2025-07-01T08:30", 0.333],
    ["199001012015011001", null, 0, "1899-12-31", "2025-07-01T08:30+08:00", { value: "ditahan", tone: "muted" }],
  ],
  hasFilter: true,
};

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe("a workbook", () => {
  test("is the same bytes each time, whatever the zone and the hour", async () => {
    const first = await writeWorkbook([sheet]);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await writeWorkbook([sheet])).equals(Buffer.from(first))).toBe(true);
    expect(Object.values(partsOf(first)).join("")).not.toMatch(/dcterms:(created|modified)/);
  });
  test("has formats for cells that are still empty, and no row for them", async () => {
    const xml = partsOf(await writeWorkbook([sheet]))["xl/worksheets/sheet1.xml"] as string;
    expect(xml.match(/<col style="\d+" min="\d+"/g)).toHaveLength(6);
    expect(xml.match(/<row /g)).toHaveLength(4);
    expect(xml).toContain('ySplit="2"');
    expect(xml).toContain('<autoFilter ref="A2:F4"/>');
  });
  test("holds days as numbers, and as text what spreadsheets do not agree on", async () => {
    const xml = partsOf(await writeWorkbook([sheet]))["xl/worksheets/sheet1.xml"] as string;
    // 45839 is 1 July 2025 in every spreadsheet with the 1900 system.
    expect(xml).toMatch(/<c r="D3" s="\d+"><v>45839<\/v>/);
    expect(xml).toMatch(/<c r="D4" t="s"/);
    expect(xml).toMatch(/<c r="E4" t="s"/);
  });
  test("has no formula, whatever a text begins with", async () => {
    const columns = [{ header: "=2+2" }];
    const bytes = await writeWorkbook([{ name: "x", columns, rows: formulas.map((text) => [text]), above: [["=3+3"]] }]);
    expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).not.toMatch(/<f[ >]/);
  });
  test("is to LibreOffice what it was when it was given: text, no formula; days and times in their cells", async () => {
    // Written by `writeWorkbook` from the rows below, opened and saved again by LibreOffice 7.4: `soffice --convert-to xlsx`.
    const bytes = readFileSync(new URL("../../test/data/resaved-by-libreoffice.xlsx", import.meta.url));
    const book = await readWorkbook(bytes, "resaved-by-libreoffice.xlsx");
    const sheet = book.ok ? book.value.sheets[0] : undefined;
    expect(sheet?.notices).toEqual([]);
    expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).not.toMatch(/<f[ >]/);
    expect([...((sheet?.table.rows ?? []) as Iterable<{ cells: unknown }>)].map(({ cells }) => cells)).toEqual([
      ...formulas.map((text, i) => [text, i, `2025-07-0${i + 1}`, `2025-07-01T08:3${i}`, i / 8]),
      ["007", null, "1899-12-31", "2025-07-01T08:30+08:00", null],
      ["199001012015011001", null, null, null, null],
    ]);
  });
});

describe("what no spreadsheet can hold is refused", () => {
  const write = (input: Partial<SheetInput>) => writeWorkbook([{ name: "x", columns: [{ header: "a" }], rows: [], ...input }]);
  test.each(["", "a/b", "x".repeat(32), "'a", "[a]", "a:b"])("a sheet named %j", async (name) => {
    await expect(write({ name })).rejects.toThrow(SheetError);
  });
  test("two sheets of one name, no sheet, hidden sheets only", async () => {
    const one: SheetInput = { name: "x", columns: [], rows: [] };
    await expect(writeWorkbook([one, { ...one, name: "X" }])).rejects.toThrow("stands twice");
    await expect(writeWorkbook([])).rejects.toThrow("at least one sheet");
    await expect(writeWorkbook([{ ...one, isHidden: true }])).rejects.toThrow("show at least one");
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), "x".repeat(32_768)])("the value %j", async (value) => {
    await expect(write({ rows: [["b"], [value]] })).rejects.toThrow(/Sheet "x", A3: /);
  });
});

test("names of sheets are quoted where printed rows are named: Excel calls the file damaged otherwise", async () => {
  const names = ["Desa ikut kegiatan", "#Petunjuk", "Jum'at & Sabtu"];
  const bytes = await writeWorkbook(names.map((name) => ({ name, columns: [{ header: "id" }], rows: [["a"]] })));
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] as Uint8Array);
  const printed = [...xml.matchAll(/Print_Titles"[^>]*>([^<]*)</g)].map((match) => (match[1] as string).replaceAll("&apos;", "'"));
  expect(printed).toEqual(["'Desa ikut kegiatan'!$1:$1", "'#Petunjuk'!$1:$1", "'Jum''at &amp; Sabtu'!$1:$1"]);
});
