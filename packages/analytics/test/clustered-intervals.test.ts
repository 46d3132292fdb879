// The interval of every share of a process: the same as from the figures of its villages, asked for one by one.
import { clusteredShare, clusterSumsOf, type KpiRow, kpi, kpiCatalogue } from "@pimpasa/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, randomRecordsOf } from "./random-programme.ts";

const shares = kpiCatalogue.filter(({ definition }) => definition.unit === "share" && definition.uncertainty === "process");
const records = randomRecordsOf({ villages: [11, 16], activities: [20, 60], reports: [20, 60] });
const runs = Number(process.env.PIMPASA_RUNS ?? 15);

/** The figures of single villages in the cell of a row. */
const villagesOf = (row: KpiRow, rows: readonly KpiRow[]): { numerator: number; denominator: number }[] =>
  rows
    .filter((one) => one.by.village !== undefined && Object.entries(row.by).every(([key, value]) => one.by[key as never] === value))
    .filter((one) => Object.keys(one.by).length === Object.keys(row.by).length + 1)
    .map((one) => ({ numerator: one.numerator ?? 0, denominator: one.denominator ?? 0 }));

describe.each(shares.map((one) => [one.definition.id, one] as const))("%s", (_, one) => {
  test("an interval rests on the villages of its cell", async () => {
    let intervals = 0;
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom(...one.definition.dimensions), async (programme, dimension) => {
        const dataset = await datasetOf(programme);
        const rows = kpi(dataset, { kpis: [one], period: "2025", by: dimension === "village" ? [] : [dimension], view: "operational" });
        const single = kpi(dataset, {
          kpis: [one],
          period: "2025",
          by: dimension === "village" ? ["village"] : [dimension, "village"],
          view: "operational",
        });
        for (const row of single) if (row.by.village !== undefined) expect(row.interval).toBeNull();
        for (const row of rows) {
          if (row.status === "not-computable") continue;
          const expected = clusteredShare(clusterSumsOf(villagesOf(row, single)));
          intervals += Number(expected !== null);
          expect({ by: row.by, interval: row.interval }).toEqual({ by: row.by, interval: expected });
        }
      }),
      { numRuns: runs, seed: 31 },
    );
    expect(intervals).toBeGreaterThan(0);
  });
});
