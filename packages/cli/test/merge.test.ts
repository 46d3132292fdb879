// Rejected rows come back: written out, corrected by a person, put back in their places, and nothing else is touched.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type SheetInput, writeWorkbook } from "@pimpasa/files/xlsx";
import { describe, expect, test } from "vitest";
import { offices, pimpasa, scratch, write } from "./command.ts";

const villages = '\ufeffid;regionCode;name\r\nv1;53.04.12.2003;"Desa Contoh 001"\r\n\r\nv2;53.04.12.2004;Desa Contoh 002';
const activities =
  'id,kind,villageId,day,summary,catatan\na1,other,v1,31/12/2025,"=1+1 ; ""x""",k1\na2,other,v1,2025-03-02,"dua\nbaris",\na3,pesta,v2,2025-03-03,,k3\n';
const folder = { "offices.csv": offices, "villages.csv": villages, "activities.csv": activities, "catatan.txt": "bebas\u0000" };

/** A folder that was checked, and its rejected rows. */
async function checked(files: Readonly<Record<string, string>> = folder) {
  const dir = write(scratch(), files);
  const rejected = join(scratch(), "rejected");
  expect(await pimpasa(["check", dir, "--rejected", rejected])).toMatchObject({ code: 1 });
  return { dir, rejected, out: join(scratch(), "new"), again: join(scratch(), "again") };
}

const text = (dir: string, name: string): string => readFileSync(join(dir, name), "utf8");

function edit(dir: string, name: string, from: string | RegExp, to: string): void {
  const before = text(dir, name);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(dir, name), after);
}

const merge = (dir: string, rejected: string, out: string, ...more: string[]) =>
  pimpasa(["merge", dir, "--rejected", rejected, "--out", out, "--lang", "en", ...more]);

