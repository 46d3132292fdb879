// Steps of reports counted from a few histories, by hand.
import { CalendarDay, RegionCode, readDataset } from "@pimpasa/core";
import { expect, test } from "vitest";
import { prepareDataset } from "../grid/kpi-context.ts";
import { reportFlowLinks } from "./report-flow-links.ts";

const entry = (reportId: string, state: string, at: string) => ({ id: `${reportId}-${at.slice(5, 13)}`, reportId, state, at });
const report = (id: string, villageId: string, submittedAt: string) => ({ id, villageId, category: "wna", submittedAt });
const tables = {
  villages: [
    { id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "12.01.99.2001", name: "Desa Contoh 002" },
  ],
  reports: [
    report("a", "v1", "2025-03-01T08:00+08:00"),
    report("b", "v1", "2025-03-02T08:00+08:00"),
    report("c", "v2", "2025-03-03T08:00+07:00"),
    // The last minute of 2024 in its village, although 2025 has begun further east.
    report("d", "v2", "2024-12-31T23:59+07:00"),
  ],
  reportEvents: [
    entry("a", "submitted", "2025-03-01T08:00+08:00"),
    entry("a", "returned", "2025-03-02T08:00+08:00"),
    entry("a", "submitted", "2025-03-03T08:00+08:00"),
    entry("a", "verified", "2025-03-04T08:00+08:00"),
    entry("a", "in-progress", "2025-03-05T08:00+08:00"),
    entry("a", "completed", "2025-04-05T08:00+08:00"),
    entry("b", "submitted", "2025-03-02T08:00+08:00"),
    entry("b", "rejected", "2025-03-02T09:00+08:00"),
  ],
};
const flow = async (asOf: string, options: { region?: RegionCode } = {}) => {
  const { dataset, rejected } = await readDataset(tables);
  expect(rejected).toEqual([]);
  return Object.fromEntries(
    reportFlowLinks(prepareDataset(dataset, CalendarDay.parse(asOf)), { period: "2025", ...options }).links.map(({ from, to, count }) => [
      `${from} ${to}`,
      count,
    ]),
  );
};

test("each step is counted, a second submission apart, and what is still open", async () => {
  expect(await flow("2025-12-31")).toEqual({
    "submitted returned": 1,
    "returned submitted": 1,
    "submitted verified": 1,
    "submitted rejected": 1,
    "submitted open": 1,
    "verified in-progress": 1,
    "in-progress completed": 1,
  });
});

test("what happened after the day is not seen", async () => {
  expect(await flow("2025-03-02")).toEqual({ "submitted returned": 1, "returned open": 1, "submitted rejected": 1 });
});

test("what comes into a state is what leaves it or is open", async () => {
  const links = await flow("2025-03-04");
  const sum = (wanted: (from: string, to: string) => boolean) =>
    Object.entries(links).reduce((n, [key, count]) => n + (wanted(...(key.split(" ") as [string, string])) ? (count ?? 0) : 0), 0);
  for (const state of ["verified", "returned", "in-progress"]) expect(sum((from) => from === state)).toBe(sum((_, to) => to === state));
});

test("a region has its own reports only, and a period must be one", async () => {
  expect(await flow("2025-12-31", { region: RegionCode.parse("12") })).toEqual({ "submitted open": 1 });
  const { dataset } = await readDataset(tables);
  expect(() => reportFlowLinks(prepareDataset(dataset, CalendarDay.parse("2025-12-31")), { period: "2025-Q9" })).toThrow(/is no period/);
});
