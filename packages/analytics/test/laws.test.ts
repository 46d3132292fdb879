// Laws that hold whatever the definitions are: order, parts and wholes, scopes and their rows.
import { type KpiRow, kpi, kpiCatalogue, prepareDataset } from "@pimpasa/analytics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOf, randomRecords } from "./random-programme.ts";
import type { Records } from "./records.ts";

const runs = Number(process.env.PIMPASA_RUNS ?? 25);
const flows = kpiCatalogue.filter((one) => one.nature === "flow" && one.definition.additivity === "additive");
const stocks = kpiCatalogue.filter((one) => one.nature === "stock");
const year = { period: "2025", asOf: "2025-12-31", view: "operational" } as const;
/** Sums of fractions agree to nine digits. */
const nineDigits = (value: number): number => Number(value.toPrecision(9));
const textOf = (row: KpiRow): string => JSON.stringify([row.kpi, Object.entries(row.by).sort()]);
const sorted = (rows: readonly KpiRow[]): KpiRow[] => [...rows].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
const figures = ({ kpi, value, numerator, denominator, status, reason }: KpiRow) => ({
  kpi,
  value,
  numerator,
  denominator,
  status,
  reason,
});

/** The same records with the rows of each table in another order. */
const shuffled = (records: Records): fc.Arbitrary<Records> =>
  fc
    .tuple(...Object.values(records).map((table) => fc.shuffledSubarray(table as unknown[], { minLength: table.length })))
    .map((tables) => Object.fromEntries(Object.keys(records).map((name, i) => [name, tables[i]])) as never);

test("the order of rows in the tables makes no difference", async () => {
  const pairs = randomRecords.chain((records) => fc.tuple(fc.constant(records), shuffled(records)));
  await fc.assert(
    fc.asyncProperty(pairs, async ([records, other]) => {
      for (const by of [["office", "month"], ["village"]] as const) {
        const rows = kpi(await datasetOf(records), { kpis: kpiCatalogue, ...year, by });
        const again = kpi(await datasetOf(other), { kpis: kpiCatalogue, ...year, by });
        expect(sorted(again)).toEqual(sorted(rows));
      }
    }),
    { numRuns: runs, seed: 11 },
  );
});

test("flows of consecutive periods add up", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const prepared = prepareDataset(await datasetOf(records), "2025-12-31" as never);
      const of = (period: string) => kpi(prepared, { ...year, period, kpis: flows, by: ["office"] });
      const sum = (rows: readonly KpiRow[], text: string, field: "numerator" | "denominator"): number =>
        rows.reduce((total, row) => total + (textOf(row) === text ? (row[field] ?? 0) : 0), 0);
      const parts = [...of("2025-Q1"), ...of("2025-Q2")];
      for (const whole of of("2025-S1")) {
        const text = textOf(whole);
        expect([text, sum(parts, text, "numerator"), nineDigits(sum(parts, text, "denominator"))]).toEqual([
          text,
          whole.numerator ?? 0,
          nineDigits(whole.denominator ?? 0),
        ]);
      }
    }),
    { numRuns: runs, seed: 12 },
  );
});

test("what is additive adds up over villages, provinces and months", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, fc.constantFrom("village", "province", "month", "officer"), async (records, dimension) => {
      const dataset = await datasetOf(records);
      for (const one of kpiCatalogue) {
        const { additivity, overlapping, dimensions } = one.definition;
        if (additivity === "none" || overlapping.includes(dimension) || !dimensions.includes(dimension)) continue;
        if (additivity === "stock" && dimension === "month") continue;
        const [total, ...parts] = kpi(dataset, { kpis: [one], ...year, by: [dimension] });
        expect([one.definition.id, parts.reduce((sum, row) => sum + (row.numerator ?? 0), 0)]).toEqual([
          one.definition.id,
          total?.numerator ?? 0,
        ]);
      }
    }),
    { numRuns: runs, seed: 13 },
  );
});

test("a stock does not depend on when the period began", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const prepared = prepareDataset(await datasetOf(records), "2025-06-30" as never);
      const of = (period: string) => kpi(prepared, { kpis: stocks, period, asOf: "2025-06-30", view: "operational" }).map(figures);
      expect(of("2025-Q2")).toEqual(of("2025-S1"));
      expect(of("2025-06-30..2025-06-30")).toEqual(of("2025-S1"));
    }),
    { numRuns: runs, seed: 14 },
  );
});

test("a KPI alone has the rows that it has among others", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const dataset = await datasetOf(records);
      const question = { ...year, by: ["province", "category"] } as const;
      const together = kpi(dataset, { kpis: kpiCatalogue, ...question });
      expect(kpiCatalogue.flatMap((one) => one(dataset, question))).toEqual(together);
    }),
    { numRuns: runs, seed: 15 },
  );
});

test("the total within a scope is the row of the breakdown", async () => {
  const scopes = [
    { by: "office", key: "k0", scope: { kind: "office", officeId: "k0" } },
    { by: "province", key: "53", scope: { kind: "region", code: "53" } },
    { by: "regency", key: "12.01", scope: { kind: "region", code: "12.01" } },
    { by: "district", key: "53.01.01", scope: { kind: "region", code: "53.01.01" } },
  ] as const;
  await fc.assert(
    fc.asyncProperty(randomRecords, fc.constantFrom(...scopes), async (records, { by, key, scope }) => {
      const dataset = await datasetOf(records);
      for (const one of kpiCatalogue.filter(({ definition }) => definition.dimensions.includes(by))) {
        const row = kpi(dataset, { kpis: [one], ...year, by: [by] }).find((found) => found.by[by] === key);
        const [total] = kpi(dataset, { kpis: [one], ...year, scope: scope as never });
        // Where nothing lies in a cell there is nothing to count, or nothing is known of it.
        if (row === undefined) expect([0, null]).toContain(total?.numerator);
        else expect(figures(total as KpiRow)).toEqual(figures(row));
      }
    }),
    { numRuns: runs, seed: 16 },
  );
});
