// Bad input: always a clear word with file, row, column and what to do; the exit code; no stack trace; nothing half written.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, type Outcome, offices, pimpasa, scratch, shell, write } from "./command.ts";

const noStack = ({ err, out }: Outcome): void => expect(err + out).not.toMatch(/\n\s+at |node:internal|Error:/);

describe("pimpasa check", () => {
  test.each([
    ["an empty file", { "offices.csv": "" }, /offices\.csv: the file is empty/],
    [
      "a binary file",
      { "offices.csv": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
      /offices\.csv: this is no text file; save the sheet as CSV/,
    ],
    ["a file that is not UTF-8", { "offices.csv": new Uint8Array([...Buffer.from(offices), 0xe9, 0x0a]) }, /row 3 is not UTF-8/],
    ["a header twice", { "offices.csv": "id,name,Name\n" }, /"Name" is there twice/],
    [
      "a missing column",
      { "offices.csv": "id,name,kind,from\nk1,a,immigration-office,2020-01-01\n" },
      /required column "provinceCode" is not in offices\.csv/,
    ],
    ["an id twice", { "offices.csv": `${offices}${offices.split("\n")[1]}\n` }, /row 3: The id "k1" is used in row 2 already/],
    [
      "a day the other way round",
      { "offices.csv": offices.replace("2020-01-01", "31/12/2025") },
      /offices\.csv · from .*\n.*row 2: "31\/12\/2025" is no day; write year-month-day, for example 2025-12-31/,
    ],
    [
      "a day that is not in the calendar",
      { "offices.csv": offices.replace("2020-01-01", "2025-02-30") },
      /"2025-02-30" is not in the calendar/,
    ],
    ["a spreadsheet's serial number", { "offices.csv": offices.replace("2020-01-01", "45321") }, /perhaps 2024-01-30/],
    [
      "a BPS code",
      { "offices.csv": offices, "villages.csv": "id,regionCode,name\nv1,5304010001,Desa Contoh 001\n" },
      /written without dots\. Kemendagri codes are written with dots/,
    ],
    [
      "an unknown code",
      { "villages.csv": "id,regionCode,name\nv1,53.04.01.2999,Desa Contoh 001\n" },
      /53\.04\.01\.2999 is not in the list of regions/,
    ],
    [
      "an office that is nowhere",
      { "offices.csv": offices, "officers.csv": "id\no1\n", "postings.csv": "id,officerId,officeId,from\np1,o1,k9,2025-01-01\n" },
      /"k9" \(officeId\) is not in offices/,
    ],
    [
      "postings that overlap",
      {
        "offices.csv": offices,
        "officers.csv": "id\no1\n",
        "postings.csv": "id,officerId,officeId,from\np1,o1,k1,2025-01-01\np2,o1,k1,2025-06-01\n",
      },
      /posted to two units at once/,
    ],
    [
      "ended before begun",
      { "offices.csv": "id,name,kind,provinceCode,from,to\nk1,a,immigration-office,53,2025-06-01,2025-01-01\n" },
      /The end \(2025-01-01\) is not after the beginning \(2025-06-01\)/,
    ],
    [
      "a negative count",
      { "activities.csv": "id,kind,villageId,day,participants\na1,other,v1,2025-01-01,-5\n" },
      /"-5" is not a whole number from 0 up/,
    ],
    [
      "an absurd count",
      { "activities.csv": "id,kind,villageId,day,participants\na1,other,v1,2025-01-01,99999999\n" },
      /too large; at most 100000/,
    ],
    ["an invisible mark", { "offices.csv": offices.replace("Kantor", "\u202eKantor") }, /invisible control character \(\\u202e\)/],
    [
      "a byte of 0",
      { "offices.csv": `${offices}k2,a\0b,immigration-office,53,2020-01-01\n` },
      /row 3: Holds an invisible control character \(\\u0000\)/,
    ],
    ["a cell of 1 MB", { "offices.csv": offices.replace("Kantor", "K".repeat(1 << 20)) }, /Too long; at most 200 characters/],
    [
      "a quote that is never closed",
      { "offices.csv": `${offices}k2,"open,immigration-office,53,2020-01-01\n` },
      /row 3: A quote is opened in this row and never closed/,
    ],
    ["a file with another name", { "offices.csv": offices, "officrs.csv": "id\n" }, /officrs\.csv.*\n.*"officrs" is no known table/],
    ["a programme that is wrong", { "offices.csv": offices, "programme.json": '{"synthetic":"yes"}' }, /programme\.json, synthetic/],
  ])("%s", async (_, files, message) => {
    const outcome = await pimpasa(["check", write(scratch(), files), "--lang", "en"]);
    expect(outcome.out).toMatch(message);
    expect(outcome.out).toMatch(/tables, \d+ rows read, \d+ rejected; \d+ errors/);
    noStack(outcome);
  });
  test("a formula is a warning, not an error, and stays as it is", async () => {
    const dir = write(scratch(), { "offices.csv": offices.replace("Kantor", "=cmd|' /C calc'!A0 Kantor") });
    const outcome = await pimpasa(["check", dir, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.out).toMatch(/begin like a formula/);
    expect(readFileSync(join(dir, "offices.csv"), "utf8")).toContain("=cmd");
  });
  test("exit 0 without errors, 1 with; the same in JSON and CSV, by file, row and column", async () => {
    const good = write(scratch(), { "offices.csv": offices });
    const bad = write(scratch(), { "offices.csv": offices.replace("2020-01-01", "2020") });
    expect((await pimpasa(["check", good])).code).toBe(0);
    const json = await pimpasa(["check", bad, "--format", "json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).problems).toMatchObject([
      { severity: "error", file: "offices.csv", row: 2, column: "from", code: "day-format" },
    ]);
    const csv = await pimpasa(["check", bad, "--format", "csv"]);
    expect(csv.out.split("\n")[1]).toMatch(/^error,offices\.csv,2,from,,day-format,/);
    expect(csv.err).toMatch(/1 ditolak/);
  });
  test("rejected rows are written whole and can be read again when corrected", async () => {
    const bad = write(scratch(), { "offices.csv": `${offices}k2,"Kantor, dua",immigration-office,53,31/12/2025\n` });
    const out = join(scratch(), "rejected");
    expect((await pimpasa(["check", bad, "--rejected", out])).code).toBe(1);
    const text = readFileSync(join(out, "offices.csv"), "utf8");
    expect(text).toMatch(
      /^id,name,kind,provinceCode,from,#row,#problem,#fingerprint\nk2,"Kantor, dua",immigration-office,53,31\/12\/2025,3,/,
    );
    write(out, { "offices.csv": text.replace("31/12/2025,3", "2025-12-31,3") });
    const again = await pimpasa(["check", out]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toMatch(/1 baris dibaca, 0 ditolak; 0 kesalahan, 0 peringatan/);
  });
});

test("rejected rows are never written over the data that was read", async () => {
  const dir = write(scratch(), { "offices.csv": `${offices}k2,b,immigration-office,53,2020\n` });
  const before = readFileSync(join(dir, "offices.csv"), "utf8");
  expect(await pimpasa(["check", dir, "--rejected", dir, "--force"])).toMatchObject({ code: 2 });
  expect(readFileSync(join(dir, "offices.csv"), "utf8")).toBe(before);
});

test("without arguments there is help", async () => {
  expect((await pimpasa([])).out).toMatch(/Pemakaian:/);
});

describe("what could not be done is exit 2, with what to do", () => {
  const sample = write(scratch(), { "offices.csv": offices, "officers.csv": "id\n", "postings.csv": "id,officerId,officeId,from\n" });
  test.each([
    ["no such folder", ["check", "/nowhere/at/all"], /there is no such folder/],
    ["a file for a folder", ["check", join(sample, "offices.csv")], /this is no folder/],
    ["a folder without tables", ["check", scratch()], /neither tables/],
    ["a period that is none", ["kpi", sample, "--period", "2025-13"], /--period: "2025-13" is no period; write 2025/],
    ["a day that is none", ["kpi", sample, "--period", "2025", "--as-of", "31/12/2025"], /--as-of: .*2025-12-31/],
    [
      "an unknown KPI",
      ["kpi", sample, "--period", "2025", "--kpi", "happiness"],
      /--kpi: "happiness" is not known; choose from: officers-in-post/,
    ],
    ["an unknown breakdown", ["kpi", sample, "--period", "2025", "--by", "planet"], /--by: "planet" is not known/],
    ["three breakdowns", ["kpi", sample, "--period", "2025", "--by", "month,office,province"], /at most two dimensions/],
    ["an undotted scope", ["kpi", sample, "--period", "2025", "--scope", "5301"], /--scope: "5301" is written without dots/],
    ["a region that is none", ["kpi", sample, "--period", "2025", "--scope", "99"], /the region 99 is not in the list/],
    ["a choice that is none", ["check", sample, "--format", "xml"], /choices are text, json, csv, html/],
    ["a missing option", ["kpi", sample], /required option '--period <P>' not specified/],
    ["an unknown option", ["kpi", sample, "--period", "2025", "--colour"], /unknown option '--colour'/],
    ["an unknown command", ["dance"], /dance/],
    ["a seed that is none", ["sample", "--out", join(scratch(), "x"), "--seed", "one"], /--seed: must be a whole number/],
    ["an output that is not empty", ["sample", "--out", sample], /the folder is not empty; choose another, or --force/],
    ["an output below a file", ["sample", "--out", join(sample, "offices.csv", "x")], /there is a file of that name|cannot be written/],
  ])("%s", async (_, args, message) => {
    const outcome = await pimpasa([...args, "--lang", "en"]);
    expect(outcome.err).toMatch(message);
    expect(outcome.code).toBe(2);
    expect(outcome.out).toBe("");
    noStack(outcome);
  });
  test("the same in Bahasa Indonesia", async () => {
    expect((await pimpasa(["kpi", sample, "--period", "2025", "--warna"])).err).toMatch(/opsi tidak dikenal: --warna/);
    expect((await pimpasa(["check", "/nowhere/at/all"])).err).toMatch(/folder tidak ditemukan/);
  });
  test("an old table beside new ones is never mixed in, even with --force", async () => {
    const dir = write(scratch(), { "signals-old.csv": "id\n" });
    const outcome = await pimpasa(["sample", "--out", dir, "--villages", "1", "--months", "1", "--force", "--lang", "en"]);
    expect(outcome.err).toMatch(/holds tables that this command does not write \(signals-old\.csv\)/);
    expect(readdirSync(dir)).toEqual(["signals-old.csv"]);
  });
  test("--fail-on says from which severity on findings of the data exit 1", async () => {
    const bad = write(scratch(), {
      "offices.csv": offices.replace("2020-01-01", "2020"),
      "officers.csv": "id\n",
      "postings.csv": "id,officerId,officeId,from\n",
    });
    const warned = write(scratch(), {
      "offices.csv": offices.replace("Kantor", "=Kantor"),
      "officers.csv": "id\n",
      "postings.csv": "id,officerId,officeId,from\n",
    });
    const code = async (command: readonly string[]): Promise<number | null> => (await pimpasa(command)).code;
    for (const command of [["check"], ["kpi", "--period", "2025"]]) {
      // A check fails on errors; figures are made, with a word that there are errors.
      expect(await code([...command, bad])).toBe(command[0] === "check" ? 1 : 0);
      expect(await code([...command, bad, "--fail-on", "error"])).toBe(1);
      expect(await code([...command, bad, "--fail-on", "never"])).toBe(0);
      expect(await code([...command, warned])).toBe(0);
      expect(await code([...command, warned, "--fail-on", "error"])).toBe(0);
      expect(await code([...command, warned, "--fail-on", "warning"])).toBe(1);
    }
  });
});

test("Ctrl-C is exit 130 and leaves nothing behind", async () => {
  const parent = scratch();
  const outcome = await pimpasa(["sample", "--out", join(parent, "big"), "--villages", "20000", "--months", "24"], {
    interruptAfterMs: 2500,
  });
  expect(outcome.code).toBe(130);
  expect(readdirSync(parent)).toEqual([]);
  noStack(outcome);
});

test.skipIf(!existsSync("/dev/full"))("output that cannot be written is exit 2 (needs /dev/full)", async () => {
  const dir = write(scratch(), { "offices.csv": offices });
  const outcome = await shell(`"${process.execPath}" "${bin}" check "${dir}" --lang en > /dev/full`);
  expect(outcome.err).toMatch(/stdout: the disk is full/);
  expect(outcome.code).toBe(2);
  noStack(outcome);
});

test("a reader who stops reading is served", async () => {
  const dir = write(scratch(), { "offices.csv": offices });
  const outcome = await shell(`"${process.execPath}" "${bin}" check "${dir}" | head -n 1`);
  expect(outcome).toMatchObject({ code: 0, err: "" });
});

test("every command has help with an example, in both languages", async () => {
  for (const command of ["sample", "check", "resolve", "import", "kpi", "report"]) {
    expect((await pimpasa([command, "--help"])).out).toMatch(/Pemakaian:[\s\S]*Contoh:\n {2}pimpasa/);
    expect((await pimpasa([command, "--help", "--lang", "en"])).out).toMatch(/Usage:[\s\S]*Example:\n {2}pimpasa/);
  }
});

describe("pimpasa report refuses a period of which nothing can be told, in both languages, with what to do", () => {
  const folder = () =>
    write(scratch(), {
      "offices.csv": offices,
      "officers.csv": "id\no1\n",
      "postings.csv": "id,officerId,officeId,from\np1,o1,k1,2025-01-01\n",
    });
  test.each([
    ["in the future", ["--period", "2999"], /2999 has not begun.*Name a period/, /belum dimulai.*Sebutkan periode/],
    [
      "in the future, for publication",
      ["--period", "2999", "--view", "publication"],
      /2999 has not begun.*Name a period/,
      /belum dimulai.*Sebutkan periode/,
    ],
    ["before the data", ["--period", "2020-03"], /begins on 1 Jan 2025.*name a later period/, /dimulai pada 1 Jan 2025.*lebih baru/],
    [
      "as of a day before it",
      ["--period", "2025-Q2", "--as-of", "2025-03-31"],
      /lies before.*or an earlier period/,
      /mendahului.*lebih awal/,
    ],
    [
      "of days, for publication",
      ["--period", "2025-06-01..2025-06-03", "--view", "publication"],
      /no month, quarter.*operational/,
      /bukan bulan.*operational/,
    ],
    ["of no days", ["--period", "2025-06-03..2025-06-01"], /ends before it begins/, /berakhir sebelum/],
  ])("%s", async (_, args, en, id) => {
    const [dir, out] = [folder(), join(scratch(), "out")];
    for (const [language, said] of [
      ["en", en],
      ["id", id],
    ] as const) {
      const outcome = await pimpasa(["report", dir, ...args, "--out", out, "--lang", language]);
      expect(outcome).toMatchObject({ code: 2, out: "" });
      expect(outcome.err).toMatch(said);
      noStack(outcome);
      expect(existsSync(out)).toBe(false);
    }
  });
});
