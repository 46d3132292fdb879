// An attacker reads every published row of one call, knows how rows and KPIs hang together (published-puzzle.ts), and
// searches for all tables of whole numbers that agree with them (attacker.ts). A small count below the regency must remain
// possible over at least five values.
import { type Dimension, type Kpi, type KpiRow, kpi, kpiById, kpiCatalogue } from "@pimpasa/analytics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPossible, type Puzzle, type Relation } from "./attacker.ts";
import { publishedPuzzle } from "./published-puzzle.ts";
import { datasetOf, randomRecordsOf } from "./random-programme.ts";
import type { Records } from "./records.ts";

const kpis = (...ids: string[]): Kpi[] => ids.flatMap((id) => kpiById(id) ?? []);
/**
 * Published down to the regency only: what rests on victims, and what was not shown to be safe beside all others of its
 * family. Of them nothing finer is said; what a figure of a regency tells of its only village is not attacked.
 */
const toTheRegency: readonly string[] = kpiCatalogue.flatMap(({ definition: { id, publishedDownTo } }) =>
  publishedDownTo === "regency" ? [id] : [],
);
const calls: readonly (readonly [string, readonly Kpi[]])[] = [
  ["participants", kpis("participants")],
  ["women-share", kpis("women-share")],
  ["reports-submitted", kpis("reports-submitted")],
  ["verification-timeliness", kpis("verification-timeliness")],
  ["open-backlog", kpis("open-backlog")],
  ["open-backlog and red-flags", kpis("open-backlog", "red-flags")],
  ["participants and women-share", kpis("participants", "women-share")],
  ["all that counts attendances", kpis("participants", "women-share", "youth-share", "reach-per-1000")],
  ["reports, and those that are open", kpis("reports-submitted", "verification-timeliness", "open-backlog", "red-flags")],
  ["reports, and what became of them", kpis("reports-submitted", "returned-share", "rejected-share", "submission-timeliness")],
  ["all that counts persons or reports", kpiCatalogue.filter(({ definition }) => definition.counts !== "other")],
];
const breakdowns: readonly (readonly Dimension[])[] = [
  [],
  ["village"],
  ["district"],
  ["officer"],
  ["village", "month"],
  ["district", "quarter"],
  ["village", "category"],
  ["village", "kind"],
  ["regency", "village"],
  ["village", "topic"],
  ["category", "month"],
  ["month", "half-year"],
];
const nation = { kind: "nation", code: "" } as const;
const scopes = [
  nation,
  nation,
  nation,
  { kind: "region", code: "53.01" },
  { kind: "region", code: "12.01.01" },
  { kind: "office", officeId: "k0", code: "" },
] as const;
const randomCall = fc.record({
  period: fc.constantFrom("2025", "2025-S1", "2025-Q2"),
  by: fc.constantFrom(...breakdowns),
  scope: fc.constantFrom(...scopes),
});
type RandomCall = typeof randomCall extends fc.Arbitrary<infer T> ? T : never;

const fineDimensions: readonly string[] = ["district", "village", "officer"];
const isFine = (row: KpiRow, scope: RandomCall["scope"]): boolean =>
  Object.keys(row.by).some((dimension) => fineDimensions.includes(dimension)) || scope.code.length > "PP.KK".length;
const isSmall = (value: number): boolean => value >= 1 && value <= 4;

/** Attacks every small count that is withheld; says how many there were. */
async function attack(asked: readonly Kpi[], records: Records, { period, by, scope }: RandomCall): Promise<number> {
  const dataset = await datasetOf(records);
  const question = { kpis: asked, period, by, scope: scope as never, asOf: "2025-12-31" };
  const published = kpi(dataset, question);
  const open = kpi(dataset, { ...question, view: "operational" });
  expect(published.length).toBe(open.length);
  for (const [i, row] of published.entries()) compareWithOpen(row, open[i] as KpiRow, scope);
  const puzzle = publishedPuzzle(published, open, by);
  // What the reader takes as known holds for the truth: else no table at all would agree with it.
  expect(puzzle.relations.filter((relation) => !holds(relation, puzzle.truth))).toEqual([]);
  let attacked = 0;
  for (const { row, variables } of puzzle.rows) {
    if (row.status !== "suppressed" || !isFine(row, scope) || toTheRegency.includes(row.kpi)) continue;
    const quantities = variables.length === 1 ? [variables] : [...variables.map((v) => [v]), variables];
    for (const quantity of quantities) {
      const truth = quantity.reduce((sum, v) => sum + (puzzle.truth[v] as number), 0);
      if (!isSmall(truth)) continue;
      attacked += 1;
      expect({ kpi: row.kpi, by: row.by, truth, possible: possibleValues(puzzle, quantity, truth) }).toMatchObject({ possible: enough });
    }
  }
  return attacked;
}

