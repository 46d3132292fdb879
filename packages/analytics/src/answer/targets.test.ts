// Which target stands beside a figure, on a programme of two offices in two provinces. Worked by hand.
import { type Dataset, type RegionCode, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { educationSessions } from "../kpi/duties/education-sessions.ts";
import { participants } from "../kpi/duties/participants.ts";
import { womenShare } from "../kpi/duties/women-share.ts";
import { assignedVillages } from "../kpi/officers-and-villages/assigned-villages.ts";
import { designatedVillages } from "../kpi/officers-and-villages/designated-villages.ts";
import { kpi } from "./kpi.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";

const offices = ["12", "53"].map((provinceCode, i) => ({
  id: `k${i}`,
  name: `Kantor Imigrasi Contoh 00${i}`,
  kind: "immigration-office",
  provinceCode,
  from: "2020-01-01",
}));
const codes = ["12.07.99.2001", "53.04.99.2001", "53.04.99.2002"];
const tables = {
  offices,
  officers: [{ id: "o1" }],
  villages: codes.map((regionCode, i) => ({ id: `v${i}`, regionCode, name: `Desa Contoh 00${i}` })),
  designations: codes.map((code, i) => ({
    id: `d${i}`,
    villageId: `v${i}`,
    officeId: code.startsWith("12") ? "k0" : "k1",
    from: "2025-01-01",
  })),
  assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" }],
  activities: ["2026-01-10", "2026-02-10", "2026-03-10"].map((day, i) => ({
    id: `x${i}`,
    kind: "awareness-session",
    villageId: `v${i}`,
    day,
    participants: 10,
    women: 4,
    men: 6,
  })),
};

type Place = { readonly regionCode?: string; readonly officeId?: string };
const target = (kpi: string, period: string, value: number, place: Place = {}) => ({ kpi, period, value, source: "Contoh", ...place });
const datasetOf = async (targets: readonly object[]): Promise<Dataset> => {
  const { dataset, rejected } = await readDataset({ ...tables, targets: targets.map((one, i) => ({ id: `t${i}`, ...one })) });
  expect(rejected).toEqual([]);
  return dataset;
};

type Asked = Omit<KpiOptions, "period"> & { readonly period?: string };
async function targetsOf(one: Kpi, targets: readonly object[], asked: Asked = {}) {
  const rows = kpi(await datasetOf(targets), { kpis: [one], period: "2026-Q1", view: "operational", ...asked });
  return Object.fromEntries(rows.map((row) => [Object.values(row.by).join(" ") || "all", row.target]));
}

describe("a norm (a share, a rate) holds for the parts of its area", () => {
  const share = (value: number, place: Place = {}, period = "2026") => target("assigned-villages", period, value, place);
  test("the nearest area wins: office, regency, province, nation", async () => {
    const all = [share(0.5), share(0.6, { regionCode: "53" }), share(0.7, { regionCode: "53.04" }), share(0.8, { officeId: "k1" })];
    expect(await targetsOf(assignedVillages, all, { by: ["province"] })).toEqual({ all: 0.5, "12": 0.5, "53": 0.6 });
    expect(await targetsOf(assignedVillages, all, { by: ["regency"] })).toEqual({ all: 0.5, "12.07": 0.5, "53.04": 0.7 });
    expect(await targetsOf(assignedVillages, all, { by: ["village"] })).toEqual({ all: 0.5, v0: 0.5, v1: 0.7, v2: 0.7 });
    expect(await targetsOf(assignedVillages, all, { by: ["office"] })).toEqual({ all: 0.5, k0: 0.5, k1: 0.8 });
    expect((await targetsOf(assignedVillages, all, { by: ["office", "regency"] }))["k1 53.04"]).toBe(0.8);
    expect(await targetsOf(assignedVillages, all, { scope: { kind: "region", code: "53.04" as RegionCode } })).toEqual({ all: 0.7 });
    expect(await targetsOf(assignedVillages, all, { scope: { kind: "office", officeId: "k1" } })).toEqual({ all: 0.8 });
  });
  test("an office without its own has that of its province", async () => {
    expect(await targetsOf(assignedVillages, [share(0.5), share(0.6, { regionCode: "53" })], { by: ["office"] })).toEqual({
      all: 0.5,
      k0: 0.5,
      k1: 0.6,
    });
  });
  test("the area decides before the period, then the shortest period that holds the row's", async () => {
    const all = [
      share(0.5, {}, "2026-Q1"),
      share(0.6, { regionCode: "53" }),
      share(0.4),
      share(0.1, {}, "2026-01"),
      share(0.2, {}, "2025"),
    ];
    expect(await targetsOf(assignedVillages, all, { by: ["province"] })).toEqual({ all: 0.5, "12": 0.5, "53": 0.6 });
    expect(await targetsOf(assignedVillages, all, { by: ["month"] })).toEqual({ all: 0.5, "2026-01": 0.1, "2026-02": 0.5, "2026-03": 0.5 });
  });
  test("an officer is not rated, nor is what belongs to no office", async () => {
    expect(await targetsOf(assignedVillages, [share(0.5)], { by: ["officer"] })).toEqual({ all: 0.5, o1: null, unassigned: null });
  });
  test("the priority areas have that of the whole", async () => {
    expect(await targetsOf(assignedVillages, [share(0.5)], { by: ["priority"] })).toMatchObject({ all: 0.5, other: 0.5 });
  });
  test("a share of what happened in a month has that of the year, and never a part of it", async () => {
    const rows = kpi(await datasetOf([target("women-share", "2026", 0.5)]), { kpis: [womenShare], period: "2026-Q1", asOf: "2026-02-15" });
    expect(rows[0]).toMatchObject({ value: 0.4, target: 0.5, rating: null });
    expect(rows[0]).not.toHaveProperty("expectedByNow");
  });
  test("targets that contradict each other, or name two areas, hold nowhere", async () => {
    expect(await targetsOf(assignedVillages, [share(0.5), share(0.6)])).toEqual({ all: null });
    expect(await targetsOf(assignedVillages, [share(0.5), share(0.5)])).toEqual({ all: 0.5 });
    expect(await targetsOf(assignedVillages, [share(0.5, { regionCode: "53", officeId: "k1" })], { by: ["office"] })).toEqual({
      all: null,
      k0: null,
      k1: null,
    });
  });
});

describe("a count has the target of exactly its area", () => {
  test("the nation's number of villages is no province's", async () => {
    const all = [target("designated-villages", "2026", 185), target("designated-villages", "2026", 9, { regionCode: "53" })];
    expect(await targetsOf(designatedVillages, all, { by: ["province"] })).toEqual({ all: 185, "12": null, "53": 9 });
    expect(await targetsOf(designatedVillages, all, { by: ["office"] })).toEqual({ all: 185, k0: null, k1: null });
    expect(await targetsOf(designatedVillages, all, { scope: { kind: "region", code: "53" as RegionCode } })).toEqual({ all: 9 });
    expect(await targetsOf(designatedVillages, all, { by: ["priority"] })).toMatchObject({ all: 185, other: null });
  });
  test("an office is whole in its own province, not in a part of it", async () => {
    const own = [target("designated-villages", "2026", 9, { officeId: "k1" })];
    const inside = (code: string): Asked => ({ by: ["office"], scope: { kind: "region", code: code as RegionCode } });
    expect(await targetsOf(designatedVillages, own, inside("53"))).toMatchObject({ k1: 9 });
    expect(await targetsOf(designatedVillages, own, inside("53.04"))).toMatchObject({ k1: null });
  });
  test("a stock has that of a longer period, what happened only that of its own days", async () => {
    expect(await targetsOf(designatedVillages, [target("designated-villages", "2026", 9)])).toEqual({ all: 9 });
    const year = target("education-sessions", "2026", 12);
    const quarter = target("education-sessions", "2026-Q1", 3);
    expect(await targetsOf(educationSessions, [year, quarter])).toEqual({ all: 3 });
    expect(await targetsOf(educationSessions, [year, quarter], { period: "2026-01-01..2026-03-31" })).toEqual({ all: 3 });
    expect(await targetsOf(educationSessions, [year], { by: ["month"] })).toEqual({
      all: null,
      "2026-01": null,
      "2026-02": null,
      "2026-03": null,
    });
    expect(await targetsOf(educationSessions, [year, quarter], { period: "2026-01-02..2026-03-31" })).toEqual({ all: null });
    expect(await targetsOf(educationSessions, [year, quarter], { by: ["kind"] })).toMatchObject({ all: 3, "awareness-session": null });
  });
});

describe("expected by now", () => {
  test("a count of a period that is not over is rated by the share of its days that are gone", async () => {
    // 31 + 15 = 46 of 90 days; 90 × 46 ÷ 90 = 46 attendances are expected, 20 were there.
    const [row] = kpi(await datasetOf([target("participants", "2026-Q1", 90)]), {
      kpis: [participants],
      period: "2026-Q1",
      asOf: "2026-02-15",
    });
    expect(row).toMatchObject({ value: 20, target: 90, expectedByNow: 46, rating: "missed" });
    const [met] = kpi(await datasetOf([target("participants", "2026-Q1", 36)]), {
      kpis: [participants],
      period: "2026-Q1",
      asOf: "2026-02-15",
    });
    expect(met).toMatchObject({ value: 20, expectedByNow: 18.4, rating: "met" });
  });
  test("a period that is over, and a stock, are rated by the whole target", async () => {
    const targets = [target("participants", "2026-Q1", 31), target("designated-villages", "2026-Q1", 4)];
    const rows = kpi(await datasetOf(targets), { kpis: [participants, designatedVillages], period: "2026-Q1", asOf: "2026-03-31" });
    expect(rows).toMatchObject([
      { value: 30, rating: "near" },
      { value: 3, rating: "missed" },
    ]);
    const [partial] = kpi(await datasetOf(targets), { kpis: [designatedVillages], period: "2026-Q1", asOf: "2026-02-15" });
    expect(partial).toMatchObject({ target: 4, rating: "missed" });
    for (const row of [...rows, partial]) expect(row).not.toHaveProperty("expectedByNow");
  });
  test("a target of 0 is met by 0, and gives no division", async () => {
    const [row] = kpi(await datasetOf([target("participants", "2026-Q2", 0)]), {
      kpis: [participants],
      period: "2026-Q2",
      asOf: "2026-04-10",
    });
    expect(row).toMatchObject({ value: 0, target: 0, expectedByNow: 0, rating: "met" });
  });
  test("a target of 1e15 stays exact", async () => {
    const [row] = kpi(await datasetOf([target("participants", "2026-Q1", 1e15)]), { kpis: [participants], period: "2026-Q1" });
    expect(row).toMatchObject({ target: 1e15, rating: "missed" });
  });
  test("a row that is withheld has neither target nor rating", async () => {
    const rows = kpi(await datasetOf([target("women-share", "2026", 0.5)]), { kpis: [womenShare], period: "2026-Q1", by: ["village"] });
    const withheld = rows.filter((row) => row.status === "suppressed");
    expect(withheld.length).toBeGreaterThan(0);
    for (const row of withheld) expect(row).toMatchObject({ target: null, rating: null });
  });
});
