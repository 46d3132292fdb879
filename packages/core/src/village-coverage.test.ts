// Who is responsible, who has nobody, since when. Hand-worked on one village that is handed over with a gap.
import { expect, test } from "vitest";
import { CalendarDay } from "./calendar-day.ts";
import { readDataset } from "./read-dataset.ts";
import { RegionCode } from "./region-code.ts";
import { defaultRiskIndicators, indicatorProblems, isPlausible, RiskIndicator } from "./risk-indicator.ts";
import { villageCoverage } from "./village-coverage.ts";

const day = (text: string) => CalendarDay.parse(text);
const tables = {
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "12.07.99.2001", name: "Desa Contoh 002" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01", to: "2025-10-01" },
    { id: "d2", villageId: "v2", officeId: "k2", from: "2025-02-01" },
  ],
  assignments: [
    { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-10", to: "2025-03-01" },
    { id: "a2", officerId: "o2", villageId: "v1", role: "support", from: "2025-02-01", to: "2025-04-01" },
    { id: "a3", officerId: "o3", villageId: "v1", role: "lead", from: "2025-05-01" },
  ],
};

test.each([
  ["2024-12-31", undefined],
  ["2025-01-05", { status: "leaderless", leadOfficerId: null, since: "2025-01-01" }],
  ["2025-02-15", { status: "led", leadOfficerId: "o1", supportOfficerIds: ["o2"], since: "2025-01-10", assignmentIds: ["a1", "a2"] }],
  ["2025-03-15", { status: "support-only", leadOfficerId: null, since: "2025-03-01" }],
  ["2025-04-15", { status: "leaderless", since: "2025-03-01", designationId: "d1" }],
  ["2025-05-01", { status: "led", leadOfficerId: "o3", since: "2025-05-01" }],
  ["2025-10-01", undefined],
])("on %s", async (asOf, expected) => {
  const { dataset } = await readDataset(tables);
  const [row] = villageCoverage(dataset, { asOf: day(asOf), scope: { kind: "region", code: RegionCode.parse("53") } });
  if (expected === undefined) expect(row).toBeUndefined();
  else expect(row).toMatchObject(expected);
});

test("scopes", async () => {
  const { dataset } = await readDataset(tables);
  const ids = (scope?: Parameters<typeof villageCoverage>[1]["scope"]) =>
    villageCoverage(dataset, { asOf: day("2025-06-01"), ...(scope ? { scope } : {}) }).map((v) => v.villageId);
  expect(ids()).toEqual(["v1", "v2"]);
  expect(ids({ kind: "office", officeId: "k2" })).toEqual(["v2"]);
  expect(ids({ kind: "region", code: RegionCode.parse("12.07") })).toEqual(["v2"]);
});

test("where nothing was said of assignments, nobody is called leaderless", async () => {
  const { dataset } = await readDataset({ villages: tables.villages, designations: tables.designations });
  expect(villageCoverage(dataset, { asOf: day("2025-06-01") }).map((v) => v.status)).toEqual(["unknown", "unknown"]);
});

test("the default risk indicators are fit for an index, and what is not is told", () => {
  for (const indicator of defaultRiskIndicators) expect(RiskIndicator.parse(indicator)).toEqual(indicator);
  expect(indicatorProblems(defaultRiskIndicators)).toEqual([]);
  const [first] = defaultRiskIndicators as [RiskIndicator];
  expect(indicatorProblems([first, { ...first, bounds: { minimum: 1, maximum: 1 } }])).toEqual([
    { code: first.code, problem: "repeated-code" },
    { code: first.code, problem: "bounds-reversed" },
    { dimension: "vulnerability", problem: "empty-dimension" },
    { dimension: "capacity", problem: "empty-dimension" },
  ]);
  expect([isPlausible(first, 1000), isPlausible(first, 1001), isPlausible(first, -1), isPlausible(first, Number.NaN)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
