// Markers in every personal field of every table, in every form in which a cell can be refused: none of them is in a
// finding, an issue, or a text. The rejected rows themselves keep their cells, so that they can be corrected.
import { describe, expect, test } from "vitest";
import { visibleTo } from "./access/visible-to.ts";
import { CalendarDay } from "./calendar-day.ts";
import { languages } from "./language.ts";
import { issueText } from "./messages/issue-text.ts";
import { ruleText } from "./messages/rule-text.ts";
import { expired, withoutExpired } from "./privacy/expired.ts";
import { personalDataInventory } from "./privacy/personal-data-inventory.ts";
import { pseudonymise } from "./privacy/pseudonymise.ts";
import { type ReadResult, readDataset } from "./read-dataset.ts";
import { type TableName, tableFields, tableNames } from "./tables.ts";

const marker = "PENANDA-RAHASIA";
const digits = "199001012015011987";
const personal = tableNames.flatMap((table) =>
  tableFields(table).flatMap((field) => (field.personal ? [[table, field.name] as const] : [])),
);

/** All that is said of a dataset: keys, parameters and texts. */
function saidOf({ findings, rejected }: ReadResult): string[] {
  const issues = rejected.flatMap((row) => row.issues);
  return [
    ...findings.flatMap((found) => [JSON.stringify(found), ...languages.map((language) => ruleText(found, language))]),
    ...issues.flatMap((one) => [JSON.stringify(one), ...languages.map((language) => issueText(one.issue, language))]),
  ];
}

test("names, numbers of persons and free texts are personal", () => {
  expect(personal.map((path) => path.join("."))).toEqual([
    "officers.name",
    "officers.nip",
    "officers.phone",
    "liaisons.name",
    "liaisons.phone",
    "activities.summary",
    "reports.summary",
    "reportEvents.note",
  ]);
});

describe("a row whose columns have shifted", () => {
  const names = ["Siti Contoh", "Contoh", "Ibu S. dari desa, kontak 0812-3456-7890"];
  const columns = personal.flatMap(([table]) =>
    tableFields(table).flatMap((field) =>
      field.personal || field.kind === "id" || field.kind === "ids" ? [] : [[table, field.name] as const],
    ),
  );
  test.each([...new Map(columns.map((column) => [column.join(), column])).values()])(
    "%s.%s does not repeat what is no such value",
    async (table, name) => {
      for (const text of names) {
        const said = saidOf(await readDataset({ [table]: [{ id: "x1", [name]: text }] }));
        expect(said.length).toBeGreaterThan(0);
        // "Ibu pengganti" is the label of a choice that the message offers.
        for (const one of said) expect(one).not.toMatch(/Siti|Contoh|Ibu(?! pengganti)|0812/);
      }
    },
  );
  test.each([
    ["reports", "category", "indikas tppo", "indikas tppo"],
    ["reports", "category", "Susanti", "…"],
    ["reports", "submittedAt", "2025-03-01 08:00", "2025-03-01 08:00"],
    ["activities", "day", "31/12/2025", "31/12/2025"],
    ["activities", "participants", "1.234,5", "1.234,5"],
    ["activities", "participants", "dua puluh", "…"],
    ["officers", "placeholder", "Susanti", "…"],
    ["offices", "kind", "Susanti", "Susanti"],
  ])("%s.%s: of %j stands %j in the message", async (table, name, value, shown) => {
    const { rejected } = await readDataset({ [table]: [{ id: "x1", [name]: value }] });
    const issues = rejected[0]?.issues.filter((one) => one.column === name) ?? [];
    expect(issues.map((one) => ("value" in one.issue.params ? one.issue.params.value : ""))).toEqual([shown]);
  });
});

describe.each(personal)("%s.%s", (table, name) => {
  test.each([
    ["as it is", marker],
    ["like a formula", `=${marker}`],
    ["with a mark that turns text", `${marker}\u202e`],
    ["with a NUL", `${marker}\0`],
    ["far too long", marker.repeat(3000)],
    ["in a list", [marker]],
    ["in an object", { text: marker }],
    ["as the key of an object", { [marker]: 1 }],
    ["18 digits that are no NIP", `${digits}${marker}`],
    ["a number", Number(digits)],
    ["a 64-bit number", BigInt(digits)],
  ])("%s", async (_, cell) => {
    const row = { id: "x1", villageId: "v1", from: "2025-01-01", [name]: cell };
    const result = await readDataset({ [table]: [row, row, { ...row, id: "" }, { ...row, id: "x2", villageId: "bad id" }] });
    const said = saidOf(result);
    expect(said.length).toBeGreaterThan(2);
    for (const text of said) for (const secret of [marker, digits, String(Number(digits))]) expect(text).not.toContain(secret);
  });
});

test("nothing that is said of privacy and access holds a marker: errors, inventory, what has expired", async () => {
  const fields = (table: TableName) =>
    Object.fromEntries(personal.flatMap(([of, name]) => (of === table && name !== "nip" ? [[name, marker]] : [])));
  const row = (table: TableName, more: object) => ({ id: `${table}-1`, villageId: "v1", ...more, ...fields(table) });
  const { dataset } = await readDataset({
    officers: [{ id: digits, ...fields("officers") }],
    postings: [{ id: "p1", officerId: digits, officeId: "k1", from: "2020-01-01", to: "2021-01-01" }],
    liaisons: [{ ...row("liaisons", { from: "2020-01-01", to: "2021-01-01" }) }],
    activities: [row("activities", { kind: "village-visit", day: "2020-01-01" })],
  });
  const asOf = CalendarDay.parse("2025-01-01");
  const policy = { id: "contoh", label: { id: "x", en: "x" }, source: "x", from: asOf, months: { liaisons: 1, activities: 1 } };
  const said = [
    await pseudonymise(dataset, new Uint8Array(0)),
    personalDataInventory(dataset),
    expired(dataset, asOf, policy),
    withoutExpired(dataset, CalendarDay.parse("2024-01-01"), policy),
    visibleTo(dataset, { kind: "officer", officerId: digits }, asOf),
    visibleTo(dataset, { kind: "village", villageId: digits }, asOf),
    visibleTo(dataset, { kind: digits } as never, asOf),
  ];
  const text = JSON.stringify(said);
  expect(text).toContain("activities-1");
  for (const secret of [marker, digits]) expect(text).not.toContain(secret);
});
