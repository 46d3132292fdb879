// Every KPI against a computation that follows the definitions record by record and day by day (brute-force.ts),
// for random programmes, periods, days and breakdowns. Nothing is shared with the implementation.
import { parsePeriod } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bruteForce, type Key } from "./brute-force.ts";
import { type Dimension, dimensions, isTime, kpi, kpiCatalogue } from "./imports.ts";
import { datasetOf, randomRecords } from "./random-programme.ts";

const periods = ["2025", "2025-S1", "2025-Q2", "2025-03", "2025-W14", "2025-02-10..2025-04-20", "2025-06-15..2025-06-15"];
const kpis = kpiCatalogue.filter((one) => one.definition.id !== "designation-coverage");

const breakdowns = (applicable: readonly Dimension[]) =>
  fc.uniqueArray(fc.constantFrom(...applicable), { maxLength: 2 }).filter((by) => by.filter(isTime).length < 2);

describe.each(kpis.map((one) => [one.definition.id, one] as const))("%s", (id, one) => {
  test("is what the definition says", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomRecords,
        fc.constantFrom(...periods),
        fc.integer({ min: 0, max: 60 }),
        breakdowns(dimensions.filter((dimension) => one.definition.dimensions.includes(dimension))),
        async (records, period, earlier, by) => {
          const dataset = await datasetOf(records);
          const parsed = parsePeriod(period);
          if (!parsed.ok) throw new Error(period);
          const { start, lastDay } = parsed.value;
          const asOfDay = new Date(Date.parse(`${lastDay}T00:00Z`) - earlier * 86_400_000).toISOString().slice(0, 10);
          const asOf = [asOfDay, start].sort()[1] as string;
          const rows = kpi(dataset, { kpis: [one], period, asOf, by, view: "operational" });
          for (const row of rows) {
            const expected = bruteForce(records, { kpi: id, first: start, last: lastDay, asOf, key: row.by as Key });
            expect({ by: row.by, numerator: row.numerator, denominator: row.denominator }).toEqual({ by: row.by, ...expected });
            if (row.denominator === 0) expect(row).toMatchObject({ status: "not-computable", reason: "denominator-zero", value: null });
          }
          // Rows that are left out have nothing in them: the cells of an additive figure add up to the total.
          const topic = by.includes("topic");
          const overlaps = by.some((dimension) => one.definition.overlapping.includes(dimension));
          const isStockOverTime = one.nature === "stock" && by.some(isTime);
          if (by.length > 0 && !topic && !overlaps && !isStockOverTime && one.definition.additivity !== "none") {
            const cells = rows.filter((row) => Object.keys(row.by).length === by.length);
            const total = rows.find((row) => Object.keys(row.by).length === 0);
            expect(cells.reduce((sum, row) => sum + (row.numerator ?? 0), 0)).toBe(total?.numerator);
          }
        },
      ),
      { numRuns: Number(process.env.PIMPASA_RUNS ?? 60), seed: 20_241_104 },
    );
  });
});
