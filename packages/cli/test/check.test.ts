// What a data manager does every Monday: look, acknowledge, correct, look again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsvFile } from "@pimpasa/files/node";
import { describe, expect, test } from "vitest";
import { offices, pimpasa, scratch, write } from "./command.ts";

const secret = "RAHASIA7431";

const villages = "id,regionCode,name\nv1,53.04.12.2003,Desa Contoh 001\nv2,53.04.12.2004,Desa Contoh 002\n";
/** Two offices designate v1 at once: one warning or error a pair, and nothing else that is wrong. */
const overlapping = {
  "offices.csv": `${offices}k2,Kantor Imigrasi Contoh 002,immigration-office,53,2020-01-01\n`,
  "officers.csv": `id,name\no1,${secret}\n`,
  "postings.csv": "id,officerId,officeId,decree,from,to\np1,o1,k1,SK/1/2025,2025-01-01,\np2,o1,k2,SK/2/2025,2025-06-01,\n",
};

/** The rows of an acknowledgement file with reason, day and role filled in. */
const filled = (text: string): string => text.replaceAll(/,,,,(?=")/g, ",sudah dicek,2025-07-07,pengelola data,");

async function acknowledged(files: Readonly<Record<string, string>>) {
  const dir = write(scratch(), files);
  const file = join(scratch(), "acknowledged.csv");
  const written = await pimpasa(["check", dir, "--write-acknowledgements", file, "--lang", "en"]);
  return { dir, file, written };
}

describe("acknowledged findings", () => {
  test("are written ready for a reason, count only with one, and no longer fail the check", async () => {
    const { dir, file, written } = await acknowledged(overlapping);
    expect(written).toMatchObject({ code: 1 });
    expect(written.err).toMatch(/1 finding or hint was written to .*fill in reason, acknowledgedOn and by/);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(
      /^rule,table,key,path,fingerprint,reason,acknowledgedOn,by,#problem\nposting-overlap,postings,p2,from,[0-9a-f]{16},,,,"/,
    );
    const without = await pimpasa(["check", dir, "--acknowledged", file, "--lang", "en"]);
    expect(without).toMatchObject({ code: 1 });
    expect(without.out).toMatch(/1 acknowledgement does not count/);
    write(join(file, ".."), { "acknowledged.csv": filled(text) });
    const outcome = await pimpasa(["check", dir, "--acknowledged", file, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.out).toMatch(
      /0 errors[\s\S]*1 acknowledged; see below[\s\S]*ACKNOWLEDGED\n.*posting-overlap.*Reason: sudah dicek \(pengelola data, 2025-07-07\)/,
    );
  });
  test("come back when the record has changed, and what matches nothing is told", async () => {
    const { dir, file } = await acknowledged(overlapping);
    write(join(file, ".."), { "acknowledged.csv": filled(readFileSync(file, "utf8")) });
    write(dir, { "postings.csv": overlapping["postings.csv"].replace("2025-06-01", "2025-06-02") });
    const outcome = await pimpasa(["check", dir, "--acknowledged", file, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.out).toMatch(
      /1 acknowledgement matches nothing any more[\s\S]*MATCH NOTHING ANY MORE\n.*p2 \[posting-overlap\]: sudah dicek/,
    );
  });
  test("have fingerprints that no personal field is in: another name is the same fingerprint", async () => {
    const [a, b] = [await acknowledged(overlapping), await acknowledged({ ...overlapping, "officers.csv": "id,name\no1,Lain\n" })];
    expect(readFileSync(b.file, "utf8")).toBe(readFileSync(a.file, "utf8"));
    expect(readFileSync(a.file, "utf8")).not.toContain(secret);
  });
  test("stay in the file when it is written anew; nothing is written over without --force", async () => {
    const { dir, file } = await acknowledged(overlapping);
    write(join(file, ".."), { "acknowledged.csv": filled(readFileSync(file, "utf8")) });
    const before = readFileSync(file, "utf8");
    const again = ["check", dir, "--acknowledged", file, "--write-acknowledgements", file, "--lang", "en"];
    expect(await pimpasa(again)).toMatchObject({ code: 2, out: expect.stringContaining("ACKNOWLEDGED") });
    await pimpasa([...again, "--force"]);
    expect(readFileSync(file, "utf8")).toBe(before);
  });
  test("are hints too: a pair that is no duplicate is told once", async () => {
    const visit = "other,v1,2025-03-01";
    const tables = {
      ...overlapping,
      "activities.csv": `id,kind,villageId,day,participants\na1,${visit},30\na2,${visit},31\n`,
    };
    const { dir, file } = await acknowledged(tables);
    const before = await pimpasa(["check", dir, "--lang", "en"]);
    expect(before.out).toMatch(
      /HINT {2}activities\.csv {2}\[duplicate-activities\] × 1\n {4}id a1: Perhaps the same as a2 \(likeness 0\.\d\d\)/,
    );
    write(join(file, ".."), { "acknowledged.csv": filled(readFileSync(file, "utf8")) });
    const after = await pimpasa(["check", dir, "--acknowledged", file, "--lang", "en"]);
    expect(after).toMatchObject({ code: 0 });
    expect(after.out).toMatch(
      /2 acknowledged; see below[\s\S]*0 pairs perhaps recorded twice[\s\S]*\[duplicate-activities\].*Reason: sudah dicek/,
    );
    expect(after.out).not.toContain("HINT");
  });
  test("a rejected row cannot be acknowledged", async () => {
    const { dir, file, written } = await acknowledged({ "offices.csv": offices.replace("2020-01-01", "2020") });
    expect(written).toMatchObject({ code: 1 });
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(1);
    expect(await pimpasa(["check", dir, "--acknowledged", file])).toMatchObject({ code: 1 });
  });
  test.each([
    ["no such file", undefined, /acknowledged\.csv/],
    ["a missing column", "rule,table\n", /--acknowledged: .* has no column "key"/],
    [
      "a day that is none",
      "rule,table,key,path,fingerprint,reason,acknowledgedOn,by\na,b,c,d,e,f,1/2/2025,g\n",
      /row 2, acknowledgedOn: write year-month-day/,
    ],
  ])("%s is exit 2", async (_, text, message) => {
    const file = join(scratch(), "acknowledged.csv");
    if (text !== undefined) write(join(file, ".."), { "acknowledged.csv": text });
    const outcome = await pimpasa(["check", write(scratch(), overlapping), "--acknowledged", file, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toMatch(message);
  });
});

describe("the forms of a check", () => {
  const dir = write(scratch(), {
    ...overlapping,
    "villages.csv": villages,
    "activities.csv": "id,kind,villageId,day,summary\na1,other,v1,2025-03-01,x\n",
  });
  test("text begins with the summary, then the offices with most to do", async () => {
    const { out } = await pimpasa(["check", dir, "--lang", "en"]);
    expect(out.split("\n")[0]).toMatch(/5 tables, 8 rows read, 0 rejected; 1 errors/);
    expect(out).toMatch(/As of 1 Mar 2025; events and obligations of 1 Apr 2024 – 1 Mar 2025\. Operational/);
    expect(out).toMatch(/Whole programme +1 +12\.5 [\s\S]*Kantor Imigrasi Contoh 002 +1 /);
  });
  test("--as-of sets the day; a day that is none is exit 2", async () => {
    expect((await pimpasa(["check", dir, "--as-of", "2025-12-31", "--lang", "en"])).out).toMatch(/As of 31 Dec 2025/);
    for (const day of ["31/12/2025", "1900-01-15", "9999-12-30"]) {
      const outcome = await pimpasa(["check", dir, "--as-of", day, "--lang", "en"]);
      expect(outcome).toMatchObject({ code: 2, out: "" });
      expect(outcome.err).toMatch(/^pimpasa: --as-of: /);
    }
  });
  test("html goes to its file, in both languages, with the summary on stderr", async () => {
    for (const [language, word] of [
      ["id", "Kantor demi kantor"],
      ["en", "Office by office"],
    ] as const) {
      const out = join(scratch(), "sub", "check.html");
      const outcome = await pimpasa(["check", dir, "--format", "html", "--out", out, "--lang", language]);
      expect(outcome).toMatchObject({ code: 1, out: "" });
      expect(outcome.err).toContain(out);
      const html = readFileSync(out, "utf8");
      expect(html).toContain(word);
      expect(html).not.toContain(secret);
      expect(await pimpasa(["check", dir, "--format", "html", "--out", out])).toMatchObject({ code: 2 });
    }
  });
  test("json has the quality in rows; no form holds a personal value", async () => {
    const { out } = await pimpasa(["check", dir, "--format", "json"]);
    const parsed = JSON.parse(out);
    expect(Object.keys(parsed)).toEqual(["tables", "problems", "acknowledged", "lapsed", "quality"]);
    expect(parsed.quality.scores[0]).toMatchObject({ level: "programme", errors: 1, records: 8 });
    for (const format of ["text", "json", "csv", "html"])
      expect((await pimpasa(["check", dir, "--format", format])).out).not.toContain(secret);
  });
});

test("rejected rows come through a correction whole: formulas, quotes, new lines, surplus spaces", async () => {
  const cells = ["a1", "other", "v1", "31/12/2025", `=HYPERLINK("x")`, ` "dua"; kata,\nbaris 2 `];
  const quoted = (row: readonly string[]): string => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
  const header = ["id", "kind", "villageId", "day", "summary", "keterangan"];
  const dir = write(scratch(), { "villages.csv": villages, "activities.csv": quoted(header) + quoted(cells) });
  const out = join(scratch(), "rejected");
  expect((await pimpasa(["check", dir, "--rejected", out])).code).toBe(1);
  const rows = async (): Promise<unknown[][]> => {
    const table = await readCsvFile(join(out, "activities.csv"));
    const all: unknown[][] = [];
    for await (const row of table.rows) all.push([...row.cells]);
    return all;
  };
  const [first] = await rows();
  expect(first?.slice(0, header.length)).toEqual(cells);
  expect(first?.[header.length]).toBe("2");
  write(out, {
    "activities.csv": readFileSync(join(out, "activities.csv"), "utf8").replace("31/12/2025,", "2025-12-31,"),
    "villages.csv": villages,
  });
  const again = await pimpasa(["check", out, "--format", "json", "--lang", "en"]);
  expect(again).toMatchObject({ code: 0 });
  expect(JSON.parse(again.out).tables.activities).toMatchObject({ read: 1, accepted: 1, rejected: 0 });
  expect((await rows())[0]?.slice(0, header.length)).toEqual(cells.map((cell) => (cell === "31/12/2025" ? "2025-12-31" : cell)));
});

test("what was not read cannot be acknowledged", async () => {
  const broken = { ...overlapping, "activities.csv": "id,kind,villageId\na1,other,v1\n" };
  const { dir, file } = await acknowledged(broken);
  expect(readFileSync(file, "utf8")).not.toContain("column-missing");
  const entry = "column-missing,activities,,,x,sudah dicek,2025-07-07,pengelola data\n";
  write(join(file, ".."), { "acknowledged.csv": `${filled(readFileSync(file, "utf8"))}${entry}` });
  const after = await pimpasa(["check", dir, "--acknowledged", file, "--lang", "en"]);
  expect(after).toMatchObject({ code: 1, out: expect.stringMatching(/ERROR {2}activities\.csv {2}\[column-missing\]/) });
});

test("nothing is written over a table that was read, with or without --force", async () => {
  const dir = write(scratch(), overlapping);
  const before = readFileSync(join(dir, "postings.csv"), "utf8");
  for (const option of ["--out", "--write-acknowledgements"]) {
    expect(await pimpasa(["check", dir, option, join(dir, "postings.csv"), "--force"])).toMatchObject({ code: 2 });
    expect(readFileSync(join(dir, "postings.csv"), "utf8")).toBe(before);
  }
});

test("rejected rows are written even where nobody reads the output to its end, and silence that cannot be told is not 0", async () => {
  const dir = write(scratch(), { ...overlapping, "villages.csv": villages, "activities.csv": "id,kind,villageId,day\na1,other,v1,x\n" });
  const out = join(scratch(), "rejected");
  const { out: text } = await pimpasa(["check", dir, "--rejected", out, "--lang", "en"]);
  expect(readFileSync(join(out, "activities.csv"), "utf8")).toContain("a1,other,v1,x");
  expect(text).toMatch(/whether villages fell silent cannot be told \(nothing in designations\.csv, reports\.csv, nil-reports\.csv\)/);
});

test("a period behind the data is said to be so", async () => {
  const visits = [1, 2, 3].map((n) => `a${n},other,v1,2025-03-0${n}`).join("\n");
  const dir = write(scratch(), { ...overlapping, "villages.csv": villages, "activities.csv": `id,kind,villageId,day\n${visits}\n` });
  const err = async (period: string) => (await pimpasa(["kpi", dir, "--period", period, "--lang", "en"])).err;
  expect(await err("2025")).toMatch(/the data reaches to 3 Mar 2025, the question to 31 Dec 2025/);
  expect(await err("2025-03")).not.toMatch(/the data reaches/);
});
