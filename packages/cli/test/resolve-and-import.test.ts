// Lists of a user's own, made for the test; the places are real, the list is not.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pimpasa, scratch, write } from "./command.ts";

const list =
  "Kantor;Desa;Kec;Kab\r\nKantor Imigrasi Contoh 001;Desa Lamaksenulu;Lamaknen;Kab. Belu\r\nKantor Imigrasi Contoh 001;Pasar Malam;;Kab. Belu\r\n";
const columns = ["--village", "desa", "--district", "kec", "--regency", "kab"];

describe("resolve", () => {
  test("finds columns whatever their case, and reads CR LF and semicolons", async () => {
    const dir = write(scratch(), { "list.csv": list });
    const out = join(dir, "codes.csv");
    const outcome = await pimpasa(["resolve", join(dir, "list.csv"), ...columns, "--province", "Nusa Tenggara Timur", "--out", out]);
    expect(outcome.code).toBe(0);
    const rows = readFileSync(out, "utf8").split("\n");
    expect(rows[1]).toMatch(/^Kantor Imigrasi Contoh 001,Desa Lamaksenulu,Lamaknen,Kab\. Belu,53\.04\.01\.2006,Lamaksenulu,/);
    expect(rows[2]).toMatch(/,Kab\. Belu,,,(review|none),/);
    expect(readFileSync(join(dir, "list.csv"), "utf8")).toBe(list);
  });
  test.each([
    ["a column that is not there", ["--village", "nagari"], /--village: .*has no column "nagari"; its columns: Kantor, Desa, Kec, Kab/],
    ["a province that is none", ["--village", "Desa", "--province", "Atlantis"], /neither a column nor a province/],
  ])("%s is exit 2", async (_, args, message) => {
    const dir = write(scratch(), { "list.csv": list });
    const outcome = await pimpasa(["resolve", join(dir, "list.csv"), ...args, "--out", join(dir, "codes.csv"), "--lang", "en"]);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(message);
    expect(readdirSync(dir)).toEqual(["list.csv"]);
  });
  test("a column of the same name as an added one is exit 2; so is an output that is there", async () => {
    const dir = write(scratch(), { "list.csv": "village,code\nLamaksenulu,1\n", "there.csv": "" });
    const collision = await pimpasa([
      "resolve",
      join(dir, "list.csv"),
      "--village",
      "village",
      "--out",
      join(dir, "x.csv"),
      "--lang",
      "en",
    ]);
    expect(collision).toMatchObject({ code: 2 });
    expect(collision.err).toMatch(/has the column code already/);
    const plain = write(scratch(), { "list.csv": list, "there.csv": "keep" });
    const exists = await pimpasa(["resolve", join(plain, "list.csv"), ...columns, "--out", join(plain, "there.csv"), "--lang", "en"]);
    expect(exists).toMatchObject({ code: 2 });
    expect(readFileSync(join(plain, "there.csv"), "utf8")).toBe("keep");
  });
  test("a list that cannot be read is exit 2", async () => {
    const dir = write(scratch(), {
      "empty.csv": "",
      "sheet.csv": new Uint8Array([0x50, 0x4b, 3, 4]),
      "sheet.xlsx": new Uint8Array([0x50, 0x4b, 3, 4]),
    });
    for (const [file, message] of [
      ["empty.csv", /empty/],
      ["sheet.csv", /no text file/],
      ["sheet.xlsx", /the file is damaged or not safe/],
      ["none.csv", /there is no such file/],
    ] as const) {
      const outcome = await pimpasa(["resolve", join(dir, file), "--village", "x", "--out", join(dir, "out.csv"), "--lang", "en"]);
      expect(outcome.code).toBe(2);
      expect(outcome.err).toMatch(message);
    }
  });
});

