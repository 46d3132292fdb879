// Whatever comes from outside is answered with rejected rows and findings: nothing throws, nothing is lost, nothing hides.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shown } from "./issue.ts";
import { issueText } from "./messages/issue-text.ts";
import { ruleText } from "./messages/rule-text.ts";
import { type ReadResult, readDataset } from "./read-dataset.ts";
import { fileNameOf, tableFields, tableNames } from "./tables.ts";

const village = { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" };
const activity = { id: "a1", kind: "village-visit", villageId: "v1", day: "2025-03-01" };
const hidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Every text that a reader of the result can see, cells of rejected rows left out. */
function saidOf({ findings, rejected }: ReadResult): string[] {
  return [
    ...findings.flatMap((found) => [ruleText(found, "id"), ruleText(found, "en"), ...Object.values(found.params).map(String)]),
    ...rejected.flatMap((row) => row.issues.flatMap(({ issue }) => [issueText(issue, "id"), issueText(issue, "en")])),
  ];
}

const circular: Record<string, unknown> = {};
circular.self = circular;
const strange: readonly (readonly [string, unknown])[] = [
  ["an object", { a: 1 }],
  ["an object that holds itself", circular],
  ["an object without a prototype", Object.create(null)],
  [
    "an object that cannot be written",
    {
      toJSON: () => {
        throw new Error("no");
      },
    },
  ],
  ["a list in a list", [["o1"]]],
  ["a 64-bit number", 2n ** 63n],
  ["a symbol", Symbol("s")],
  ["a function", () => 1],
  ["not a number", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["a date that is none", new Date(Number.NaN)],
  ["a date far away", new Date(8.64e15)],
];

describe.each(strange)("%s in a cell", (_, cell) => {
  test.each(tableNames)("of %s", async (table) => {
    for (const { name } of tableFields(table)) {
      const result = await readDataset({ [table]: [{ [name]: cell }] });
      expect(result.rejected).toHaveLength(1);
      expect(result.rejected[0]?.cells.some((kept) => Object.is(kept, cell))).toBe(true);
      for (const text of saidOf(result)) expect(text).not.toMatch(hidden);
    }
  });
});

describe("rows that are no records", () => {
  test.each([
    ["nothing", null],
    ["missing", undefined],
    ["a number", 7],
    ["a text", "v1,53"],
    ["a list", ["v1", "53.04.99.2001"]],
  ])("%s", async (_, row) => {
    for (const rows of [[row], [village, row], [row, village]]) {
      const { dataset, rejected } = await readDataset({ villages: rows as object[] });
      expect(dataset.intake.villages).toMatchObject({ read: rows.length, rejected: 1 });
      expect(rejected).toHaveLength(1);
      expect(dataset.villages).toHaveLength(rows.length - 1);
    }
  });
  test("a key that no field has is told once, and the rows are read", async () => {
    const { dataset, rejected, findings } = await readDataset({ villages: [village, { ...village, id: "v2", colour: "blue" }] });
    expect([dataset.villages.map(({ id }) => id), rejected]).toEqual([["v1", "v2"], []]);
    expect(findings).toMatchObject([{ rule: "column-unknown", params: { column: "colour" } }, { rule: "region-code-shared" }]);
  });
  test("of rows that come one by one, one with a key that the first does not have is refused, its value kept", async () => {
    const rows = (async function* () {
      yield village;
      yield { ...village, id: "v2", colour: "blue" };
    })();
    const { dataset, rejected } = await readDataset({ villages: rows });
    expect(dataset.villages).toHaveLength(1);
    expect(rejected).toMatchObject([{ row: 3, issues: [{ column: "", issue: { code: "cell-too-many" } }] }]);
    expect(rejected[0]?.cells).toContain("blue");
  });
  test("a row may leave out what the first one has, and have what the first one lacks", async () => {
    const first = { ...village, kind: "desa" };
    const { dataset, rejected } = await readDataset({ villages: [village, { ...first, id: "v2" }, { ...village, id: "v3" }] });
    expect(rejected).toEqual([]);
    expect(dataset.villages.map((one) => one.kind)).toEqual([undefined, "desa", undefined]);
  });
});

test("marks that hide or turn text never reach a message, wherever they stand", async () => {
  const turned = "\u202eab\u0000\u2066";
  const result = await readDataset(
    {
      villages: { source: `${turned}.csv`, columns: ["id", "regionCode", turned], rows: [{ row: 2, cells: [turned, turned, turned] }] },
      activities: [{ ...activity, kind: turned, participants: turned, day: turned }],
      officers: { source: turned, columns: [], rows: [], fault: { kind: "not-readable", reason: turned } },
      offices: { source: turned, columns: [], rows: [], fault: { kind: "duplicate-header", column: turned } },
      [turned]: [],
    },
    { programme: { synthetic: true, [turned]: 1, name: 7 } },
  );
  expect(saidOf(result).length).toBeGreaterThan(20);
  for (const text of saidOf(result)) expect(text).not.toMatch(hidden);
});

test("a cell of a megabyte gives a short message, and is kept whole", async () => {
  const long = "5".repeat(1 << 20);
  for (const [table, name] of [
    ["villages", "regionCode"],
    ["villages", "name"],
    ["villages", "id"],
    ["activities", "participants"],
    ["activities", "day"],
    ["activities", "topics"],
    ["officers", "nip"],
  ] as const) {
    const result = await readDataset({ [table]: [{ id: "x1", [name]: long }] });
    expect(result.rejected[0]?.cells).toContain(long);
    for (const text of saidOf(result)) expect(text.length).toBeLessThan(700);
  }
});

test("a blank where a name belongs is no name", async () => {
  const { rejected } = await readDataset({ villages: [{ ...village, name: " \t " }] });
  expect(rejected).toMatchObject([{ issues: [{ column: "name", issue: { code: "required" } }] }]);
});

test("a character of two halves is not cut in the middle", () => {
  expect(shown(`${"x".repeat(79)}\u{1f600}`)).toBe(`${"x".repeat(79)}…`);
  expect(shown(`${"x".repeat(78)}\u{1f600}y`)).toBe(`${"x".repeat(78)}\u{1f600}…`);
});

test("a value as it is shown is short, and visible to the last character", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.anything({ withBigInt: true, withDate: true })), (value) => {
      const text = shown(value);
      expect(text).not.toMatch(hidden);
      expect(text.length).toBeLessThanOrEqual(80 * 6 + 1);
      expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

describe("the order of the rows", () => {
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("v1", "v2", "v3", "v4", "v5", "v 6", ""),
      code: fc.constantFrom("53.04.99.2001", "53.04.99.2002", "5304"),
    }),
    {
      selector: (row) => row.id,
      maxLength: 7,
    },
  );
  test("does not change which rows are valid, where no id stands twice", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const read = async (ordered: typeof list) => {
          const tables = ordered.map(({ id, code }) => ({ id, regionCode: code, name: "Desa" }));
          const { dataset, rejected } = await readDataset({ villages: tables });
          return [dataset.villages.map(({ id }) => id).sort(), rejected.map((row) => row.cells.join()).sort()];
        };
        expect(await read([...list].reverse())).toEqual(await read(list));
      }),
    );
  });
  test("of the tables does not change anything", async () => {
    const tables = {
      villages: [village],
      designations: [{ id: "d1", villageId: "v9", officeId: "k1", decree: "SK/001/2025", from: "2025-01-01" }],
      activities: [{ ...activity, villageId: "v8" }],
    };
    const forwards = await readDataset(tables);
    const backwards = await readDataset(Object.fromEntries(Object.entries(tables).reverse()));
    expect(backwards.findings).toEqual(forwards.findings);
    expect(forwards.findings).toHaveLength(2);
  });
});

