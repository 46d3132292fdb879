// Figures that are asked for without their intervals: the same, but for what rests on the interval.
import { type KpiRow, kpi, kpiCatalogue } from "@pimpasa/analytics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOf, randomRecordsOf } from "./random-programme.ts";
import type { Records } from "./records.ts";

const runs = Number(process.env.PIMPASA_RUNS ?? 12);
const records = randomRecordsOf({ villages: [11, 16], activities: [20, 60], reports: [20, 60] });
const asked = { kpis: kpiCatalogue, period: "2025", asOf: "2025-12-31", view: "operational" } as const;
const hasUncertainty = new Set(kpiCatalogue.flatMap(({ definition }) => (definition.uncertainty === "none" ? [] : [definition.id])));
/** A target of every KPI, so that every figure is rated that may be. */
const targets = kpiCatalogue.map(({ definition: { id } }, i) => ({ id: `t${i}`, kpi: id, period: "2025", value: 0.5, source: "test" }));

/** What a row is without its interval, by the definition: unrated where it would have one. */
const bare = (row: KpiRow): KpiRow => ({ ...row, interval: null, ...(hasUncertainty.has(row.kpi) ? { rating: null } : {}) }) as KpiRow;

test("all is as with intervals, but for the intervals, and the ratings that rest on them", async () => {
  let [intervals, ratings] = [0, 0];
  await fc.assert(
    fc.asyncProperty(records, fc.constantFrom<("province" | "month")[]>([], ["province"], ["province", "month"]), async (one, by) => {
      const dataset = await datasetOf({ ...one, targets } as Records);
      const rows = kpi(dataset, { ...asked, by });
      const without = kpi(dataset, { ...asked, by, intervals: false });
      expect(without).toEqual(rows.map(bare));
      expect(kpi(dataset, { ...asked, by, intervals: true })).toEqual(rows);
      intervals += rows.filter(({ interval }) => interval !== null).length;
      ratings += rows.filter(({ kpi, rating }) => hasUncertainty.has(kpi) && rating !== null).length;
    }),
    { numRuns: runs },
  );
  expect(intervals).toBeGreaterThan(0);
  expect(ratings).toBeGreaterThan(0);
});
