import { fileNameOf, type RawTable, readDataset, tableNames } from "@pimpasa/core";
import { loadGazetteer, withRegions } from "@pimpasa/regions";
import { type SampleProgramme, sampleProgramme, sampleTables } from "@pimpasa/sample-data";
import { expect, test } from "vitest";

const gazetteer = await loadGazetteer();

/** The gazetteer as an analyst would have it: with the sample's own table of regions. */
const extended = (sample: SampleProgramme) =>
  withRegions(
    gazetteer,
    [...sample.tables.regions].map(({ id, name }) => ({ code: id, name })),
  );

const rawTables = (sample: SampleProgramme): Map<string, RawTable> =>
  new Map(
    [...sampleTables(sample)].map(({ name, columns, rows }) => [
      name,
      { source: `${name}.csv`, columns, rows: Iterator.from(rows).map((cells, index) => ({ row: index + 2, cells })) },
    ]),
  );

test.each([
  {},
  { seed: 2 },
  { seed: 4_294_967_295, villages: 126, months: 1 },
  { seed: 3, villages: 1, months: 1 },
  { seed: 4, villages: 2, months: 20 },
  { seed: 5, villages: 30, months: 7 },
  { seed: 6, villages: 125, months: 15 },
  { seed: 7, villages: 900, months: 16 },
  { seed: 0, villages: 250, months: 40 },
])("%j reads without a rejected row and without an error", async (options) => {
  const sample = sampleProgramme(options);
  const { dataset, findings, rejected } = await readDataset(rawTables(sample), {
    programme: sample.programme,
    gazetteer: extended(sample),
  });
  expect(rejected).toEqual([]);
  expect(findings.filter((found) => found.severity === "error")).toEqual([]);
  // One village's new decree may come after its regency changed offices, and some villages wait for their next lead;
  // nothing else is remarked upon.
  const remarks = findings.map((found) => found.rule).filter((rule) => rule !== "lead-gap");
  expect(remarks.filter((rule) => rule !== "regency-outside-working-area")).toEqual([]);
  expect(remarks.length).toBeLessThanOrEqual(1);
  expect(tableNames.every((table) => dataset.intake[table].status === "supplied")).toBe(true);
});

test("records and cells give the same dataset", async () => {
  const sample = sampleProgramme({ seed: 11, villages: 40, months: 6 });
  const fromRecords = await readDataset(sample.tables, { programme: sample.programme });
  const fromCells = await readDataset(rawTables(sample), { programme: sample.programme });
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  for (const table of tableNames) expect(plain([...fromRecords.dataset[table]])).toEqual(plain([...fromCells.dataset[table]]));
  expect(fromCells.dataset.activities.length).toBeGreaterThan(100);
});

test("every table has every column of its schema, and a row has a cell for each", () => {
  const tables = [...sampleTables(sampleProgramme({ villages: 20, months: 4 }))];
  expect(tables.map((table) => table.name)).toEqual(tableNames.map(fileNameOf));
  for (const { columns, rows } of tables) {
    expect(columns[0]).toBe("id");
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
  }
});

test("no village lies in a district of the official list, and every regency is in it", () => {
  const sample = sampleProgramme({ villages: 700 });
  for (const { regionCode } of sample.tables.villages) {
    expect(gazetteer.find(regionCode)).toBeUndefined();
    expect(gazetteer.find(regionCode.slice(0, 8) as typeof regionCode)).toBeUndefined();
    expect(gazetteer.find(regionCode.slice(0, 5) as typeof regionCode)).toBeDefined();
  }
});

test("no personal field is filled, but for fixed phrases that say that they are synthetic", () => {
  const { tables } = sampleProgramme({ villages: 200 });
  for (const officer of tables.officers) expect(Object.keys(officer)).toEqual(["id"]);
  for (const liaison of tables.liaisons) expect([liaison.name, liaison.phone]).toEqual([undefined, undefined]);
  for (const event of tables.reportEvents) expect(event.note).toBeUndefined();
  const summaries = new Set([...tables.activities, ...tables.reports].map((record) => record.summary));
  expect(summaries.size).toBeLessThan(20);
  for (const summary of summaries) expect(summary ?? "Contoh sintetis: ").toMatch(/^Contoh sintetis: /);
});