test("a reference to a row that was refused is told apart, whatever blanks and headers its id was written with", async () => {
  const table = { source: "desa.csv", columns: [" ID ", "Kode Wilayah", "Nama"], rows: [{ row: 2, cells: [" v1 ", "5304", "Desa"] }] };
  const { findings } = await readDataset({ villages: table, activities: [activity] });
  expect(findings).toMatchObject([{ rule: "reference-missing", severity: "warning", params: { id: "v1", rejected: true } }]);
});

test("an object that every object has is no table", async () => {
  for (const name of ["constructor", "toString", "__proto__"]) {
    const { findings } = await readDataset(new Map([[name, []]]));
    expect(findings).toMatchObject([{ rule: "table-unknown", params: { source: name } }]);
  }
  expect(tableNames.map(fileNameOf)).toContain("office-classes");
});

test("a table under both of its names is told, and neither is taken", async () => {
  const record = { id: "c1", officeId: "k1", class: "II-TPI", from: "2020-01-01" };
  const { dataset, findings } = await readDataset({ officeClasses: [record], "office-classes": [{ ...record, id: "c2" }] });
  expect([dataset.officeClasses, dataset.intake.officeClasses.status]).toEqual([[], "unreadable"]);
  expect(findings).toMatchObject([{ rule: "table-unreadable", params: { source: "officeClasses, office-classes" } }]);
});

describe("a name that stands where no name belongs is not repeated", () => {
  const name = "PENANDA-RAHASIA X";
  const said = (result: ReadResult) => saidOf(result).join("\n") + JSON.stringify(result.rejected.map((row) => row.issues));
  test("in an id, a reference, or a list of them", async () => {
    const result = await readDataset({
      officers: [{ id: name }],
      postings: [{ id: "p1", officerId: name, officeId: "k1", from: "2025-01-01" }],
      activities: [{ ...activity, officerIds: `o1|${name}` }],
    });
    expect(result.rejected).toHaveLength(3);
    expect(said(result)).not.toContain(name);
  });
  test("in the first row of a file without a header", async () => {
    const officers = { source: "petugas.csv", columns: ["o1", name, "199001012015011001"], rows: [{ row: 2, cells: ["o2", name, ""] }] };
    const result = await readDataset({ officers });
    expect(result.findings).toMatchObject([{ rule: "column-missing", params: { column: "id" } }]);
    expect(result.rejected).toHaveLength(1);
    expect(said(result)).not.toMatch(new RegExp(`${name}|1990`));
  });
});
