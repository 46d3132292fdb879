// Markers in every personal field of every table, in every form in which a cell can be refused: none of them is in a
// finding, an issue, or a text. The rejected rows themselves keep their cells, so that they can be corrected.
import { describe, expect, test } from "vitest";
import { languages } from "./language.ts";
import { issueText } from "./messages/issue-text.ts";
import { ruleText } from "./messages/rule-text.ts";
import { type ReadResult, readDataset } from "./read-dataset.ts";
import { tableFields, tableNames } from "./tables.ts";

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
