// What is written into a template is read back as it was; the form itself is explained and says what may be chosen.
import { type Dataset, languages, readDataset, type TableInputs, type TableName, tableFields, tableNames, termLabels } from "@pimpasa/core";
import { readWorkbook } from "@pimpasa/files/xlsx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { tablesOf } from "../load-workbook.ts";
import { recordRows } from "./dataset-rows.ts";
import { exampleOf } from "./example-value.ts";
import { templateFields } from "./template-field.ts";
import { templateWorkbook } from "./template-workbook.ts";

type Rows = Partial<Record<TableName, Record<string, unknown>[]>>;

async function opened(bytes: Uint8Array) {
  const book = await readWorkbook(bytes, "x.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.error));
  return tablesOf(book.value);
}

const recordsIn = (dataset: Dataset): Rows =>
  Object.fromEntries(tableNames.map((table) => [table, [...(dataset[table] as Iterable<Record<string, unknown>>)]]));

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc.nat(1439).map((m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);
const instant = fc.tuple(day, clock, fc.constantFrom("+07:00", "+08:00", "+09:00", "Z")).map(([d, c, zone]) => `${d}T${c}${zone}`);
const prose = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc.constantFrom("=1+1", "007", "a\nb", "- x", "@a", "5.10", "TRUE", "_x0041_", "ya", "1/7/2025", "#x"),
  )
  .filter((value) => value.isWellFormed() && value.trim() !== "");
const id = fc.oneof(fc.uuid(), fc.constantFrom("001", "5.10", "1e5", "199001012015011001", "TRUE", "7"));
const special: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  provinceCode: fc.constant("53"),
  month: fc.constantFrom("2025-07", "2024-11"),
  period: fc.constantFrom("2025", "2025-S1", "2025-07"),
  nip: fc.constant("199001012015011001"),
  decree: fc.constant("W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024"),
  regionCode: fc.constantFrom("53.04.12.2003", "53.04.10", "53.10", "53"),
};

function anyValue(table: TableName, name: string): fc.Arbitrary<unknown> {
  const field = templateFields(table).find((each) => each.name === name) as ReturnType<typeof templateFields>[number];
  const own = special[name];
  if (own !== undefined) return own;
  const codes = field.vocabulary === undefined ? [] : Object.keys(termLabels[field.vocabulary]);
  switch (field.kind) {
    case "day":
      return day;
    case "instant":
      return instant;
    case "count":
      return fc.integer({ min: 0, max: 300 });
    case "number":
      // A cell knows no −0.
      return fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((n) => (Object.is(n, -0) ? 0 : n)),
      );
    case "boolean":
      return fc.boolean();
    case "term":
      return fc.constantFrom(...codes);
    case "terms":
      return fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
    case "ids":
      return fc.uniqueArray(fc.uuid(), { maxLength: 3 });
    case "id":
      return id;
    default:
      return prose;
  }
}

function recordOf(table: TableName): fc.Arbitrary<Record<string, unknown>> {
  const fields = tableFields(table);
  const values = Object.fromEntries(fields.map(({ name }) => [name, anyValue(table, name)]));
  return fc.record(values, { requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name) });
}

const anyRows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(tableNames.map((table) => [table, fc.uniqueArray(recordOf(table), { maxLength: 4, selector: (r) => r.id })])),
);

describe.each(languages)("a template in %s", (language) => {
  test("gives back every record that was written into it", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyRows, async (given) => {
        const { dataset } = await readDataset(given as TableInputs);
        const before = recordsIn(dataset);
        const rows = (table: TableName) => recordRows(tableFields(table), before[table] ?? [], { language });
        const { tables } = await opened(await templateWorkbook({ language, tables: tableNames, rows }));
        const again = await readDataset(tables);
        expect(again.rejected).toEqual([]);
        expect(recordsIn(again.dataset)).toEqual(before);
        compared += Object.values(before).reduce((sum, records) => sum + records.length, 0);
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(500);
  }, 120_000);

  test("is the same bytes each time, and explains itself in both languages", async () => {
    const bytes = await templateWorkbook({ language });
    expect(Buffer.from(await templateWorkbook({ language })).equals(Buffer.from(bytes))).toBe(true);
    const texts = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] as Uint8Array);
    for (const part of ["Jangan menggabungkan sel", "Do not merge cells"]) expect(texts).toContain(part);
  });

  test("holds nothing until it is filled in: guide, explanations and examples are no data", async () => {
    const { tables, places } = await opened(await templateWorkbook({ language, tables: tableNames }));
    expect([...tables.keys()]).toEqual([]);
    expect(places.notices.filter(({ kind }) => kind === "empty-sheet")).toHaveLength(tableNames.length);
    expect(new Set(places.notices.map(({ kind }) => kind))).toEqual(new Set(["remark-rows", "empty-sheet"]));
  });

  test("has examples that would be read if they were data", async () => {
    const rows = Object.fromEntries(
      tableNames.map((table) => [
        table,
        [Object.fromEntries(templateFields(table).map((field) => [field.name, exampleOf(field, language) ?? ""]))],
      ]),
    );
    const { rejected } = await readDataset(rows);
    expect(rejected.map(({ table, issues }) => [table, issues])).toEqual([]);
  });

  test("offers the labels of the vocabularies, and the ids of its own sheets", async () => {
    const parts = unzipSync(await templateWorkbook({ language, tables: ["villages", "activities"] }));
    const activities = strFromU8(parts["xl/worksheets/sheet3.xml"] as Uint8Array);
    const villages = language === "id" ? "Desa" : "Villages";
    expect(activities).toContain(`<formula1>'${villages}'!$A$4:$A$2003</formula1>`);
    expect(activities).toMatch(/<dataValidation type="whole" sqref="F4:F1048576"/);
    const lists = strFromU8(parts["xl/sharedStrings.xml"] as Uint8Array);
    for (const label of Object.values(termLabels.activityKind)) expect(lists).toContain(`<t>${label[language]}</t>`);
  });
});

test("times on the wall are of the zone that the workbook names", async () => {
  const rows = (table: TableName) => (table === "reportEvents" ? [["e1", "r1", "diverifikasi", "2025-07-01T08:30"]] : []);
  const bytes = await templateWorkbook({ language: "id", tables: ["reportEvents"], rows });
  const without = await readDataset((await opened(bytes)).tables);
  expect(without.rejected.map(({ issues }) => issues.map(({ column, issue }) => [column, issue.code]))).toEqual([
    [["at", "instant-no-offset"]],
  ]);
  const book = await readWorkbook(bytes, "x.xlsx");
  if (!book.ok) throw new Error("not read");
  const { tables } = tablesOf({ ...book.value, named: new Map([["pimpasa_zone", "wita"]]) });
  const read = await readDataset(tables);
  expect([...read.dataset.reportEvents].map(({ at }) => at)).toEqual(["2025-07-01T08:30+08:00"]);
});