describe("import", () => {
  const offices = "office,class,regencies,officers\nKantor Imigrasi Contoh 001,Kelas II TPI,Kabupaten Belu;Kab. Malaka,3\n";
  const args = (dir: string, more: readonly string[] = []) =>
    [
      "import",
      join(dir, "list.csv"),
      ...columns,
      "--office",
      "Kantor",
      "--since",
      "2025-01-01",
      "--out",
      join(dir, "data"),
      "--lang",
      "en",
      ...more,
    ] as const;
  test("without an offices file, officers and areas are not supplied", async () => {
    const dir = write(scratch(), { "list.csv": list });
    expect((await pimpasa(args(dir))).code).toBe(0);
    expect(readdirSync(join(dir, "data"))).toEqual(["designations.csv", "offices.csv", "programme.json", "unresolved.csv", "villages.csv"]);
    const { out } = await pimpasa(["kpi", join(dir, "data"), "--period", "2025", "--kpi", "officers-in-post", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject([{ status: "not-computable", needs: ["officers", "postings"] }]);
  });
  test("with one, as many placeholders as it counts, and its class and areas", async () => {
    const dir = write(scratch(), { "list.csv": list, "offices.csv": offices });
    expect((await pimpasa(args(dir, ["--offices", join(dir, "offices.csv")]))).code).toBe(0);
    expect(readFileSync(join(dir, "data", "officers.csv"), "utf8").match(/,true\n/g)).toHaveLength(3);
    expect(readFileSync(join(dir, "data", "working-areas.csv"), "utf8")).toMatch(/53\.04[\s\S]*53\.21/);
    expect(readFileSync(join(dir, "data", "office-classes.csv"), "utf8")).toContain("II-TPI");
    expect((await pimpasa(["check", join(dir, "data")])).code).toBe(0);
  });
  test("the same village twice waits for a person", async () => {
    const [header, first] = list.split("\r\n");
    const dir = write(scratch(), { "list.csv": [header, first, first, ""].join("\r\n") });
    await pimpasa(args(dir));
    expect(readFileSync(join(dir, "data", "unresolved.csv"), "utf8")).toMatch(/^3,.*the same village as row 2\n$/m);
  });
  test("decisions are kept from one round to the next, and a row can be left out", async () => {
    const [header, first, second] = list.split("\r\n");
    const dir = write(scratch(), { "in/list.csv": [header, first, first, second, ";;;", ""].join("\r\n") });
    const round = () =>
      pimpasa([
        ...args(dir).map((arg) => (arg === join(dir, "list.csv") ? join(dir, "in", "list.csv") : arg)),
        ...(existsSync(unresolved) ? ["--corrections", unresolved, "--force"] : []),
      ]);
    const unresolved = join(dir, "data", "unresolved.csv");
    const decide = (row: number, code: string): void => {
      const lines = readFileSync(unresolved, "utf8").split("\n");
      const at = (lines[0] as string).split(",").indexOf("code");
      const decided = lines.map((line) =>
        line.startsWith(`${row},`)
          ? line
              .split(",")
              .map((cell, c) => (c === at ? code : cell))
              .join(",")
          : line,
      );
      write(join(dir, "data"), { "unresolved.csv": decided.join("\n") });
    };
    const waiting = (): string[] =>
      readFileSync(unresolved, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0] as string);
    await round();
    expect(waiting()).toEqual(["3", "4"]);
    decide(3, "-");
    expect((await round()).err).toMatch(/2 rows were left out/);
    expect(waiting()).toEqual(["4"]);
    decide(4, "53.04.01.2001");
    expect((await round()).code).toBe(0);
    expect(waiting()).toEqual([]);
    expect(readFileSync(join(dir, "data", "villages.csv"), "utf8").match(/^53\.04\.01\.200[16],/gm)).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(dir, "data", "programme.json"), "utf8"))).toMatchObject({ unresolvedVillages: 0 });
    expect((await pimpasa(["check", join(dir, "data")])).code).toBe(0);
  });
  test("an office that nothing places is not written, and no officer hangs on it", async () => {
    const more = `${offices}Kantor Imigrasi Contoh 009,Kelas II TPI,,7\n`;
    const dir = write(scratch(), { "list.csv": list, "offices.csv": more });
    const outcome = await pimpasa(args(dir, ["--offices", join(dir, "offices.csv")]));
    expect(outcome.err).toMatch(/not written, since nothing tells their province.*Contoh 009/);
    expect(outcome.err).toMatch(/1 offices, 3 officers/);
    expect((await pimpasa(["check", join(dir, "data")])).code).toBe(0);
  });
  test("the folder of the list is never written into", async () => {
    const dir = write(scratch(), { "data/list.csv": list, "data/villages.csv": "id\n" });
    const inside = [
      "import",
      join(dir, "data", "list.csv"),
      ...columns,
      "--office",
      "Kantor",
      "--since",
      "2025-01-01",
      "--out",
      join(dir, "data"),
      "--force",
      "--lang",
      "en",
    ];
    const outcome = await pimpasa(inside);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.err).toMatch(/is not written over; choose another folder/);
    expect(readFileSync(join(dir, "data", "villages.csv"), "utf8")).toBe("id\n");
  });
  test.each([
    ["officers that are no number", offices.replace(",3\n", ",three\n"), /offices\.csv, row 2, officers: "three" is not a whole number/],
    [
      "a regency that is not certain",
      offices.replace("Kabupaten Belu", "Kupang"),
      /row 2, regencies: "Kupang" cannot be told for certain \(perhaps: .*Kupang/,
    ],
    ["a class that is none", offices.replace("Kelas II TPI", "Kelas IX"), /row 2, class: "Kelas IX" is not known/],
    ["an office twice", `${offices}${offices.split("\n")[1]}\n`, /row 3, office: empty or there already/],
  ])("%s is exit 2 and writes nothing", async (_, text, message) => {
    const dir = write(scratch(), { "list.csv": list, "offices.csv": text });
    const outcome = await pimpasa(args(dir, ["--offices", join(dir, "offices.csv")]));
    expect(outcome.err).toMatch(message);
    expect(outcome.code).toBe(2);
    expect(existsSync(join(dir, "data"))).toBe(false);
  });
});
