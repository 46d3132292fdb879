// Every KPI against its definition, followed record by record and day by day (witness/), for random programmes, periods,
// days, scopes and breakdowns. Nothing but the vocabularies is shared with the implementation. Every key is asked for: one
// that has no row must have nothing in it.

import { type Dimension, type Kpi, kpi, kpiCatalogue } from "@pimpasa/analytics";
import { parsePeriod } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, randomRecords } from "./random-programme.ts";
import { dayNumber, dayText, type Records } from "./records.ts";
import { type Answer, definitions } from "./witness/definitions.ts";
import { everyKey } from "./witness/every-key.ts";
import { reportDefinitions } from "./witness/report-definitions.ts";
import { type Key, type WitnessScope, worldOf } from "./witness/world.ts";

const periods = [
  "2025",
  "2025-S1",
  "2025-Q2",
  "2025-Q3",
  "2025-03",
  "2025-12",
  "2026-Q1",
  "2025-W14",
  "2025-02-10..2025-04-20",
  "2025-06-15..2025-06-15",
  "2024-12-20..2025-09-05",
];
const scopes: readonly WitnessScope[] = [
  { kind: "nation" },
  ...["12", "53", "53.01", "12.01", "53.01.02", "12.01.01.2001"].map((code) => ({ kind: "region", code }) as const),
  { kind: "office", officeId: "k0" },
  { kind: "office", officeId: "k1" },
];

const questionOf = (dimensions: readonly Dimension[]) =>
  fc.record({
    period: fc.constantFrom(...periods),
    earlier: fc.integer({ min: -60, max: 60 }),
    scope: fc.oneof({ weight: 1, arbitrary: fc.constant(scopes[0] as WitnessScope) }, { weight: 1, arbitrary: fc.constantFrom(...scopes) }),
    by: fc.uniqueArray(fc.constantFrom(...dimensions), { maxLength: 2 }),
  });
type RandomQuestion = ReturnType<typeof questionOf> extends fc.Arbitrary<infer T> ? T : never;

const allDefinitions: typeof definitions = { ...definitions, ...reportDefinitions };
const textOf = (key: object): string => JSON.stringify(Object.entries(key).sort());

/** The first office is always there, the second not. */
const knownScope = (scope: WitnessScope, { offices }: Records): WitnessScope =>
  scope.kind === "office" && !offices.some(({ id }) => id === scope.officeId) ? { kind: "office", officeId: "k0" } : scope;

async function compare(one: Kpi, records: Records, { period, earlier, scope: anyScope, by }: RandomQuestion): Promise<void> {
  const scope = knownScope(anyScope, records);
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(period);
  const { start: first, lastDay: last } = parsed.value;
  const asOf = [dayText(dayNumber(last) - earlier), first].sort()[1] as string;
  const rows = kpi(await datasetOf(records), { kpis: [one], period, asOf, by, scope: scope as never, view: "operational" });
  const byKey = new Map(rows.map((row) => [textOf(row.by), row] as const));
  expect(byKey.size).toBe(rows.length);
  const world = worldOf(records, { first, last, asOf, scope });
  const keys = everyKey(world, by);
  const known = new Set(keys.map(textOf));
  expect(rows.filter((row) => !known.has(textOf(row.by)))).toEqual([]);
  for (const key of keys) compareRow(key, byKey.get(textOf(key)), allDefinitions[one.definition.id]?.(world, key));
}

type Row = ReturnType<typeof kpi>[number];

function compareRow(key: Key, row: Row | undefined, expected: Answer | undefined): void {
  if (row === undefined) {
    // A village of the gazetteer in which nothing is designated has no row of its own.
    expect({ key, numerator: expected?.numerator }).toEqual({ key, numerator: 0 });
    return;
  }
  const { numerator, denominator, value, status, reason } = row;
  if (expected?.reason !== undefined) {
    expect({ key, status, reason, value }).toEqual({ key, status: "not-computable", reason: expected.reason, value: null });
    return;
  }
  const isUnknown = status === "not-computable" && reason === "no-policy-profile";
  // Where nothing is known of a part, neither part is said.
  const isAbsent = status === "not-computable" && numerator === null && expected?.value === null;
  if (isAbsent) return;
  const actual = isUnknown ? { numerator: 0, denominator: expected?.denominator === null ? null : 0 } : { numerator, denominator };
  expectNear(key, actual, { numerator: expected?.numerator ?? null, denominator: expected?.denominator ?? null });
  if (denominator === 0) expect(row).toMatchObject({ status: "not-computable", value: null });
  else if (expected?.value !== undefined) expectNear(key, { value }, { value: expected.value });
  else if (!isUnknown) expect(value).toBe(denominator === null ? numerator : (numerator as number) / denominator);
}

/** Counts are equal; sums of fractions may differ by their rounding. */
function expectNear(key: Key, actual: Readonly<Record<string, number | null>>, expected: Readonly<Record<string, number | null>>): void {
  const isNear = (a: number | null | undefined, b: number | null): boolean =>
    a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.abs(b));
  if (!Object.keys(expected).every((field) => isNear(actual[field], expected[field] ?? null)))
    expect({ key, ...actual }).toEqual({ key, ...expected });
}

describe.each(kpiCatalogue.map((one) => [one.definition.id, one] as const))("%s", (_, one) => {
  test("is what the definition says", async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, questionOf(one.definition.dimensions), (records, question) => compare(one, records, question)),
      { numRuns: Number(process.env.PIMPASA_RUNS ?? 40), seed: 20_241_104 },
    );
  });
});
