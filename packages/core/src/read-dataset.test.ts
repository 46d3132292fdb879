// Reading: every row ends in the dataset or among the rejected, with its place and what is wrong with it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "./issue.ts";
import { issueText } from "./messages/issue-text.ts";
import { ruleText } from "./messages/rule-text.ts";
import type { RawTable, UnreadableCell } from "./raw-table.ts";
import { readDataset } from "./read-dataset.ts";
import { fileNameOf, isEventTable, tableFields, tableNames } from "./tables.ts";

const office = { id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" };
const village = { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" };
const activity = {
  id: "a1",
  kind: "awareness-session",
  villageId: "v1",
  day: "2025-03-01",
  officerIds: "o1|o2",
  participants: "30",
  topics: "paspor|TPPO",
};

const csv = (source: string, columns: readonly string[], ...rows: readonly (readonly unknown[])[]): RawTable => ({
  source,
  columns,
  rows: rows.map((cells, i) => ({ row: i + 2, cells })),
});

describe("a cell that is not what it should be", () => {
  test.each([
    ["villages", { ...village, regionCode: "5304992001" }, "regionCode", "region-code-undotted"],
    ["villages", { ...village, regionCode: "53.04" }, "regionCode", "region-code-level"],
    ["villages", { ...village, regionCode: "bps:5304" }, "regionCode", "region-code-is-bps"],
    ["villages", { ...village, name: "Desa\u202eContoh" }, "name", "control-character"],
    ["villages", { ...village, name: "Desa\0Contoh" }, "name", "control-character"],
    ["villages", { ...village, name: "x".repeat(1 << 20) }, "name", "too-long"],
    ["villages", { ...village, id: "" }, "id", "required"],
    ["villages", { ...village, id: "a b" }, "id", "id-format"],
    ["villages", { regionCode: village.regionCode, name: village.name }, "id", "required"],
    ["offices", { ...office, from: "31/12/2025" }, "from", "day-format"],
    ["offices", { ...office, from: "2025-02-30" }, "from", "day-not-in-calendar"],
    ["offices", { ...office, from: "45321" }, "from", "day-serial"],
    ["offices", { ...office, from: "2025-06-01", to: "2025-06-01" }, "to", "interval-reversed"],
    ["offices", { ...office, from: "2025-06-01", to: "2025-01-01" }, "to", "interval-reversed"],
    ["offices", { ...office, kind: "kantor pos" }, "kind", "term-unknown"],
    ["activities", { ...activity, participants: "-1" }, "participants", "count-format"],
    ["activities", { ...activity, participants: "12.5" }, "participants", "count-format"],
    ["activities", { ...activity, participants: "banyak" }, "participants", "count-format"],
    ["activities", { ...activity, participants: "1000000000000" }, "participants", "count-too-large"],
    ["activities", { ...activity, participants: "10", women: "6", men: "5" }, "women", "parts-exceed-total"],
    ["activities", { ...activity, participants: "10", under16: "4", youth16To30: "4", over30: "3" }, "youth16To30", "parts-exceed-total"],
    ["activities", { ...activity, participants: "100001" }, "participants", "count-too-large"],
    ["activities", { ...activity, evidenceCount: "1000001" }, "evidenceCount", "count-too-large"],
    ["villages", { ...village, id: "x".repeat(65) }, "id", "id-format"],
    ["activities", { ...activity, topics: "paspor|memancing" }, "topics", "term-unknown"],
    ["reports", { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-01T10:00" }, "submittedAt", "instant-no-offset"],
    ["nilReports", { id: "n1", villageId: "v1", month: "2025-Q1", submittedOn: "2025-04-01" }, "month", "month-format"],
    ["activityVillages", { id: "y1", activityId: "a1", villageId: "v1", onSite: "mungkin" }, "onSite", "boolean-format"],
    [
      "observations",
      { id: "b1", indicator: "population", regionCode: "53", period: "2025", value: "1.234,5", unit: "persons", source: "x" },
      "value",
      "number-format",
    ],
    ["officers", { id: "o1", nip: "123" }, "nip", "nip-length"],
  ] as const)("%s %#: refused whole, with column and reason", async (table, row, column, code) => {
    const { dataset, rejected } = await readDataset({ [table]: [row] });
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ table, row: 2, issues: [{ column, issue: { code } }] });
    expect(dataset.intake[table]).toMatchObject({ status: "supplied", read: 1, accepted: 0, rejected: 1 });
    for (const language of ["id", "en"] as const) expect(issueText(rejected[0]?.issues[0]?.issue as never, language)).toMatch(/\S{3}/);
  });
  test("the second row with an id is refused, and the first stays", async () => {
    const { dataset, rejected } = await readDataset({ offices: [office, { ...office, name: "Lain" }] });
    expect(dataset.offices.map(({ name }) => name)).toEqual([office.name]);
    expect(rejected).toMatchObject([{ row: 3, issues: [{ column: "id", issue: { code: "id-repeated", params: { id: "k1", row: 2 } } }] }]);
    const later = await readDataset({ offices: [office, { ...office, id: "k2" }, { ...office, id: "k2" }, { ...office, id: "k2" }] });
    expect(later.rejected.map(({ row, issues }) => [row, issues[0]?.issue.params])).toEqual([
      [4, { id: "k2", row: 3 }],
      [5, { id: "k2", row: 3 }],
    ]);
  });
});

test("what is just within bounds is accepted", async () => {
  const whole = { ...activity, participants: "100000", women: "60000", men: "40000", under16: "1", youth16To30: "2", over30: "99997" };
  const { rejected } = await readDataset({
    activities: [
      { ...whole, evidenceCount: "1000000" },
      { ...activity, id: "x".repeat(64), participants: "0", women: "0", men: "0" },
    ],
  });
  expect(rejected).toEqual([]);
});

describe("cells as people write them", () => {
  test("terms by code or label, lists, numbers, yes and no, spaces", async () => {
    const { dataset, rejected } = await readDataset({
      activities: [{ ...activity, kind: " Sosialisasi ", day: " 2025-03-01 " }],
      activityVillages: [{ id: "y1", activityId: "a1", villageId: "v1", onSite: "Ya" }],
    });
    expect(rejected).toEqual([]);
    expect(dataset.activities.row(0)).toMatchObject({
      kind: "awareness-session",
      day: "2025-03-01",
      officerIds: ["o1", "o2"],
      participants: 30,
      topics: ["passport", "trafficking-in-persons"],
    });
    expect(dataset.activityVillages.row(0).onSite).toBe(true);
  });
  test("dates and numbers as arquero and spreadsheets hand them over", async () => {
    const { dataset, rejected } = await readDataset({
      villages: [village],
      activities: [{ ...activity, id: 7, day: new Date("2025-03-01"), participants: 30, officerIds: null, topics: [] }],
    });
    expect(rejected).toEqual([]);
    expect(dataset.activities.row(0)).toMatchObject({ id: "7", day: "2025-03-01", participants: 30, officerIds: [] });
  });
  test("headers in Bahasa Indonesia, in any case and spacing", async () => {
    const table = csv(
      "offices.csv",
      ["ID", "Nama", "jenis", "Kode Provinsi", "MULAI"],
      ["k1", "Kantor", "Kantor Imigrasi", "53", "2020-01-01"],
    );
    const { dataset, findings } = await readDataset({ offices: table });
    expect(findings).toEqual([]);
    expect(dataset.offices).toMatchObject([{ id: "k1", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }]);
  });
});

describe("tables that are not as they should be", () => {
  test("a missing column, an unknown one, one twice, a remark", async () => {
    const table = csv(
      "offices.csv",
      ["id", "nama", "name", "kind", "warna", "#catatan"],
      ["k1", "a", "b", "immigration-office", "biru", "lihat"],
    );
    const { findings, rejected } = await readDataset({ offices: table });
    expect(findings.map(({ rule, params }) => [rule, "column" in params ? params.column : ""])).toEqual([
      ["column-unknown", "warna"],
      ["column-missing", "provinceCode"],
      ["column-missing", "from"],
      ["column-repeated", "name"],
    ]);
    expect(rejected[0]?.cells).toEqual(["k1", "a", "b", "immigration-office", "biru", "lihat"]);
  });
  test("a row with too many cells, and one whose quote is never closed", async () => {
    const table = csv("officers.csv", ["id"], ["o1", "surplus"], ["o2"]);
    const broken: RawTable = { ...table, rows: [...(table.rows as []), { row: 4, cells: ['"o3'], openQuote: true }] };
    const { dataset, rejected } = await readDataset({ officers: broken });
    expect(dataset.officers).toEqual([{ id: "o2" }]);
    expect(rejected.map(({ row, issues }) => [row, issues[0]?.issue.code])).toEqual([
      [2, "cell-too-many"],
      [4, "quote-open"],
    ]);
  });
  test("a file that cannot be read is told, and the others are read", async () => {
    const { dataset, findings } = await readDataset({
      offices: [office],
      officers: { source: "officers.csv", columns: [], rows: [], fault: { kind: "not-utf8", row: 7 } },
    });
    expect(dataset.offices).toHaveLength(1);
    expect(dataset.intake.officers.status).toBe("unreadable");
    expect(ruleText(findings[0] as never, "en")).toContain("row 7");
  });
  test("not supplied is not empty, and a table that nobody knows is told", async () => {
    const { dataset, findings } = await readDataset(
      new Map([
        ["office-classes", []],
        ["activites", []],
      ]),
    );
    expect(dataset.intake.officeClasses.status).toBe("supplied");
    expect(dataset.intake.offices.status).toBe("not-supplied");
    expect(findings).toMatchObject([{ rule: "table-unknown", params: { source: "activites" } }]);
  });
  test("a programme that is wrong says where, and invented data stays marked", async () => {
    const { dataset, findings } = await readDataset(
      {},
      { programme: { synthetic: true, priorityAreas: [{ regionCode: "5301", from: "2024-11-04" }] } },
    );
    expect(dataset.programme.synthetic).toBe(true);
    expect(findings).toMatchObject([{ rule: "programme-invalid", path: ["priorityAreas", "0", "regionCode"] }]);
  });
  test("rows may come one by one, from anything that can be iterated", async () => {
    const rows = (async function* () {
      yield office;
      yield { ...office, id: "k2" };
    })();
    expect((await readDataset({ offices: rows })).dataset.offices.map(({ id }) => id)).toEqual(["k1", "k2"]);
  });
});

test("callers without types: what is no record is refused, what is no table is unreadable", async () => {
  const rows = [null, 5, "x", [], office] as unknown as object[];
  const { dataset, rejected } = await readDataset({ offices: rows, officers: null, villages: 5 } as never);
  expect(dataset.offices).toHaveLength(1);
  expect(rejected.map(({ row, issues }) => [row, issues[0]?.issue.code])).toEqual([2, 3, 4, 5].map((row) => [row, "not-record"]));
  expect([dataset.intake.officers.status, dataset.intake.villages.status]).toEqual(["not-supplied", "unreadable"]);
});

describe("whatever the rows", () => {
  const anyTable = fc.constantFrom(...tableNames);
  const anyCell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("k1", "53", "2025-01-01", "1", "", "a|b", "immigration-office", "2025-01-01T00:00Z"),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  test("valid and rejected are all that was read, and nothing throws", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, fc.array(fc.array(anyCell, { maxLength: 20 }), { maxLength: 10 }), async (table, rows) => {
        const columns = tableFields(table).map((field) => field.name);
        const { dataset, rejected } = await readDataset({ [table]: csv(`${fileNameOf(table)}.csv`, columns, ...rows) });
        const { read, accepted } = dataset.intake[table];
        expect([read, accepted + rejected.length]).toEqual([rows.length, rows.length]);
        expect(isEventTable(table) ? dataset[table].length : (dataset[table] as []).length).toBe(accepted);
      }),
      { numRuns: 300 },
    );
  });
});

