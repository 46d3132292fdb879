// An officer's way: get the form, fill it in, have it checked, bring it into a data folder.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SheetInput, writeWorkbook } from "@pimpasa/files/xlsx";
import { describe, expect, test } from "vitest";
import { pimpasa, scratch, write } from "./command.ts";

const activities = (rows: SheetInput["rows"]): SheetInput => ({
  name: "Kegiatan",
  columns: ["id", "jenis", "id_desa", "tanggal", "peserta"].map((header) => ({ header, format: header === "tanggal" ? "day" : "any" })),
  rows,
});
const villages: SheetInput = {
  name: "Desa",
  columns: [{ header: "id" }, { header: "kode_wilayah", format: "text" }, { header: "nama" }],
  rows: [["v1", "53.04.12.2003", "Desa Contoh 001"]],
};
const good = ["a1", "Sosialisasi", "v1", "2025-03-01", 30];

async function book(sheets: readonly SheetInput[], name = "isian.xlsx"): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "pimpasa-book-")), name);
  writeFileSync(path, await writeWorkbook(sheets));
  return path;
}

describe("pimpasa template", () => {
  test("writes a form once, the same each time, and it can be checked at once", async () => {
    const [a, b] = [join(scratch(), "a.xlsx"), join(scratch(), "b.xlsx")];
    expect(await pimpasa(["template", "--out", a])).toMatchObject({ code: 0, out: "" });
    await pimpasa(["template", "--out", b]);
    expect(readFileSync(b).equals(readFileSync(a))).toBe(true);
    expect(await pimpasa(["template", "--out", a])).toMatchObject({ code: 2 });
    const checked = await pimpasa(["check", a, "--lang", "en"]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out).toMatch(/Kegiatan: 2 rows that begin with # were not read \(2, 3\)/);
    expect(checked.out).toMatch(/The sheet Kegiatan has not been filled in; it counts as not supplied, not as zero/);
  });
  test("names the tables that there are, and wants the ending of a workbook", async () => {
    const unknown = await pimpasa(["template", "--out", join(scratch(), "a.xlsx"), "--tables", "kegiatan,apa", "--lang", "en"]);
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.err).toMatch(/--tables: "apa" is not known; choose from: all, regions/);
    expect((await pimpasa(["template", "--out", join(scratch(), "a.csv"), "--lang", "en"])).err).toMatch(/must end in \.xlsx/);
  });
  test("with the records of a folder gives that folder back, to the byte", async () => {
    const dir = join(scratch(), "sample");
    await pimpasa(["sample", "--out", dir, "--villages", "20", "--months", "3"]);
    const [form, back] = [join(scratch(), "form.xlsx"), join(scratch(), "back")];
    for (const lang of ["id", "en"]) {
      expect(await pimpasa(["template", "--out", form, "--tables", "all", "--data", dir, "--lang", lang, "--force"])).toMatchObject({
        code: 0,
      });
      expect(await pimpasa(["import", form, "--out", back, "--force"])).toMatchObject({ code: 0 });
      for (const name of ["officers.csv", "activities.csv", "reports.csv", "report-events.csv", "observations.csv", "working-areas.csv"]) {
        expect(readFileSync(join(back, name), "utf8")).toBe(readFileSync(join(dir, name), "utf8"));
      }
    }
  }, 120_000);
});

