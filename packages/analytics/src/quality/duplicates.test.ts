import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, datasetOf, people } from "../../test/quality-records.ts";
import { activityDuplicates } from "./activity-duplicates.ts";
import { officerDuplicates } from "./officer-duplicates.ts";
import { villageDuplicates } from "./village-duplicates.ts";

const secret = "Ibu Contoh dari dusun rahasia 7431 hadir";
const base = {
  id: "a1",
  kind: "awareness-session",
  villageId: "v1",
  day: "2025-03-01",
  participants: 41,
  officerIds: ["o1"],
  topics: ["passport", "foreigners"],
  summary: secret,
} as const;

describe("activities that may be one", () => {
  // Weights: day 3, participants 3, officers 1, topics 1, summary 3.
  test.each([
    ["three days later", { day: "2025-03-04" }, (3 * 0.4 + 8) / 11, ["same-participants", "same-officers", "same-topics", "summary-alike"]],
    ["the same in all", {}, 1, ["same-day", "same-participants", "same-officers", "same-topics", "summary-alike"]],
    [
      "two days later",
      { day: "2025-03-03" },
      (3 * 0.6 + 8) / 11,
      ["near-day", "same-participants", "same-officers", "same-topics", "summary-alike"],
    ],
    [
      "half the topics",
      { topics: ["passport"] },
      10.5 / 11,
      ["same-day", "same-participants", "same-officers", "some-topics", "summary-alike"],
    ],
    [
      "40 for 41",
      { participants: 40 },
      (8 + 3 * ((2 * 40) / 41 - 1)) / 11,
      ["same-day", "near-participants", "same-officers", "same-topics", "summary-alike"],
    ],
    ["nothing but the day", { participants: undefined, officerIds: [], topics: [], summary: undefined }, 1, ["same-day"]],
    [
      "a summary with a slip",
      { summary: `${secret.slice(0, -1)}t` },
      undefined,
      ["same-day", "same-participants", "same-officers", "same-topics", "summary-alike"],
    ],
  ])("%s", async (_, change, score, reasons) => {
    const dataset = await datasetOf({ ...people, activities: [base, { ...base, id: "a2", ...change }] });
    const pairs = activityDuplicates(dataset, { asOf });
    expect(pairs).toMatchObject([{ level: "office", officeId: "k1", table: "activities", key: "a1", otherKey: "a2", reasons }]);
    if (score !== undefined) expect(pairs[0]?.score).toBeCloseTo(score, 12);
    expect(JSON.stringify(pairs)).not.toContain("rahasia");
  });
  test.each([
    ["another village", { villageId: "v2" }],
    ["another kind", { kind: "other" }],
    ["four days later", { day: "2025-03-05" }],
    ["half as many people two days later", { day: "2025-03-03", participants: 20 }],
    ["the next day with nothing but officers and topics", { day: "2025-03-02", participants: undefined, summary: undefined }],
    ["the next day with a phrase for a summary", { day: "2025-03-02", participants: undefined, summary: "Sosialisasi TPPO" }],
  ])("not: %s", async (_, change) => {
    const dataset = await datasetOf({ ...people, activities: [base, { ...base, id: "a2", ...change }] });
    expect(activityDuplicates(dataset, { asOf })).toEqual([]);
  });
  test("three times the same are three pairs, in whatever order the rows stand", async () => {
    const rows = ["a1", "a2", "a3"].map((id) => ({ ...base, id }));
    const keys = async (activities: readonly object[]): Promise<string[]> =>
      activityDuplicates(await datasetOf({ ...people, activities }), { asOf })
        .map(({ key, otherKey }) => [key, otherKey].sort().join())
        .sort();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 3 }), async (shuffled) => {
        expect(await keys(shuffled)).toEqual(["a1,a2", "a1,a3", "a2,a3"]);
      }),
      { numRuns: 10 },
    );
  });
  test("none of none", async () => {
    expect(activityDuplicates(await datasetOf({}), { asOf })).toEqual([]);
  });
});

describe("villages that may be one", () => {
  test.each([
    ["Contohsari", "Desa Contohsari", ["same-name"]],
    ["Contohsari", "CONTOHSARRI", ["name-alike"]],
    ["Kampung Contohsari Baru", "Contohsri Baru", ["name-alike"]],
  ])("%s and %s", async (first, second, reasons) => {
    expect(await pairsOf(first, second)).toMatchObject([{ table: "villages", key: "v1", otherKey: "v2", reasons }]);
  });
  test.each([
    ["Desa Contoh 001", "Desa Contoh 002"],
    ["Contohsari Utara", "Contohsari Selatan"],
    ["Contohsari", "Contohsari Baru"],
    ["Contohsari I", "Contohsari II"],
    ["Contohsari", "Harapan Contoh"],
  ])("not: %s and %s", async (first, second) => {
    expect(await pairsOf(first, second)).toEqual([]);
  });
  test("not in two districts", async () => {
    const village = (id: string, regionCode: string) => ({ id, regionCode, name: "Contohsari" });
    const dataset = await datasetOf({ villages: [village("v1", "53.04.98.2001"), village("v2", "53.04.99.2001")] });
    expect(villageDuplicates(dataset, { asOf })).toEqual([]);
  });
  async function pairsOf(first: string, second: string) {
    const villages = [
      { id: "v1", regionCode: "53.04.99.2001", name: first },
      { id: "v2", regionCode: "53.04.99.2002", name: second },
    ];
    return villageDuplicates(await datasetOf({ ...people, villages }), { asOf });
  }
});

test("officers with one NIP are told without it; those without a NIP are not compared", async () => {
  const nip = "199001012015011001";
  const officers = [{ id: "o1", nip }, { id: "o2" }, { id: "o3" }, { id: "o4", nip }, { id: "o5", nip: "199001012015011002" }];
  const pairs = officerDuplicates(await datasetOf({ ...people, officers }), { asOf });
  expect(pairs.map(({ key, otherKey }) => [key, otherKey])).toEqual([["o1", "o4"]]);
  expect(JSON.stringify(pairs)).not.toContain(nip);
});
