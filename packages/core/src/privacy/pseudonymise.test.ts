// Pseudonyms: what stands in the place of whom, one for one person everywhere, nothing that leads back.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { anyRecord } from "../../test/any-record.ts";
import type { Dataset } from "../dataset.ts";
import { recordsOf } from "../dataset-records.ts";
import { issueText } from "../messages/issue-text.ts";
import { isPseudonym } from "../pseudonym.ts";
import { readDataset } from "../read-dataset.ts";
import { checkDataset } from "../rules/check-dataset.ts";
import { tableFields, tableNames } from "../tables.ts";
import { idOwner } from "./id-fields.ts";
import { personalFieldsOf } from "./personal-fields.ts";
import { pseudonymise } from "./pseudonymise.ts";

const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const otherKey = Uint8Array.from({ length: 32 }, (_, index) => index * 11 + 1);
const nip = "199001012015011001";
const nik = "5304010101900001";

async function pseudonymised(dataset: Dataset, by: Uint8Array = key): Promise<Dataset> {
  const result = await pseudonymise(dataset, by);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Everything that can be reached in a dataset's tables, as one text. */
const allOf = (dataset: Dataset): string =>
  JSON.stringify(tableNames.map((table) => [...recordsOf(dataset, table)])) +
  JSON.stringify([dataset.activities.texts("summary"), dataset.reports.texts("summary"), dataset.reportEvents.texts("note")]);

const from = "2025-01-01";
const tables = {
  officers: [
    { id: nip, name: "Petugas Contoh", nip: "19900101 201501 1 001", phone: "0812-3456-7890" },
    { id: "o2", name: "PETUGAS  contoh", phone: "+6281234567890" },
  ],
  postings: [{ id: "p1", officerId: nip, officeId: "k1", from }],
  assignments: [{ id: nik, officerId: nip, villageId: "v1", role: "lead", from }],
  villages: [{ id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" }],
  liaisons: [{ id: "l1", villageId: "v1", name: "Petugas Contoh", phone: "0380-123456", position: "Kepala Desa", from }],
  activities: [
    { id: "a1", kind: "village-visit", villageId: "v1", day: from, officerIds: ["o2", nip, "o9"], summary: "Petugas Contoh datang" },
  ],
  reports: [{ id: "081234567890", villageId: "v1", category: "wna", submittedAt: "2025-01-01T08:00+08:00", summary: nip }],
  reportEvents: [
    { id: "e1", reportId: "081234567890", state: "submitted", at: "2025-01-01T08:00+08:00", officerId: "o2", note: "Petugas Contoh" },
  ],
};
let before: Dataset;
let after: Dataset;
beforeAll(async () => {
  before = (await readDataset(tables)).dataset;
  after = await pseudonymised(before);
});

describe("persons", () => {
  test("names, numbers, ids of officers and ids that are numbers are pseudonyms, free text is gone", () => {
    const [first, second] = after.officers;
    const [visit] = after.activities;
    for (const value of [first?.id, first?.name, first?.nip, first?.phone, second?.id, second?.name, second?.phone]) {
      expect(isPseudonym(value ?? "")).toBe(true);
    }
    expect(after.liaisons[0]).toMatchObject({ id: "l1", villageId: "v1", position: "Kepala Desa", from });
    expect(isPseudonym(after.assignments[0]?.id ?? "")).toBe(true);
    expect(isPseudonym(after.reports.row(0).id)).toBe(true);
    expect(visit).not.toHaveProperty("summary");
    expect(after.reports.row(0)).not.toHaveProperty("summary");
    expect(after.reportEvents.row(0)).not.toHaveProperty("note");
  });
  test("nothing of them can be reached", () => {
    for (const secret of [nip, nik, "19900101", "81234567890", "3456-7890", "380-123456", "etugas", "PETUGAS", "o2", "o9"])
      expect(allOf(after)).not.toContain(secret);
  });
  test("the same person has one pseudonym: a NIP as id and as number, a name in capitals, a phone with +62", () => {
    const [first, second] = after.officers;
    expect(first?.id).toBe(first?.nip);
    expect(after.postings[0]?.officerId).toBe(first?.id);
    expect(after.assignments[0]?.officerId).toBe(first?.id);
    expect(after.activities.row(0).officerIds.slice(0, 2)).toEqual([second?.id, first?.id]);
    expect(after.reportEvents.row(0).reportId).toBe(after.reports.row(0).id);
    expect([second?.name, after.liaisons[0]?.name]).toEqual([first?.name, first?.name]);
    expect(second?.phone).toBe(first?.phone);
    expect(new Set([first?.id, first?.name, first?.phone, second?.id, after.liaisons[0]?.phone]).size).toBe(5);
  });
  test("a name, a phone and an id of equal letters have three", async () => {
    const { dataset } = await readDataset({ officers: [{ id: "contoh", name: "contoh", phone: "contoh" }] });
    const [officer] = (await pseudonymised(dataset)).officers;
    expect(new Set([officer?.id, officer?.name, officer?.phone]).size).toBe(3);
  });
});

test("one key gives the same in two runs, another one shares nothing with it", async () => {
  const pseudonymsOf = (dataset: Dataset) => new Set(allOf(dataset).match(/p-[a-z2-7]{26}/g));
  expect(allOf(await pseudonymised(before))).toBe(allOf(after));
  const others = pseudonymsOf(await pseudonymised(before, otherKey));
  expect(others.size).toBe(pseudonymsOf(after).size);
  expect([...others].filter((one) => pseudonymsOf(after).has(one))).toEqual([]);
});

test("no reference is lost, and checking finds what it found before, but for ids that were numbers of persons", async () => {
  const found = (dataset: Dataset) =>
    checkDataset(dataset)
      .filter(({ rule }) => rule !== "decree-missing")
      .map(({ rule, table, path }) => [rule, table, ...path]);
  const missing = ["reference-missing", "activities", "officerIds"];
  const numbers = ["officers", "assignments", "reports"].map((table) => ["person-number-id", table, "id"]);
  expect(found(before)).toEqual([missing, ...numbers]);
  expect(found(after)).toEqual([missing]);
});

test("what is not personal is not changed, and the old dataset neither", async () => {
  const copy = allOf(before);
  await pseudonymised(before);
  expect(allOf(before)).toBe(copy);
  expect(after.villages).toBe(before.villages);
  expect(after.intake).toBe(before.intake);
});

test("it can be written, and read again", async () => {
  const rows = Object.fromEntries(Object.keys(tables).map((table) => [table, [...recordsOf(after, table as never)]]));
  const again = await readDataset(rows as never);
  expect(again.rejected).toEqual([]);
  expect(allOf(again.dataset)).toBe(allOf(after));
});

test.each([
  ["no key", new Uint8Array(0), "key-too-short", "0 bytes"],
  ["15 bytes", key.slice(0, 15), "key-too-short", "15 bytes"],
  ["16 bytes that nobody filled", new Uint8Array(16), "key-not-random", "random bytes"],
  ["one byte repeated", new Uint8Array(64).fill(171), "key-not-random", "random bytes"],
])("%s is refused, and the text says what to do", async (_, short, code, text) => {
  const result = await pseudonymise(before, short);
  expect(result.ok ? "" : result.error.code).toBe(code);
  expect(result.ok ? "" : issueText(result.error, "en")).toContain(text);
  expect(result.ok ? "" : issueText(result.error, "en")).toContain("crypto.getRandomValues");
});

test("16 bytes are enough", async () => expect((await pseudonymise(before, key.slice(0, 16))).ok).toBe(true));

test("of any record, only persons are changed, and ids stay as many as they were", async () => {
  const table = fc.constantFrom(...tableNames);
  const some = table.chain((name) => fc.tuple(fc.constant(name), fc.array(anyRecord(name), { minLength: 1, maxLength: 5 })));
  await fc.assert(
    fc.asyncProperty(some, async ([name, records]) => {
      const { dataset } = await readDataset({ [name]: records });
      const pseudonymous = await pseudonymised(dataset);
      const personal = new Set(personalFieldsOf(name).map((field) => field.name));
      const ids = new Set(tableFields(name).flatMap((field) => (idOwner(name, field) === undefined ? [] : [field.name])));
      const rest = (record: object) => Object.entries(record).filter(([field]) => !personal.has(field) && !ids.has(field));
      const [was, is] = [[...recordsOf(dataset, name)], [...recordsOf(pseudonymous, name)]];
      expect(is.map(rest)).toEqual(was.map(rest));
      expect(new Set(is.map((record) => record.id)).size).toBe(was.length);
    }),
    { numRuns: 300 },
  );
});