describe("pimpasa check of a workbook", () => {
  test("tells sheet, cell and reason, in text and in data", async () => {
    const path = await book([
      villages,
      activities([good, ["a2", "Pesta", "v1", "2025-03-02", "25.000"], ["a1", "Sosialisasi", "v9", "", 5]]),
    ]);
    const text = await pimpasa(["check", path, "--lang", "en"]);
    expect(text).toMatchObject({ code: 1 });
    expect(text.out).toMatch(/ERROR {2}Kegiatan · kind {2}\[term-unknown\] × 1\n {4}Kegiatan!B3: "…" is not known/);
    expect(text.out).toMatch(/Kegiatan!E3: "25\.000" is not a whole number/);
    expect(text.out).toMatch(/Kegiatan!D4: Must be filled in/);
    const json = JSON.parse((await pimpasa(["check", path, "--format", "json", "--fail-on", "never"])).out);
    expect(json.problems.map((problem: { cell: string }) => problem.cell)).toEqual(
      expect.arrayContaining(["Kegiatan!B3", "Kegiatan!E3", "Kegiatan!D4"]),
    );
    const csv = (await pimpasa(["check", path, "--format", "csv"])).out;
    expect(csv.split("\n")[0]).toBe("severity,file,row,column,id,code,message,acknowledged,cell");
  });
  test("tells the cell of what a rule found of a record", async () => {
    const path = await book([villages, activities([good, ["a2", "Sosialisasi", "v9", "2025-03-02", 5]])]);
    const { out } = await pimpasa(["check", path, "--lang", "en"]);
    expect(out).toMatch(/Kegiatan!C3 \(id a2\): /);
  });
  test("writes rejected rows back, which can be corrected", async () => {
    const path = await book([villages, activities([good, ["a2", "Pesta", "v1", "2025-03-02", 5]])]);
    const dir = join(scratch(), "rejected");
    expect(await pimpasa(["check", path, "--rejected", dir])).toMatchObject({ code: 1 });
    expect(readFileSync(join(dir, "activities.csv"), "utf8")).toMatch(
      /^id,jenis,id_desa,tanggal,peserta,#row,#problem,#fingerprint\na2,Pesta,v1,2025-03-02,5,3,"kind: /,
    );
  });
  test("knows a table by its header, and tells of sheets that are none and of two for one table", async () => {
    const path = await book([
      { ...activities([good]), name: "Lembar1" },
      { ...villages, name: "Catatan lain", columns: [{ header: "apa" }, { header: "itu" }], rows: [["x", "y"]] },
    ]);
    const { out } = await pimpasa(["check", path, "--lang", "en"]);
    expect(out).toMatch(/Lembar1 +1 +1 +0/);
    expect(out).toMatch(/WARNING {2}Catatan lain {2}\[table-unknown\]/);
    const twice = await pimpasa(["check", await book([activities([good]), { ...activities([good]), name: "Activities" }]), "--lang", "en"]);
    expect(twice).toMatchObject({ code: 1 });
    expect(twice.out).toMatch(/2 × Kegiatan, Activities/);
  });
});

describe("a file that is no workbook says what it is and what to do", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ["x.xlsx", "id,nama\n", /no Excel workbook \(perhaps CSV or HTML under another name\)/],
    ["x.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old Excel file \(\.xls\)/],
    ["x.xlsx", "", /is empty \(0 bytes\)/],
    ["x.ods", "PK", /damaged or not safe/],
  ])("%s", async (name, content, message) => {
    const dir = write(scratch(), { [name]: content });
    const outcome = await pimpasa(["check", join(dir, name), "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toMatch(message);
  });
  test("one that is not there", async () => {
    expect((await pimpasa(["check", "/nowhere/x.xlsx", "--lang", "en"])).err).toMatch(/there is no such file/);
  });
});

describe("pimpasa import of a workbook", () => {
  test("writes what is valid, and says what is not", async () => {
    const path = await book([villages, activities([good, ["a2", "Pesta", "v1", "2025-03-02", 5]])]);
    const [out, rejected] = [join(scratch(), "data"), join(scratch(), "rejected")];
    const outcome = await pimpasa(["import", path, "--out", out, "--rejected", rejected, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.err).toMatch(/2 records in 2 tables written to .*; 1 rows rejected/);
    expect(readFileSync(join(out, "villages.csv"), "utf8")).toBe("id,regionCode,name,kind\nv1,53.04.12.2003,Desa Contoh 001,\n");
    expect(readFileSync(join(out, "activities.csv"), "utf8")).toMatch(/^id,kind,.*\na1,awareness-session,v1,2025-03-01,,30,/);
    expect(existsSync(join(rejected, "activities.csv"))).toBe(true);
  });
  test("of a list takes the columns that are named, from its first sheet", async () => {
    const list: SheetInput = {
      name: "Daftar",
      columns: ["desa", "kecamatan", "kabupaten", "kantor"].map((header) => ({ header })),
      rows: [["Oebelo", "Kupang Tengah", "Kupang", "Kantor Imigrasi Contoh 001"]],
    };
    const path = await book([list, villages]);
    const args = ["--village", "desa", "--district", "kecamatan", "--regency", "kabupaten", "--office", "kantor", "--since", "2026-01-01"];
    const out = join(scratch(), "data");
    const outcome = await pimpasa(["import", path, ...args, "--out", out, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.err).toMatch(/Only the sheet Daftar was read; not read: Desa/);
    expect(readFileSync(join(out, "villages.csv"), "utf8")).toMatch(/Oebelo/);
    const missing = await pimpasa(["import", path, "--village", "desa", "--out", join(scratch(), "x"), "--lang", "en"]);
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.err).toMatch(/--office, --since: needed for a list of villages/);
  });
});
