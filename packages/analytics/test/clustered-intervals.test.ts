// The interval of every share and rate of a process: the same as from the figures of its villages, asked for one by one.
import { type ClusterSums, clusteredRate, clusteredShare, clusterSumsOf, type KpiRow, kpi, kpiCatalogue } from "@pimpasa/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, randomRecordsOf } from "./random-programme.ts";
import type { Records } from "./records.ts";

/** Signals are raised for regions of any level, so that there are no villages to cluster by: their share has no interval yet. */
const processes = kpiCatalogue.filter(({ definition }) => definition.uncertainty === "process" && !definition.tables.includes("signals"));
const intervals = {
  share: clusteredShare,
  "attendances-per-1000-residents-a-year": (sums: ClusterSums) => clusteredRate(sums, 1000),
  "reports-per-10000-residents-a-year": (sums: ClusterSums) => clusteredRate(sums, 10_000),
};
const clustered = processes.flatMap((one) => {
  const intervalOf = intervals[one.definition.unit as keyof typeof intervals];
  return intervalOf === undefined ? [] : [[one.definition.id, one, intervalOf] as const];
});
const records = randomRecordsOf({ villages: [11, 16], activities: [20, 60], reports: [20, 60] });
const runs = Number(process.env.PIMPASA_RUNS ?? 15);

/** What the random programmes have too little of, or what does not add up over villages. */
const changes: Readonly<Record<string, (programme: Records) => Partial<Records>>> = {
  // A joint activity counts in each village that took part, but once in a cell: villages asked for one by one have more.
  "evidence-share": () => ({ activityVillages: [] }),
  "questions-answered-share": ({ reports }) => ({ reports: reports.map((report) => ({ ...report, category: "question" })) }),
  "reach-per-1000": peopled,
  "indications-per-10000": ({ reports, ...programme }) => ({
    ...peopled(programme),
    reports: reports.map((report) => ({ ...report, category: "indikasi_tppo_pmi" })),
  }),
};

/** All villages designated, and their residents known. */
function peopled({ villages }: Pick<Records, "villages">): Partial<Records> {
  return {
    designations: villages.map(({ id }) => ({ id: `d-${id}`, villageId: id, officeId: "k0", from: "2024-11-04" })),
    observations: villages.map(({ id, regionCode }, i) => ({
      id: `p-${id}`,
      indicator: "population",
      regionCode,
      period: "2024",
      value: 1000 + 300 * i,
      unit: "persons",
      source: "test",
    })),
  };
}

/** The figures of single villages in the cell of a row. */
const villagesOf = (row: KpiRow, rows: readonly KpiRow[]): { numerator: number; denominator: number }[] =>
  rows
    .filter((one) => one.by.village !== undefined && Object.entries(row.by).every(([key, value]) => one.by[key as never] === value))
    .filter((one) => Object.keys(one.by).length === Object.keys(row.by).length + 1)
    .map((one) => ({ numerator: one.numerator ?? 0, denominator: one.denominator ?? 0 }));

/** The same limits but for rounding: sums come in another order. */
function expectLimits(row: KpiRow, expected: KpiRow["interval"]): void {
  expect({ by: row.by, isKnown: row.interval !== null }).toEqual({ by: row.by, isKnown: expected !== null });
  for (const limit of ["low", "high"] as const)
    if (row.interval && expected)
      expect(Math.abs(row.interval[limit] - expected[limit])).toBeLessThanOrEqual(1e-9 * Math.max(1, expected[limit]));
}

describe.each(clustered)("%s", (id, one, intervalOf) => {
  test("an interval rests on the villages of its cell", async () => {
    let [known, unknown] = [0, 0];
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom(...one.definition.dimensions), async (programme, dimension) => {
        const dataset = await datasetOf({ ...programme, ...changes[id]?.(programme) });
        const question = { kpis: [one], period: "2025", view: "operational" } as const;
        const rows = kpi(dataset, { ...question, by: dimension === "village" ? [] : [dimension] });
        const single = kpi(dataset, { ...question, by: dimension === "village" ? ["village"] : [dimension, "village"] });
        for (const row of single) if (row.by.village !== undefined) expect(row.interval).toBeNull();
        for (const row of rows.filter(({ status }) => status !== "not-computable")) {
          const expected = intervalOf(clusterSumsOf(villagesOf(row, single)));
          unknown += Number(expected === null);
          known += Number(expected !== null);
          expectLimits(row, expected);
        }
      }),
      { numRuns: runs, seed: 31 },
    );
    expect(unknown).toBeGreaterThan(0);
    expect(known).toBeGreaterThan(0);
  });
});

test("every share of a process has its interval", () => {
  expect(clustered.map(([id]) => id)).toEqual(expect.arrayContaining(["women-share", "reporting-completeness", "verification-timeliness"]));
});
