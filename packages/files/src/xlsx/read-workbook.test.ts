// Workbooks as they come from outside: made with the library's own writer, by hand from XML, and as LibreOffice saves them.
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "./read-workbook.ts";
import type { Workbook, WorkbookFault } from "./workbook-shape.ts";
import { writeWorkbook } from "./write-workbook.ts";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet, by hand, so that nothing of our own writing is needed for it. */
function handMade(
  sheetXml: string,
  { workbook = "", entries = {}, doctype = "" }: { workbook?: string; entries?: Record<string, Uint8Array>; doctype?: string } = {},
): Uint8Array {
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const files: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets><sheet name="Kegiatan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${head}${doctype}<worksheet xmlns="${main}">${sheetXml}</worksheet>`,
  };
  return zipSync({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...entries });
}

const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const headRow = `<row r="1">${text("A1", "id")}${text("B1", "peserta")}${text("C1", "tanggal")}</row>`;
const data = (...cells: string[]): string => `<sheetData>${headRow}<row r="2">${text("A2", "k1")}${cells.join("")}</row></sheetData>`;

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const book = await readWorkbook(bytes, "x.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.error));
  return book.value;
}
const firstRows = (book: Workbook): object[] => [...((book.sheets[0]?.table.rows ?? []) as Iterable<object>)];
const rowsOf = async (bytes: Uint8Array) => firstRows(await opened(bytes));
const faultOf = async (bytes: Uint8Array): Promise<WorkbookFault | "read"> => {
  const book = await readWorkbook(bytes, "x.xlsx");
  return book.ok ? "read" : book.error;
};

describe("cells", () => {
  test("are told as they are stored, dates in ISO form", async () => {
    expect(await rowsOf(handMade(data('<c r="B2"><v>25</v></c>', '<c r="C2" s="1"><v>45839</v></c>')))).toEqual([
      { row: 2, cells: ["k1", 25, "2025-07-01"] },
    ]);
    expect(await rowsOf(handMade(data('<c r="B2" t="b"><v>1</v></c>', '<c r="C2" s="1"><v>45839.354166666664</v></c>')))).toEqual([
      { row: 2, cells: ["k1", true, "2025-07-01T08:30"] },
    ]);
  });
  test("of 1904 are four years and a day later", async () => {
    const bytes = handMade(data('<c r="C2" s="1"><v>44377</v></c>'), { workbook: '<workbookPr date1904="1"/>' });
    expect(await rowsOf(bytes)).toEqual([{ row: 2, cells: ["k1", null, "2025-07-01"] }]);
  });
  test.each([0, 0.5, 1, 59, 60])("with the date number %d, on which spreadsheets do not agree, are not guessed", async (serial) => {
    const rows = await rowsOf(handMade(data(`<c r="C2" s="1"><v>${serial}</v></c>`)));
    expect(rows).toEqual([{ row: 2, cells: ["k1", null, null], unreadable: [{ column: 2, kind: "early-date" }] }]);
  });
  test("with the date number 61 are 1 March 1900", async () => {
    expect(await rowsOf(handMade(data('<c r="C2" s="1"><v>61</v></c>')))).toEqual([{ row: 2, cells: ["k1", null, "1900-03-01"] }]);
  });
  test("of rich text are their text, with line breaks and spaces", async () => {
    const rich = '<c r="B2" t="inlineStr"><is><r><t xml:space="preserve"> a </t></r><r><rPr><b/></rPr><t>b\nc</t></r></is></c>';
    expect(await rowsOf(handMade(data(rich)))).toEqual([{ row: 2, cells: ["k1", " a b\nc", null] }]);
  });
  test("with a formula give the stored result and a notice; without one they are named", async () => {
    const book = await opened(handMade(data('<c r="B2"><f>20+5</f><v>25</v></c>', '<c r="C2"><f>NOW()</f></c>')));
    expect(firstRows(book)).toEqual([{ row: 2, cells: ["k1", 25, null], unreadable: [{ column: 2, kind: "formula-without-value" }] }]);
    expect(book.sheets[0]?.notices).toEqual([{ kind: "formulas", count: 1, places: ["B2"] }]);
  });
  test("with an error value are named", async () => {
    expect(await rowsOf(handMade(data('<c r="B2" t="e"><v>#REF!</v></c>')))).toEqual([
      { row: 2, cells: ["k1", "#REF!", null], unreadable: [{ column: 1, kind: "error-value", detail: "#REF!" }] },
    ]);
  });
  test("that are merged are named with their range in every row", async () => {
    const rows = `<sheetData>${headRow}<row r="2">${text("A2", "k1")}${text("B2", "3")}</row><row r="3">${text("A3", "k2")}</row></sheetData>`;
    const read = await rowsOf(handMade(`${rows}<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>`));
    expect(read).toMatchObject([
      { row: 2, unreadable: [{ column: 1, kind: "merged", detail: "B2:B3" }] },
      { row: 3, unreadable: [{ column: 1, kind: "merged", detail: "B2:B3" }] },
    ]);
  });
  test("of a head that is merged are a fault of the table; a merged title above it is none", async () => {
    const merged = await opened(handMade(`${data()}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`));
    expect(merged.sheets[0]?.table.fault).toEqual({ kind: "merged-header", range: "A1:B1" });
    const titled = `<sheetData><row r="1">${text("A1", "Daftar kegiatan")}</row><row r="2">${text("A2", "id")}${text("B2", "nama")}</row><row r="4">${text("A4", "k1")}</row></sheetData>`;
    const book = await opened(handMade(`${titled}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`));
    expect(book.sheets[0]?.table).toEqual({ source: "Kegiatan", columns: ["id", "nama"], rows: [{ row: 4, cells: ["k1", null] }] });
  });
  test("that name an entity of their own document type do not grow", async () => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(500)}"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const fault = await faultOf(handMade(data(text("B2", "&b;&b;")), { doctype }));
    const rows = fault === "read" ? JSON.stringify(await rowsOf(handMade(data(text("B2", "&b;&b;")), { doctype }))) : "";
    expect(rows).not.toContain("haha");
  });
});

