import { tableFields, tableNames } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { datasetOf, people } from "../../test/quality-records.ts";
import { type ColumnProfile, columnProfiles } from "./column-profile.ts";

const secret = "RAHASIA-7431";

async function profileOf(tables: Parameters<typeof datasetOf>[0], table: string, column: string): Promise<ColumnProfile | undefined> {
  return columnProfiles(await datasetOf(tables)).find((one) => one.table === table && one.column === column);
}

const visit = { kind: "village-visit", villageId: "v1" } as const;

describe("the profile of a column", () => {
  test.each([
    ["activities", "day", { filled: 3, distinct: 2, minimum: "2025-03-01", maximum: "2025-03-08" }],
    ["activities", "participants", { filled: 2, distinct: 2, minimum: 0, maximum: 30 }],
    ["activities", "recordedAt", { filled: 1, distinct: 1, minimum: "2025-03-01T10:00+00:00", maximum: "2025-03-01T10:00+00:00" }],
    ["activities", "villageId", { filled: 3, distinct: 1, minimum: null, maximum: null, terms: null }],
    [
      "activities",
      "kind",
      {
        filled: 3,
        distinct: 2,
        terms: [
          { term: "village-visit", count: 2 },
          { term: "other", count: 1 },
        ],
      },
    ],
    [
      "activities",
      "topics",
      {
        filled: 1,
        distinct: 2,
        terms: [
          { term: "foreigners", count: 1 },
          { term: "passport", count: 1 },
        ],
      },
    ],
    ["activities", "officerIds", { filled: 0, distinct: 0, terms: null }],
    ["designations", "from", { filled: 4, distinct: 2, minimum: "2025-01-01", maximum: "2025-04-01" }],
    ["designations", "to", { filled: 1, rows: 4, maximum: "2025-04-01" }],
    ["villages", "name", { filled: 3, distinct: 3, minimum: null, maximum: null, terms: null }],
  ])("%s.%s", async (table, column, expected) => {
    const activities = [
      { ...visit, id: "a1", day: "2025-03-01", participants: 30, topics: ["passport", "foreigners"], recordedAt: "2025-03-01T18:00+08:00" },
      { ...visit, id: "a2", day: "2025-03-08", participants: 0 },
      { ...visit, id: "a3", day: "2025-03-08", kind: "other" },
    ];
    expect(await profileOf({ ...people, activities }, table, column)).toMatchObject(expected);
  });
  test("of an empty table has no range; of one that was not supplied there is none", async () => {
    expect(await profileOf({ activities: [] }, "activities", "day")).toMatchObject({ rows: 0, filled: 0, distinct: 0, minimum: null });
    expect(columnProfiles(await datasetOf({ activities: [] })).some(({ table }) => table !== "activities")).toBe(false);
  });
});

test("a personal column tells how often it is filled and nothing else", async () => {
  const tables = {
    officers: [{ id: "o1", name: secret, phone: secret }, { id: "o2" }],
    activities: [{ ...visit, id: "a1", day: "2025-03-01", summary: secret }],
    liaisons: [{ id: "l1", villageId: "v1", name: secret, phone: secret, from: "2025-01-01" }],
  };
  const profiles = columnProfiles(await datasetOf(tables));
  expect(profiles.find(({ table, column }) => table === "officers" && column === "name")).toMatchObject({ filled: 1, rows: 2 });
  expect(JSON.stringify(profiles)).not.toContain(secret);
  const personal = tableNames.flatMap((table) =>
    tableFields(table)
      .filter((field) => field.personal)
      .map(({ name }) => `${table}.${name}`),
  );
  for (const { table, column, personal: isPersonal, distinct, minimum, maximum, terms } of profiles) {
    expect(isPersonal).toBe(personal.includes(`${table}.${column}`));
    if (isPersonal) expect([distinct, minimum, maximum, terms]).toEqual([null, null, null, null]);
  }
});