const holds = ({ terms, isEqual, constant }: Relation, values: readonly number[]): boolean => {
  const sum = terms.reduce((total, [variable, factor]) => total + factor * (values[variable] as number), 0);
  return isEqual ? sum === constant : sum <= constant;
};

const enough = 5;

/** How many values are possible, those near the truth first; not more than enough. */
function possibleValues(puzzle: Puzzle, quantity: readonly number[], truth: number): number {
  const others = Array.from({ length: 12 }, (_, value) => value).filter((value) => value !== truth);
  others.sort((a, b) => Math.abs(a - truth) - Math.abs(b - truth));
  let possible = 1;
  for (const value of others) if (possible < enough && isPossible(puzzle, quantity, value) === true) possible += 1;
  return possible;
}

/** By officer, and what is open in one village. */
const isNeverPublished = ({ kpi, by }: KpiRow, { kind }: RandomCall["scope"]): boolean =>
  !Object.values(by).includes("*") &&
  kind !== "office" &&
  ((by.category === "indikasi_tppo_pmi" && (by.village ?? by.district) !== undefined) ||
    by.officer !== undefined ||
    (by.village !== undefined && ["open-backlog", "red-flags"].includes(kpi)) ||
    ((by.village ?? by.district) !== undefined && toTheRegency.includes(kpi)));

/** A row is published as it is, or withheld whole; what shows a small count is withheld, and a plain 0 is not. */
function compareWithOpen(row: KpiRow, open: KpiRow, scope: RandomCall["scope"]): void {
  if (isNeverPublished(row, scope)) {
    expect(row).toMatchObject({ status: "suppressed", reason: "never-published", numerator: null, denominator: null, completeness: null });
    return;
  }
  if (row.reason === "never-published") {
    // An office with a single officer; or a scope that is finer than the KPI is published.
    const isClosed = toTheRegency.includes(row.kpi) || row.by.category === "indikasi_tppo_pmi";
    const isFineScope = scope.code.length > "PP.KK".length && isClosed;
    expect(scope.kind === "office" || row.by.office !== undefined || isFineScope).toBe(true);
    return;
  }
  const { numerator } = open;
  const denominator = kpiById(open.kpi)?.definition.unit === "share" ? open.denominator : null;
  const counts = kpiById(open.kpi)?.definition.counts !== "other";
  const shown = numerator === null ? [] : denominator === null ? [numerator] : [numerator, denominator, denominator - numerator];
  if (counts && isFine(open, scope) && shown.some(isSmall)) expect(row.status).toBe("suppressed");
  if (shown.every((value) => value === 0) && open.reason !== "no-policy-profile") expect(row.status).not.toBe("suppressed");
  if (row.status !== "suppressed") {
    expect(row).toEqual(open);
    return;
  }
  const { kpi, by, period, asOf, needs, status, reason, ...numbers } = row;
  expect({ kpi, by, reason }).toEqual({ kpi: open.kpi, by: open.by, reason: "small-count" });
  expect(Object.values(numbers).every((value) => value === null)).toBe(true);
}

describe.each(calls)("small counts of %s", (_, asked) => {
  test("cannot be worked out from the rows of one call", async () => {
    let attacked = 0;
    await fc.assert(
      fc.asyncProperty(randomRecordsOf({ villages: [3, 6], activities: [8, 30], reports: [15, 60] }), randomCall, async (records, call) => {
        attacked += await attack(asked, records, call);
      }),
      { numRuns: Number(process.env.PIMPASA_RUNS ?? (asked.length > 4 ? 8 : 40)), seed: 7 },
    );
    expect(attacked).toBeGreaterThan(15);
  }, 300_000);
});

test("at the regency and above nothing is withheld where no smaller place is asked for", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecordsOf({ villages: [1, 6], activities: [0, 30], reports: [0, 60] }), async (records) => {
      const rows = kpi(await datasetOf(records), { kpis: kpiCatalogue, period: "2025", by: ["regency", "month"] });
      expect(rows.filter((row) => row.status === "suppressed")).toEqual([]);
    }),
    { numRuns: 30, seed: 3 },
  );
});
