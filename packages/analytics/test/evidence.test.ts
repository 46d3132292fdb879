// The records behind a value, for random programmes, every KPI and every breakdown. The laws do not look at how they are
// found: their amounts add up to the figure; without them nothing is left of it, and with no others in their table it is the same.
import { type Dimension, type Evidence, evidence, type Kpi, type KpiRow, kpi, kpiCatalogue, prepareDataset } from "@pimpasa/analytics";
import { CalendarDay, type RegionCode, type Scope } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, randomRecords } from "./random-programme.ts";
import type { Records } from "./records.ts";

const runs = Number(process.env.PIMPASA_RUNS ?? 12);
const parts = ["numerator", "denominator"] as const;
type Part = (typeof parts)[number];

/** What rests on a list that is not in the data: it has no records to name. */
const withoutRecords: readonly string[] = [
  "designation-coverage denominator",
  // Residents and risk of the villages of that list.
  ...["population-covered", "priority-coverage", "risk-weighted-coverage", "mean-risk"].flatMap((id) =>
    parts.map((part) => `${id} ${part}`),
  ),
  "high-risk-villages numerator",
  "high-risk-undesignated numerator",
  // Parts of a year: of residents, and of villages.
  "reach-per-1000 denominator",
  "indications-per-10000 denominator",
  "sessions-by-risk-band denominator",
  // Differences between pairs of officers.
  ...parts.map((part) => `workload-gini ${part}`),
  // Fields of all records, not the records.
  ...parts.map((part) => `record-completeness ${part}`),
  // Durations: a median may by chance be the quotient of how many are over and how many there are.
  ...[
    "officer-tenure",
    "days-to-first-session",
    "median-verification-hours",
    "median-hours-to-final-decision",
    "median-follow-up-hours",
    "response-improvement",
  ].flatMap((id) => parts.map((part) => `${id} ${part}`)),
];

const scopes: readonly Scope[] = [{ kind: "nation" }, { kind: "region", code: "53" as RegionCode }, { kind: "office", officeId: "k0" }];
const question = (one: Kpi) =>
  fc.record({
    period: fc.constantFrom("2025", "2025-Q2", "2025-03"),
    asOf: fc.constantFrom("2025-06-30", "2025-12-31").map((day) => CalendarDay.parse(day)),
    scope: fc.constantFrom(...scopes),
    by: fc.uniqueArray(fc.constantFrom(...one.definition.dimensions), { maxLength: 2 }),
  });
type Question = { period: string; asOf: CalendarDay; scope: Scope; by: Dimension[] };

const sumOf = (found: readonly Evidence[]): number => found.flatMap(({ amounts }) => amounts).reduce((sum, amount) => sum + amount, 0);
/** A figure that is a number of records, or of what they hold; not a median, and not a coefficient. */
const isSum = ({ value, numerator, denominator }: KpiRow): boolean =>
  value !== null && value === (denominator === null ? numerator : (numerator ?? 0) / denominator);

const rowsIn = (records: Records, table: string): readonly { id: string }[] =>
  (records as unknown as Record<string, readonly { id: string }[]>)[table] ?? [];
const withRows = (records: Records, table: string, rows: readonly object[]): Records => ({ ...records, [table]: rows }) as never;

const figureOf = (rows: readonly KpiRow[], by: object, part: Part): number =>
  rows.find((row) => JSON.stringify(row.by) === JSON.stringify(by))?.[part] ?? 0;

describe.each(kpiCatalogue.map((one) => [one.definition.id, one] as const))("%s", (_, one) => {
  test("its records add up to it, and nothing else makes it", async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, question(one), fc.nat(), async (records, asked, pick) => {
        const prepared = prepareDataset(await datasetOf(records), asked.asOf);
        const rows = kpi(prepared, { ...asked, kpis: [one], view: "operational" }).filter(isSum);
        for (const row of rows) for (const part of parts) expectSum(prepared, one, asked, row, part);
        const row = rows[pick % Math.max(1, rows.length)];
        if (row?.numerator) await expectMadeOf(records, one, asked, row);
      }),
      { numRuns: runs, seed: 41 },
    );
  });
});

function expectSum(prepared: Parameters<typeof evidence>[0], one: Kpi, { period, asOf, scope }: Question, row: KpiRow, part: Part): void {
  const found = evidence(prepared, { kpi: one, period, asOf, scope, by: row.by, part });
  const name = `${one.definition.id} ${part}`;
  if (row[part] === null || withoutRecords.includes(name)) expect([name, found]).toEqual([name, undefined]);
  else expect([name, row.by, found && sumOf(found)]).toEqual([name, row.by, row[part]]);
}

async function expectMadeOf(records: Records, one: Kpi, asked: Question, row: KpiRow): Promise<void> {
  const { period, asOf, scope, by } = asked;
  const found = evidence(await datasetOf(records), { kpi: one, period, asOf, scope, by: row.by });
  // What has no records to name is in the list above; the sums were compared with it.
  if (found === undefined) return;
  const rowsOf = async (changed: Records) => kpi(await datasetOf(changed), { kpis: [one], period, asOf, scope, by, view: "operational" });
  // An office is named by others, and who is in post is told by postings: taking these away asks another question.
  if (found.some(({ table }) => table === "offices" || table === "officers")) return;
  let [without, only] = [records, records];
  for (const { table, ids } of found) {
    const all = rowsIn(records, table);
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    expect(new Set(ids).size).toBe(ids.length);
    without = withRows(
      without,
      table,
      all.filter((record) => !ids.includes(record.id)),
    );
    only = withRows(
      only,
      table,
      all.filter((record) => ids.includes(record.id)),
    );
  }
  expect(figureOf(await rowsOf(without), row.by, "numerator")).toBe(0);
  // A village that is taken away takes its activities with it, also those that others came to.
  if (found.every(({ table }) => table !== "villages")) expect(figureOf(await rowsOf(only), row.by, "numerator")).toBe(row.numerator);
}

test("an office is shown records of its own villages only", async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const dataset = await datasetOf(records);
      const own = new Set(records.designations.filter(({ officeId }) => officeId === "k0").map(({ villageId }) => villageId));
      const villageOf = new Map(records.reports.map(({ id, villageId }) => [id, villageId] as const));
      const scope: Scope = { kind: "office", officeId: "k0" };
      const found = kpiCatalogue.flatMap((one) => evidence(dataset, { kpi: one, period: "2025", scope }) ?? []);
      const villages = found.flatMap(({ table, ids }) => {
        if (table === "reports") return ids.map((id) => villageOf.get(id) as string);
        return table === "villages" ? ids : [];
      });
      expect(villages.filter((id) => !own.has(id))).toEqual([]);
      expect(found.filter(({ table }) => table === "offices").flatMap(({ ids }) => ids.filter((id) => id !== "k0"))).toEqual([]);
      named += villages.length;
    }),
    { numRuns: runs, seed: 42 },
  );
  expect(named).toBeGreaterThan(0);
});

test("nothing is written down unless evidence is asked for", async () => {
  const [records] = fc.sample(randomRecords, { numRuns: 1, seed: 43 });
  const prepared = prepareDataset(await datasetOf(records as Records), CalendarDay.parse("2025-12-31"));
  expect(prepared.activities().byKind.sources).toBeUndefined();
  expect(prepared.reports().by([]).open.sources).toBeUndefined();
  expect(prepared.traced().reports().by([]).open.sources?.table).toBe("reports");
});
