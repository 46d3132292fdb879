// The inventory lists every field that a schema marks, with its texts, and counts what is filled.
import { expect, test } from "vitest";
import { personalFieldLabels } from "../messages/personal-data-text.ts";
import { readDataset } from "../read-dataset.ts";
import { fileNameOf, tableFields, tableNames } from "../tables.ts";
import { personalDataInventory } from "./personal-data-inventory.ts";

test("every marked field has a row, in the order of the tables, with texts in both languages", () => {
  const rows = personalDataInventory();
  const marked = tableNames.flatMap((table) =>
    tableFields(table).flatMap((field) => (field.personal ? [[fileNameOf(table), field.name, field.personal]] : [])),
  );
  expect(rows.map((row) => [row.file, row.field, row.kind])).toEqual(marked);
  for (const row of rows) {
    for (const text of [row.labelId, row.labelEn, row.legalNoteId, row.legalNoteEn]) expect(text).toMatch(/^\S.*\S$/);
    expect(row.labelId).not.toBe(row.labelEn);
    expect([row.filled, row.records]).toEqual([null, null]);
  }
  expect(Object.keys(personalFieldLabels)).toHaveLength(rows.length);
});

test("free text, and nothing else, can hold specific personal data (UU 27/2022, art. 4(2))", () => {
  const specific = personalDataInventory().filter((row) => row.canBeSpecific);
  expect(specific.map((row) => `${row.file}.${row.field}`)).toEqual(["activities.summary", "reports.summary", "report-events.note"]);
  for (const row of specific) expect([row.legalNoteId, row.legalNoteEn].join()).toMatch(/Pasal 4 ayat 2.*Pasal 24.*art\. 4\(2\).*art\. 24/);
});

test("filled fields are counted; an empty table has 0, one that was not supplied no number", async () => {
  const visit = { kind: "village-visit", villageId: "v1", day: "2025-01-01" };
  const { dataset } = await readDataset({
    officers: [{ id: "o1", name: "Petugas Contoh" }, { id: "o2", name: " " }, { id: "o3" }],
    liaisons: [],
    activities: [
      { ...visit, id: "a1", summary: "Ringkasan contoh" },
      { ...visit, id: "a2" },
    ],
  });
  const counts = Object.fromEntries(personalDataInventory(dataset).map((row) => [`${row.file}.${row.field}`, [row.filled, row.records]]));
  expect(counts).toMatchObject({
    "officers.name": [1, 3],
    "officers.nip": [0, 3],
    "liaisons.phone": [0, 0],
    "activities.summary": [1, 2],
    "reports.summary": [null, null],
  });
  expect(JSON.stringify(personalDataInventory(dataset))).not.toMatch(/Petugas Contoh|Ringkasan contoh/);
});
