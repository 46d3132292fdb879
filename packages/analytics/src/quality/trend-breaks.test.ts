import { CalendarDay } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { datasetOf, office } from "../../test/quality-records.ts";
import { knownUpTo } from "./known-up-to.ts";
import { trendBreaks } from "./trend-breaks.ts";

const asOf = CalendarDay.parse("2026-01-05");
/** The 24 months to 2025-12. */
const months = Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);

/** Villages with so many visits in each of the months, designated by k1 from before the first. */
function tablesOf(villages: Readonly<Record<string, readonly number[]>>, more: { readonly from?: string; readonly to?: string } = {}) {
  const ids = Object.keys(villages);
  return {
    offices: [office("k1")],
    villages: ids.map((id, i) => ({ id, regionCode: `53.04.99.${2001 + i}`, name: `Desa Contoh ${i}` })),
    designations: ids.map((villageId) => ({ id: `d${villageId}`, villageId, officeId: "k1", from: "2023-12-01", ...more })),
    activities: Object.entries(villages).flatMap(([villageId, counts]) =>
      counts.flatMap((count, m) =>
        Array.from({ length: count }, (_, i) => ({
          id: `${villageId}-${m}-${i}`,
          kind: "village-visit",
          villageId,
          day: `${months[m]}-10`,
        })),
      ),
    ),
    reports: [],
    nilReports: [] as object[],
  };
}

const steady = new Array<number>(24).fill(2);
const stopped = (silent: number): number[] => [...steady.slice(silent), ...new Array<number>(silent).fill(0)];

describe("a village that fell silent", () => {
  test.each([
    ["2 months ago", stopped(2), [["fell-silent", "2025-11", 12, 12, 2, 0]]],
    ["10 months ago", stopped(10), [["fell-silent", "2025-03", 12, 12, 10, 0]]],
    ["after 10 of 12 months", [...steady.slice(0, 10), 0, 2, 0, ...steady.slice(13, 22), 0, 0], [["fell-silent", "2025-11", 12, 10, 2, 0]]],
  ])("%s", async (_, counts, expected) => {
    const rows = trendBreaks(await datasetOf(tablesOf({ v1: counts })), { asOf });
    expect(rows.map((r) => [r.kind, r.since, r.monthsBefore, r.before, r.monthsAfter, r.after])).toEqual(expected);
  });
  test.each([
    ["1 month", stopped(1)],
    ["never heard", new Array<number>(24).fill(0)],
    ["heard every other month before", steady.map((_, m) => (m < 20 && m % 2 === 0 ? 1 : 0))],
  ])("not: %s", async (_, counts) => {
    const rows = trendBreaks(await datasetOf(tablesOf({ v1: counts })), { asOf });
    expect(rows.filter(({ kind }) => kind === "fell-silent")).toEqual([]);
  });
  test("not where a nil report came in time, is not due yet, or nil reports were not supplied", async () => {
    const nilReports = [{ id: "n1", villageId: "v1", month: "2025-12", submittedOn: "2026-01-05" }];
    const silent = async (tables: Parameters<typeof datasetOf>[0], day = asOf) =>
      trendBreaks(await datasetOf(tables), { asOf: day }).filter(({ kind }) => kind === "fell-silent").length;
    const tables = tablesOf({ v1: stopped(2) });
    expect(await silent(tables)).toBe(1);
    expect(await silent({ ...tables, nilReports })).toBe(0);
    expect(await silent(tables, CalendarDay.parse("2026-01-04"))).toBe(0);
    expect(await silent({ ...tables, nilReports: undefined })).toBe(0);
  });
  test("not where it is no longer designated; only months without a gap count", async () => {
    expect(trendBreaks(await datasetOf(tablesOf({ v1: stopped(4) }, { to: "2025-12-15" })), { asOf })).toEqual([]);
    expect(trendBreaks(await datasetOf(tablesOf({ v1: stopped(2) }, { from: "2025-06-15" })), { asOf })).toEqual([]);
  });
});

describe("a village whose level changed", () => {
  const calm = Object.fromEntries(
    Array.from({ length: 19 }, (_, i) => [`c${i}`, steady.map((_, m) => [1, 3, 2, 2][(m + i) % 4] as number)]),
  );
  const fell = steady.map((_, m) => (m < 15 ? 6 : 1));
  test("is found among calm ones, with the month of the change", async () => {
    const rows = trendBreaks(await datasetOf(tablesOf({ ...calm, v1: fell })), { asOf });
    expect(rows).toMatchObject([
      { kind: "level-shift", villageId: "v1", since: "2025-04", monthsBefore: 15, before: 90, monthsAfter: 9, after: 9 },
    ]);
    expect(rows[0]?.adjustedP).toBeLessThan(0.05);
  });
  test("is not listed where it changed before the period, nor twice where it fell silent", async () => {
    const early = steady.map((_, m) => (m < 6 ? 9 : 1));
    const rows = trendBreaks(await datasetOf(tablesOf({ ...calm, v1: early, v2: stopped(9) })), { asOf });
    expect(rows.map(({ kind, villageId }) => [kind, villageId])).toEqual([["fell-silent", "v2"]]);
  });
  test("has the same p-value whatever the order of the villages", async () => {
    const own = async (villages: Readonly<Record<string, readonly number[]>>) => trendBreaks(await datasetOf(tablesOf(villages)), { asOf });
    expect(await own({ v1: fell, ...calm })).toEqual(await own({ ...calm, v1: fell }));
  });
});

describe("up to which day the data reaches", () => {
  test.each([
    ["the last activity", { activities: [{ id: "a", kind: "other", villageId: "v1", day: "2025-03-02" }] }, "2025-03-02"],
    [
      "the local day of a report",
      { reports: [{ id: "r", villageId: "v1", category: "wna", submittedAt: "2025-03-02T23:30+07:00" }] },
      "2025-03-03",
    ],
    [
      "a nil report's submission",
      { nilReports: [{ id: "n", villageId: "v1", month: "2025-03", submittedOn: "2025-03-20" }] },
      "2025-03-20",
    ],
    ["nothing: the day itself", {}, "2026-01-05"],
  ])("%s", async (_, tables, day) => {
    const villages = [{ id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh" }];
    expect(knownUpTo(await datasetOf({ villages, ...tables }), asOf)).toBe(day);
  });
});
