// Markers in every field that a schema marks as personal, in every row of the sample and in rows that are refused: none
// of them is in anything that the command says or writes. The exception is `--rejected`: these files give the refused
// rows back whole, to be corrected where the data is kept, and say nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileNameOf, tableFields, tableNames } from "@pimpasa/core";
import { formatCsv, readCsv } from "@pimpasa/files";
import { beforeAll, describe, expect, test } from "vitest";
import { type Outcome, pimpasa, scratch, write } from "./command.ts";

const marker = "PENANDARAHASIA";
const nip = "199001012015011987";
const phone = "081234567890";
const secrets = [marker, nip, phone];

const dir = scratch();
const data = join(dir, "data");
const personalTables = tableNames.filter((table) => tableFields(table).some((field) => field.personal));

/** The value that is planted in a field of a row; a NIP has to look like one. */
const planted = (kind: string | undefined, row: number): string =>
  kind === "identifier" ? nip : kind === "contact" ? phone : `${row % 2 ? "=" : ""}${marker} ${row}`;

/** The rows of a file with every personal field filled, then rows that are refused: an id with a space, columns shifted. */
async function withMarkers(table: (typeof tableNames)[number]): Promise<string> {
  const name = `${fileNameOf(table)}.csv`;
  const raw = await readCsv(new Blob([readFileSync(join(data, name))]), name);
  const fields = tableFields(table);
  const rows = (await Array.fromAsync(raw.rows)).map((row, index) => {
    const cells = new Map(raw.columns.map((column, c) => [column, String(row.cells[c] ?? "")]));
    return fields.map((field) => (field.personal ? planted(field.personal, index) : (cells.get(field.name) ?? "")));
  });
  const last = rows[0] ?? fields.map((field) => planted(field.personal, 0));
  const refused = [
    ["not an id", ...last.slice(1)],
    [...last.slice(1), marker],
    [marker, ...last.slice(0, -1)],
    last.map(() => nip),
    last.map(() => phone),
  ];
  return [
    ...formatCsv(
      fields.map((field) => field.name),
      [...rows, ...refused],
    ),
  ].join("");
}

/** Everything that was said, and every file that was written. */
function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}

function expectNoSecret(outcome: Outcome, files: readonly string[] = []): void {
  for (const text of [outcome.out, outcome.err, ...files]) for (const secret of secrets) expect(text.includes(secret)).toBe(false);
}

beforeAll(async () => {
  await pimpasa(["sample", "--out", data, "--seed", "1", "--villages", "130", "--months", "12"]);
  const files = await Promise.all(personalTables.map(async (table) => [`${fileNameOf(table)}.csv`, await withMarkers(table)] as const));
  write(data, Object.fromEntries(files));
});

test("the markers are in the data: in every table with personal fields", () => {
  for (const table of personalTables) {
    const text = readFileSync(join(data, `${fileNameOf(table)}.csv`), "utf8");
    for (const secret of secrets) expect([table, text.includes(secret)]).toEqual([table, true]);
  }
});

describe.each(["id", "en"])("in the language %s", (language) => {
  test.each(["text", "json", "csv"])("check as %s finds the refused rows and repeats none of their cells", async (format) => {
    const outcome = await pimpasa(["check", data, "--format", format, "--lang", language]);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toMatch(/id-format/);
    expectNoSecret(outcome);
  });
  test.each(["text", "json"])("kpi as %s", async (format) => {
    const outcome = await pimpasa(["kpi", data, "--period", "2025-Q2", "--by", "office", "--format", format, "--lang", language]);
    expect(outcome.code).toBe(0);
    expectNoSecret(outcome);
  });
  test("report", async () => {
    const out = join(dir, `report-${language}`);
    const outcome = await pimpasa(["report", data, "--period", "2025-Q2", "--lang", language, "--out", out]);
    expect(outcome.code).toBe(0);
    const files = filesIn(out);
    expect(files.length).toBeGreaterThan(0);
    expectNoSecret(outcome, files);
  });
});

test("--rejected gives the refused rows back whole, and its remarks repeat none of their cells", async () => {
  const out = join(dir, "rejected");
  const outcome = await pimpasa(["check", data, "--rejected", out, "--lang", "en"]);
  expectNoSecret(outcome);
  for (const table of personalTables) {
    const name = `${fileNameOf(table)}.csv`;
    const raw = await readCsv(new Blob([readFileSync(join(out, name))]), name);
    const rows = await Array.fromAsync(raw.rows);
    expect(rows.some((row) => row.cells.includes(nip))).toBe(true);
    const remark = raw.columns.indexOf("#problem");
    for (const row of rows) for (const secret of secrets) expect(String(row.cells[remark]).includes(secret)).toBe(false);
  }
});

test("resolve speaks of the list, not of the cells of columns that it was not told to look at", async () => {
  const list = write(dir, { "list.csv": `desa,nama,hp\nLamaksenulu,${marker},${phone}\nTidak Ada,${marker},${nip}\n` });
  const outcome = await pimpasa([
    "resolve",
    join(list, "list.csv"),
    "--village",
    "desa",
    "--province",
    "53",
    "--out",
    join(dir, "codes.csv"),
    "--lang",
    "en",
  ]);
  expect(outcome.code).toBe(0);
  expectNoSecret(outcome);
});