/** Lists that were not given are empty. */
const notTold = { recruitmentMethods: [], controlMethods: [], exploitationTypes: [], suspectRoles: [] };

test("events in columns are the records that went in", async () => {
  const report = {
    id: "r1",
    villageId: "v1",
    category: "wna",
    channel: "chat",
    topics: ["passport", "foreigners"],
    ...notTold,
    eventAt: "2025-03-01T09:30:15+09:00",
    submittedAt: "2025-03-01T10:00+08:00",
    summary: "teks",
  };
  const event = { id: "e1", reportId: "r1", state: "submitted", at: "2025-03-01T10:00+08:00", section: "intelkim" };
  const bare = { id: "r2", villageId: "v1", category: "wna", topics: [], ...notTold, submittedAt: "2025-03-01T02:00+00:00" };
  const { dataset, rejected } = await readDataset({ reports: [report, bare], reportEvents: [event] });
  expect(rejected).toEqual([]);
  expect([...dataset.reports]).toEqual([report, bare]);
  expect([...dataset.reportEvents]).toEqual([event]);
  expect(() => dataset.reports.row(2)).toThrow(/no row 2/);
});

test("a personal value never stands in a message", async () => {
  const marker = "PENANDA-RAHASIA";
  const people = { name: `${marker}\u202e`, phone: `${marker}\0`, nip: marker };
  const { findings, rejected } = await readDataset({
    officers: [{ id: "o1", ...people }],
    liaisons: [{ id: "l1", villageId: "v1", from: "2025-01-01", name: `=${marker}` }],
    reports: [
      { id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-01-01T00:00Z", summary: `=${marker}` },
      { id: "r2", villageId: "v1", category: "wna", submittedAt: "2025-01-01T00:00Z", summary: `${marker}\u202e` },
    ],
    reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-01-01T00:00Z", note: `${marker}\0` }],
  });
  expect(rejected.length).toBeGreaterThan(2);
  const said = [
    ...findings.flatMap((found) => [JSON.stringify(found), ruleText(found, "id"), ruleText(found, "en")]),
    ...rejected.flatMap((row) =>
      row.issues.flatMap(({ issue }) => [JSON.stringify(issue), issueText(issue, "id"), issueText(issue, "en")]),
    ),
  ];
  expect(said.filter((text) => text.includes(marker))).toEqual([]);
});

describe("a cell of a spreadsheet that has no clear value", () => {
  const columns = ["id", "kode_wilayah", "nama", "#catatan"];
  const read = (unreadable: readonly UnreadableCell[]) =>
    readDataset({
      villages: { source: "Desa", columns, rows: [{ row: 4, cells: ["v1", "53.04.99.2001", "Desa Contoh 001"], unreadable }] },
    });
  test.each([
    ["formula-without-value", "cell-formula"],
    ["error-value", "cell-error"],
    ["merged", "cell-merged"],
    ["early-date", "cell-early-date"],
  ] as const)("%s makes its row one to be corrected, with the field that it is", async (kind, code) => {
    const { dataset, rejected } = await read([{ column: 2, kind, detail: "A1:B2" }]);
    expect(dataset.villages).toEqual([]);
    expect(rejected).toMatchObject([{ row: 4, issues: [{ column: "name", issue: { code } }] }]);
  });
  test("does no harm in a column that is not read", async () => {
    const { dataset, rejected } = await read([{ column: 3, kind: "merged", detail: "D4:D5" }]);
    expect([dataset.villages.length, rejected]).toEqual([1, []]);
  });
});

test("a term that is not known is told with the labels of the reader's language, as forms offer them", async () => {
  const { rejected } = await readDataset({ offices: [{ ...office, kind: "kantor pos" }] });
  const issue = rejected[0]?.issues[0]?.issue as Issue;
  expect(issueText(issue, "id")).toMatch(/yang dapat dipilih: Kantor Imigrasi, Rumah Detensi Imigrasi/);
  expect(issueText(issue, "en")).toMatch(/choose from: Immigration office, Immigration detention house/);
  const { rejected: none } = await readDataset({ offices: [{ ...office, kind: "Immigration detention house" }] });
  expect(none).toEqual([]);
});
