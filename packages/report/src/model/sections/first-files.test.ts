// Which files to supply first, on needs made by hand.
import type { KpiRow } from "@pimpasa/analytics";
import type { TableName } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFiles } from "./first-files.ts";

const lacking = (...needs: (readonly TableName[])[]): KpiRow[] =>
  needs.map((one, i) => ({ kpi: `k${i}`, needs: one }) as unknown as KpiRow);
const named = (rows: readonly KpiRow[]) => firstFiles(rows).map((step) => [step.tables, step.rows.map(({ kpi }) => kpi)]);

test("what gives most KPIs for each file comes first; files that only help together stand together", () => {
  const rows = lacking(
    ["activities"],
    ["activities"],
    ["reports", "reportEvents"],
    ["reports", "reportEvents"],
    ["reports", "reportEvents"],
    ["liaisons"],
    [],
  );
  expect(named(rows)).toEqual([
    [["activities"], ["k0", "k1"]],
    [
      ["reports", "reportEvents"],
      ["k2", "k3", "k4"],
    ],
    [["liaisons"], ["k5"]],
  ]);
});
test("a file counts what lacks nothing else once those above are there", () => {
  const rows = lacking(["activities"], ["activities"], ["activities", "observations"], ["activities", "observations"], ["liaisons"]);
  expect(named(rows)[1]).toEqual([["observations"], ["k2", "k3"]]);
});
test("nothing missing, nothing asked", () => expect(firstFiles(lacking([], []))).toEqual([]));

test("every KPI that lacks a file stands in one step, by which all that it needs is there", () => {
  const tables = ["activities", "reports", "reportEvents", "liaisons", "observations"] as const;
  fc.assert(
    fc.property(fc.array(fc.subarray([...tables]), { maxLength: 12 }), (needs) => {
      const rows = lacking(...needs);
      const there = new Set<TableName>();
      const seen: string[] = [];
      for (const step of firstFiles(rows)) {
        for (const table of step.tables) there.add(table);
        for (const row of step.rows) expect(row.needs.every((table) => there.has(table))).toBe(true);
        seen.push(...step.rows.map(({ kpi }) => kpi));
      }
      expect(seen.sort()).toEqual(
        rows
          .filter((row) => row.needs.length > 0)
          .map(({ kpi }) => kpi)
          .sort(),
      );
    }),
  );
});