describe("pimpasa merge of a folder", () => {
  test("law: reject, correct, merge, check: clean, and every other byte as it was", async () => {
    const { dir, rejected, out } = await checked();
    edit(rejected, "activities.csv", "31/12/2025", "2025-12-31");
    edit(rejected, "activities.csv", "pesta", "other");
    const outcome = await merge(dir, rejected, out);
    expect(outcome).toMatchObject({ code: 0, out: "" });
    expect(outcome.err).toMatch(/2 rows replaced, 0 left out .*, 0 unchanged, 0 not taken; 0 rows still rejected/);
    expect(text(out, "activities.csv")).toBe(activities.replace("31/12/2025", "2025-12-31").replace("pesta", "other"));
    for (const name of ["offices.csv", "villages.csv", "catatan.txt"]) expect(text(out, name)).toBe(folder[name as keyof typeof folder]);
    expect(readdirSync(out).sort()).toEqual(Object.keys(folder).sort());
    expect(text(dir, "activities.csv")).toBe(activities);
    expect((await pimpasa(["check", out, "--format", "json"])).out).toContain('"read":3,"accepted":3,"rejected":0');
  });
  test("keeps the form of the table: semicolons, line ends, no line end at the end", async () => {
    const { dir, rejected, out } = await checked({
      ...folder,
      "villages.csv": villages.replace("53.04.12.2004", "5304122004"),
      "activities.csv": "id,kind,villageId,day\n",
    });
    edit(rejected, "villages.csv", "5304122004,Desa Contoh 002", '53.04.12.2004,"Desa; Contoh"');
    expect(await merge(dir, rejected, out)).toMatchObject({ code: 0 });
    expect(text(out, "villages.csv")).toBe(villages.replace("Desa Contoh 002", '"Desa; Contoh"'));
  });
  test("a spreadsheet may save it with semicolons and the columns in another order", async () => {
    const { dir, rejected, out } = await checked();
    const cells = '2025-12-31;a1;other;v1;"=1+1 ; ""x""";k1';
    const fingerprint = /(?<=,)[0-9a-f]{16}$/m.exec(text(rejected, "activities.csv"))?.[0];
    writeFileSync(
      join(rejected, "activities.csv"),
      `day;id;kind;villageId;summary;catatan;#ROW;#fingerprint;# saya\r\n${cells};2;${fingerprint};ok\r\n`,
    );
    expect(await merge(dir, rejected, out)).toMatchObject({ code: 1 });
    expect(text(out, "activities.csv")).toBe(activities.replace("31/12/2025", "2025-12-31"));
  });
  test("what is still wrong is told, and written again so that it can be corrected again", async () => {
    const { dir, rejected, out, again } = await checked();
    edit(rejected, "activities.csv", "31/12/2025", "2025-12-32");
    const first = await merge(dir, rejected, out, "--again", again);
    expect(first).toMatchObject({ code: 1 });
    expect(first.err).toMatch(/1 row replaced, .* 1 unchanged, 0 not taken; 2 rows still rejected/);
    expect(text(again, "activities.csv")).toMatch(/a1,other,v1,2025-12-32,.*,2,"day: /);
    edit(again, "activities.csv", "2025-12-32", "2025-12-31");
    edit(again, "activities.csv", "a3,pesta", "a3,other");
    const last = join(scratch(), "last");
    expect(await merge(out, again, last)).toMatchObject({ code: 0 });
    expect(text(last, "activities.csv")).toBe(activities.replace("31/12/2025", "2025-12-31").replace("pesta", "other"));
  });
  test("a row whose cells were all emptied is left out; one with more cells than headers is never cut off", async () => {
    const files = { ...folder, "activities.csv": `${activities}a4,other,v1,2025-03-04,x,y,SURPLUS\n` };
    const { dir, rejected, out } = await checked(files);
    edit(rejected, "activities.csv", "a3,pesta,v2,2025-03-03,,k3", ",,,,,");
    const outcome = await merge(dir, rejected, out);
    expect(outcome.err).toMatch(/0 rows replaced, 1 left out .*, 2 unchanged, 0 not taken; 2 rows still rejected/);
    expect(text(out, "activities.csv")).toBe(files["activities.csv"].replace("a3,pesta,v2,2025-03-03,,k3\n", ""));
  });
  test("Bahasa Indonesia", async () => {
    const { dir, rejected, out } = await checked();
    const outcome = await pimpasa(["merge", dir, "--rejected", rejected, "--out", out]);
    expect(outcome.err).toMatch(/0 baris diganti, .* 2 tidak diubah, 0 tidak diambil; 2 baris masih ditolak/);
  });
});

describe("pimpasa merge refuses", () => {
  test("a row that has changed in between, and takes the others", async () => {
    const { dir, rejected, out } = await checked();
    edit(rejected, "activities.csv", "31/12/2025", "2025-12-31");
    edit(rejected, "activities.csv", "a3,pesta", "a3,other");
    edit(dir, "activities.csv", "a3,pesta,v2", "a3,pesta,v1");
    const outcome = await merge(dir, rejected, out);
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.err).toMatch(/activities\.csv: 1 row not taken \(row 3, #row 4\)\. The row has changed since/);
    expect(text(out, "activities.csv")).toContain("a1,other,v1,2025-12-31");
    expect(text(out, "activities.csv")).toContain("a3,pesta,v1");
  });
  test.each<[string, (file: string) => string, RegExp]>([
    ["rows that were added", (file) => `${file}a9,other,v1,2025-01-01,,,,,\n`, /1 row not taken \(row 4\)\. No number in #row/],
    [
      "a row that is there twice",
      (file) => file + file.split("\n").slice(-2).join("\n"),
      /2 rows not taken \(row 3, #row 4, row 4, #row 4\)\. The same #row/,
    ],
    [
      "a row that is not rejected",
      (file) => file.replace(/,4,(?="?kind)/, ",3,"),
      /1 row not taken \(row 3, #row 3\)\. That row is not rejected now/,
    ],
    ["a row behind the end", (file) => file.replace(/,4,(?="?kind)/, ",400000,"), /\(row 3, #row 400000\)\. That row is not rejected now/],
    ["a number that is none", (file) => file.replace(/,4,(?="?kind)/, ",4a,"), /1 row not taken \(row 3\)\. No number in #row/],
    ["more cells than headers", (file) => `${file.trimEnd()},x\n`, /1 row not taken \(row 3, #row 4\)\. There are more cells than headers/],
  ])("%s", async (_, change, message) => {
    const { dir, rejected, out } = await checked();
    writeFileSync(join(rejected, "activities.csv"), change(text(rejected, "activities.csv")));
    const outcome = await merge(dir, rejected, out);
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.err).toMatch(message);
    expect(text(out, "activities.csv")).toBe(activities);
  });
  test.each<[string, string, (file: string) => string, RegExp]>([
    [
      "a file without #row",
      "activities.csv",
      (file) => file.replace("#row", "nomor"),
      /without the column #row the places of its rows are not known/,
    ],
    ["a file without #fingerprint", "activities.csv", (file) => file.replace("#fingerprint", "#x"), /without the column #fingerprint/],
    [
      "a column that is gone",
      "activities.csv",
      (file) => file.replace("catatan", "#catatan"),
      /its columns are not those of the table \(catatan\)/,
    ],
    [
      "a column that was added",
      "activities.csv",
      (file) => file.replace("#problem", "masalah"),
      /its columns are not those of the table \(masalah\)/,
    ],
    ["a file of no table", "lain.csv", () => "id\n1\n", /lain\.csv: its name is not that of a table/],
    ["a file that is no text", "activities.csv", () => "PK\u0003\u0004", /activities\.csv: it cannot be read/],
  ])("%s, and writes nothing", async (_, name, change, message) => {
    const { dir, rejected, out } = await checked();
    writeFileSync(join(rejected, name), change(text(rejected, "activities.csv")));
    const outcome = await merge(dir, rejected, out);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.err).toMatch(message);
    expect(() => readdirSync(out)).toThrow();
  });
  test("to write over what it reads, and a folder without files", async () => {
    const { dir, rejected, out } = await checked();
    for (const args of [[dir], [rejected], [out, "--again", out]] as const) {
      expect(await merge(dir, rejected, ...(args as readonly [string, ...string[]]), "--force")).toMatchObject({ code: 2 });
    }
    expect((await merge(dir, scratch(), out)).err).toMatch(/there is no \.csv file in it/);
    expect((await merge(dir, join(rejected, "x"), out)).err).toMatch(/there is no such folder/);
    expect(text(dir, "activities.csv")).toBe(activities);
  });
});

describe("pimpasa merge of a workbook", () => {
  const sheets = (rows: SheetInput["rows"]): SheetInput[] => [
    {
      name: "Desa",
      columns: [{ header: "id" }, { header: "kode_wilayah", format: "text" }, { header: "nama" }],
      rows: [["v1", "53.04.12.2003", "Desa Contoh 001"]],
    },
    {
      name: "Kegiatan",
      columns: ["id", "jenis", "id_desa", "tanggal", "peserta"].map((header) => ({ header, format: header === "tanggal" ? "day" : "any" })),
      rows,
    },
  ];
  const good = ["a1", "Sosialisasi", "v1", "2025-03-01", 30];
  test("gives the folder that an import of the corrected workbook gives; corrections add up", async () => {
    const book = async (rows: SheetInput["rows"], name: string): Promise<string> => {
      const path = join(scratch(), name);
      writeFileSync(path, await writeWorkbook(sheets(rows)));
      return path;
    };
    const path = await book([good, ["a2", "Pesta", "v1", "2025-03-02", 5], ["a3", "Sosialisasi", "v1", "2025-03-03", "dua"]], "form.xlsx");
    const [rejected, out, again, last] = ["r", "o", "a", "l"].map((name) => join(scratch(), name)) as [string, string, string, string];
    await pimpasa(["check", path, "--rejected", rejected]);
    edit(rejected, "activities.csv", "Pesta", "Sosialisasi");
    const outcome = await merge(path, rejected, out, "--again", again);
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.err).toMatch(/1 row replaced, .* 1 unchanged, 0 not taken; 1 row still rejected/);
    expect(text(again, "activities.csv")).toMatch(/a2,Sosialisasi,.*,3,,[0-9a-f]{16}\na3,Sosialisasi,v1,2025-03-03,dua,4,.*participants: /);
    edit(again, "activities.csv", "dua", "2");
    expect(await merge(path, again, last)).toMatchObject({ code: 0 });
    const whole = join(scratch(), "whole");
    const corrected = await book(
      [good, ["a2", "Sosialisasi", "v1", "2025-03-02", 5], ["a3", "Sosialisasi", "v1", "2025-03-03", 2]],
      "form2.xlsx",
    );
    await pimpasa(["import", corrected, "--out", whole]);
    expect(readdirSync(last)).toEqual(readdirSync(whole));
    for (const name of readdirSync(whole)) expect(text(last, name)).toBe(text(whole, name));
  });
  test("rows of the workbook are not those of the folder that was imported from it", async () => {
    const path = join(scratch(), "form.xlsx");
    writeFileSync(path, await writeWorkbook(sheets([good, ["a2", "Pesta", "v1", "2025-03-02", 5]])));
    const [data, rejected] = [join(scratch(), "d"), join(scratch(), "r")];
    await pimpasa(["import", path, "--out", data, "--rejected", rejected]);
    const outcome = await merge(data, rejected, join(scratch(), "o"));
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.err).toMatch(/is this the data that was checked\?/);
  });
});
