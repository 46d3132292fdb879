// Codes that were given up, against a history of a few made-up codes: one follows, two follow, none is known.
import { expect, test } from "vitest";
import type { Gazetteer } from "../gazetteer.ts";
import type { RegionLineage, RegionSuccessor } from "../lineage.ts";
import { readDataset, type TableInputs } from "../read-dataset.ts";
import { RegionCode } from "../region-code.ts";

const follower = (code: string, name?: string): RegionSuccessor => ({ code: RegionCode.parse(code), name, certainty: "certain" });
const followers = new Map<string, readonly RegionSuccessor[]>([
  ["53.04.98.2001", [follower("53.04.99.2001", "Desa Contoh 001")]],
  ["53.04.98.2002", [follower("53.04.99.2001", "Desa Contoh 001"), follower("53.04.99.2002")]],
  ["53.04.98.2003", []],
  ["12.07.98.2001", [follower("12.07.99.2001")]],
  ["53.69", [follower("53.04", "Kabupaten Contoh")]],
]);
const lineage: RegionLineage = {
  isRetired: (code) => followers.has(code),
  successors: (code) => followers.get(code) ?? [],
};
const listed = new Set(["12", "12.07", "53", "53.04", "53.04.99.2001", "53.04.99.2002"]);
const gazetteer: Gazetteer = {
  source: "a list for tests",
  find: (code) => (listed.has(code) ? { code, name: "Contoh" } : undefined),
  isLoaded: (code) => code.length <= 5 || code.startsWith("53"),
  children: () => [],
  villageCount: () => undefined,
  lineage,
};

async function found(tables: TableInputs, list: Gazetteer = gazetteer) {
  const { findings } = await readDataset(tables, { gazetteer: list });
  return findings.map(({ rule, severity, table, key, params }) => [rule, severity, table, key, params]);
}
const village = (regionCode: string) => ({ id: "v1", regionCode, name: "Desa Contoh" });

test.each([
  ["one follows", "53.04.98.2001", "53.04.99.2001 Desa Contoh 001"],
  ["several follow, and all are named", "53.04.98.2002", "53.04.99.2001 Desa Contoh 001, 53.04.99.2002"],
  ["none is known", "53.04.98.2003", ""],
  ["its province is not loaded, and the history knows it all the same", "12.07.98.2001", "12.07.99.2001"],
])("a retired village code of which %s", async (_, code, successors) => {
  expect(await found({ villages: [village(code)] })).toEqual([["region-retired", "warning", "villages", "v1", { code, successors }]]);
});

test("a code that the history does not know stays unknown", async () => {
  expect(await found({ villages: [village("53.04.98.2009")] })).toEqual([
    ["region-unknown", "warning", "villages", "v1", { code: "53.04.98.2009" }],
  ]);
});

test("without a history a retired code is unknown", async () => {
  const { lineage: _, ...withoutHistory } = gazetteer;
  expect(await found({ villages: [village("53.04.98.2001")] }, withoutHistory)).toEqual([
    ["region-unknown", "warning", "villages", "v1", { code: "53.04.98.2001" }],
  ]);
});

test("a retired code that the dataset's own regions name is known", async () => {
  const regions = [{ id: "53.04.98.2001", name: "Desa Contoh" }];
  expect(await found({ regions, villages: [village("53.04.98.2001")] })).toEqual([]);
});

test("a working area with a retired code is an error; elsewhere it is told once for each code", async () => {
  const workingAreas = [{ id: "w1", officeId: "k1", regionCode: "53.69", from: "2020-01-01" }];
  const signal = { regionCode: "53.04.98.2001", method: "x", raisedAt: "2025-01-01T00:00Z", reason: "x" };
  const signals = [
    { ...signal, id: "s1" },
    { ...signal, id: "s2" },
  ];
  expect(await found({ workingAreas, signals })).toEqual([
    ["region-retired", "error", "workingAreas", "w1", { code: "53.69", successors: "53.04 Kabupaten Contoh" }],
    ["region-retired", "warning", "signals", "s1", { code: "53.04.98.2001", successors: "53.04.99.2001 Desa Contoh 001" }],
  ]);
});
