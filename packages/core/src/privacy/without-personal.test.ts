// Without any personal field: nothing of them can be reached in any way, and everything else is as it was.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyRecord } from "../../test/any-record.ts";
import { recordsOf } from "../dataset-records.ts";
import { readDataset } from "../read-dataset.ts";
import { checkDataset } from "../rules/check-dataset.ts";
import { isEventTable, tableFields, tableNames } from "../tables.ts";
import { personalFieldsOf, personalTables } from "./personal-fields.ts";
import { withoutPersonal } from "./without-personal.ts";

/** Everything that can be reached from an object, functions called without arguments apart. */
function reachable(value: unknown, into = new Set<unknown>()): Set<unknown> {
  if (into.has(value)) return into;
  into.add(value);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return into;
  for (const key of Reflect.ownKeys(value)) reachable((value as Record<PropertyKey, unknown>)[key], into);
  return into;
}

test.each(personalTables)("%s: no value of a personal field is left, the others are as they were", async (table) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRecord(table), { minLength: 1, maxLength: 5 }), async (records) => {
      const marked = records.map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([field, value]) => [
            field,
            personalFieldsOf(table).some((one) => one.name === field && one.personal !== "identifier") ? `PENANDA ${field}` : value,
          ]),
        ),
      );
      const { dataset } = await readDataset({ [table]: marked });
      const without = withoutPersonal(dataset);
      const names = new Set(personalFieldsOf(table).map((field) => field.name));
      const rest = (record: object) => Object.fromEntries(Object.entries(record).filter(([field]) => !names.has(field)));
      const was = [...recordsOf(dataset, table)];
      expect([...recordsOf(without, table)]).toEqual(was.map(rest));
      if (isEventTable(table)) {
        for (const name of names) expect(without[table].texts(name as never).every((text) => text === undefined)).toBe(true);
      } else {
        const left = reachable(without);
        const secrets = was.flatMap((record) => [...names].map((name) => record[name])).filter((value) => value !== undefined);
        expect(secrets.filter((secret) => left.has(secret))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test("an id that is a number of a person is hidden, the same everywhere, and never under an id that there is", async () => {
  const nip = "199001012015011001";
  const { dataset } = await readDataset({
    officers: [{ id: "hidden-1" }, { id: nip, nip }, { id: "5304010101900001" }],
    postings: [{ id: "p1", officerId: nip, officeId: "hidden-2", from: "2025-01-01" }],
    activities: [{ id: "081234567890", kind: "village-visit", villageId: "v1", day: "2025-01-01", officerIds: ["hidden-1", nip, "o9"] }],
    activityVillages: [{ id: "x1", activityId: "081234567890", villageId: "v2", onSite: true }],
  });
  const without = withoutPersonal(dataset);
  expect(without.officers).toEqual([{ id: "hidden-1" }, { id: "hidden-3" }, { id: "hidden-4" }]);
  expect(without.postings[0]).toMatchObject({ officerId: "hidden-3", officeId: "hidden-2" });
  expect(without.activities.row(0)).toMatchObject({ id: "hidden-5", officerIds: ["hidden-1", "hidden-3", "o9"] });
  expect(without.activityVillages.row(0).activityId).toBe("hidden-5");
  const found = (of: typeof dataset) => checkDataset(of).map(({ rule, table, path }) => [rule, table, ...path]);
  const others = found(dataset).filter(([rule]) => rule !== "person-number-id");
  expect(found(without)).toEqual(others);
  expect(others.length).toBeLessThan(found(dataset).length);
});

test("tables in which nothing is left out are shared, and everything personal is left out twice as once", async () => {
  const { dataset } = await readDataset({ villages: [{ id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" }] });
  const without = withoutPersonal(dataset);
  expect(without.villages).toBe(dataset.villages);
  expect(without.postings).toBe(dataset.postings);
  expect(withoutPersonal(without)).toEqual(without);
});

test("which tables have personal fields follows from the marks of the schema", () => {
  const marked = tableNames.filter((table) => tableFields(table).some((field) => field.personal));
  expect(personalTables).toEqual(marked);
  expect(personalTables).toEqual(["officers", "liaisons", "activities", "reports", "reportEvents"]);
});