describe("what a sheet hides or leaves open is told, and read", () => {
  test("hidden rows, columns and sheets, remarks, cells without a header", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Kegiatan",
          hidden: true,
          rows: [
            ["id", "nama"],
            ["# contoh", "x"],
            ["k1", "a"],
            ["k2", "b", "sisa"],
            [null, null],
          ],
          rowDefs: new Map([[2, { hidden: true }]]),
          columns: [{}, { hidden: true }],
        },
        { name: "#Petunjuk", rows: [["a", "b"]] },
        { name: "kosong", rows: [] },
      ],
    });
    const book = await opened(bytes);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Kegiatan"]);
    expect(firstRows(book)).toEqual([
      { row: 3, cells: ["k1", "a"] },
      { row: 4, cells: ["k2", "b"] },
    ]);
    expect(book.sheets[0]?.notices).toEqual([
      { kind: "hidden-sheet", count: 1, places: ["Kegiatan"] },
      { kind: "hidden-rows", count: 1, places: ["3"] },
      { kind: "hidden-columns", count: 1, places: ["B"] },
      { kind: "remark-rows", count: 1, places: ["2"] },
      { kind: "no-header", count: 1, places: ["C4"] },
    ]);
  });
  test("columns keep their letters when empty ones stand between them", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "x",
          rows: [
            [null, "id", null, "nama"],
            [null, "k1", null, "a"],
          ],
        },
      ],
    });
    const [sheet] = (await opened(bytes)).sheets;
    expect([sheet?.letters, sheet?.table.columns, sheet?.table.rows]).toEqual([
      ["B", "D"],
      ["id", "nama"],
      [{ row: 2, cells: ["k1", "a"] }],
    ]);
  });
  test("macros are told and not read", async () => {
    expect((await opened(handMade(data(), { entries: { "xl/vbaProject.bin": strToU8("x") } }))).hasMacros).toBe(true);
  });
});

describe("a file that is no workbook, or no safe one, is a fault", () => {
  const ole = (content: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...content].map((c) => `${c}\0`).join(""))]);
  test.each<[string, Uint8Array, WorkbookFault["kind"]]>([
    ["empty", new Uint8Array(), "empty-file"],
    ["CSV", strToU8("id,nama\n"), "text"],
    ["an old workbook", ole("Workbook"), "xls"],
    ["a workbook with a password", ole("EncryptedPackage"), "encrypted"],
    ["OpenDocument", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") }), "ods"],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "xlsb"],
    ["another zip file", zipSync({ "a.txt": strToU8("x") }), "no-workbook"],
    ["a cut off one", handMade(data()).subarray(0, 900), "unsafe-zip"],
    ["one with a path that leads out", handMade(data(), { entries: { "../../etc/passwd": strToU8("x") } }), "unsafe-zip"],
    ["one whose sheet is no XML", handMade("<sheetData><!-- "), "damaged"],
  ])("%s", async (_, bytes, kind) => {
    expect(await faultOf(bytes)).toMatchObject({ kind });
  });
  test("a bomb, before it is unpacked", async () => {
    const zeros = new Uint8Array(60_000_000);
    expect(await faultOf(handMade(data(), { entries: { "xl/bomb.xml": zeros } }))).toMatchObject({ kind: "bomb", bytes: 60_000_000 });
    const limits = { maximumUnpackedBytes: 1000 };
    const small = await readWorkbook(handMade(data()), "x.xlsx", limits);
    expect(small).toMatchObject({ ok: false, error: { kind: "bomb", maximum: 1000 } });
    expect(await readWorkbook(handMade(data()), "x.xlsx", { maximumBytes: 100 })).toMatchObject({
      ok: false,
      error: { kind: "too-large" },
    });
  });
  test("a bomb whose directory lies about its size", async () => {
    const bytes = handMade(`<sheetData>${" ".repeat(30_000_000)}</sheetData>`);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 900, true);
    }
    expect(await faultOf(bytes)).toMatchObject({ kind: "damaged" });
  });
  test("one with two far corners, which would take the memory of the machine", async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await faultOf(handMade(`<sheetData>${headRow}${corner}</sheetData>`))).toEqual({ kind: "too-many-cells" });
  });
  test("any of a thousand damaged ones is a fault or a workbook, never an error", async () => {
    const whole = handMade(data('<c r="B2"><v>25</v></c>'));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        await readWorkbook(bytes, "x.xlsx");
      }),
      { numRuns: 1000 },
    );
  });
});

test("what is written is read again: text with any character, numbers, days, times, empty cells", async () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "007",
      "199001012015011001",
      "=1+1",
      "_x0041_",
      "_x005F_x0041_",
      "a\nb",
      "a\r\nb",
      " a ",
      "\t=x",
      "5.10",
      "TRUE",
      "1e5",
      "'a",
    ),
  );
  const wellFormed = anyText.filter((value) => value.isWellFormed() && value.trim() !== "" && !/[\ufffe\uffff]/.test(value));
  const day = fc
    .date({ min: new Date("1900-03-01"), max: new Date("2200-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const time = fc
    .tuple(day, fc.nat(1439))
    .map(([d, m]) => `${d}T${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  );
  const row = fc.tuple(
    fc.uuid(),
    fc.option(wellFormed),
    fc.option(number),
    fc.option(day),
    fc.option(time.filter((t) => !t.endsWith("T00:00"))),
    fc.option(fc.boolean()),
  );
  const columns = ["id", "teks", "angka", "hari", "waktu", "benar"].map((header, i) => ({
    header,
    format: (["text", "text", "any", "day", "date-time", "any"] as const)[i] as "text",
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const bytes = await writeWorkbook([{ name: "Kegiatan", columns, rows }]);
      expect((await rowsOf(bytes)).map((read) => (read as { cells: unknown[] }).cells)).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
