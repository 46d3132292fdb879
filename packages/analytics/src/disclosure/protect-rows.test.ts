// An attacker reads every published row of one call and knows the rule: a 0 is always published, so a withheld count is
// at least 1. Bounds are tightened over every total and its parts until nothing moves. A small count must remain possible
// over at least five values.
import type { Dataset } from "@pimpasa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, randomRecords } from "../../test/random-programme.ts";
import type { Dimension } from "../dimension.ts";
import { kpi } from "../kpi/kpi.ts";
import type { Kpi } from "../kpi/kpi-type.ts";
import { openBacklog } from "../kpi/open-backlog.ts";
import { participants } from "../kpi/participants.ts";
import { reportsSubmitted } from "../kpi/reports-submitted.ts";
import type { KpiRow } from "../kpi-value.ts";

interface Known {
  low: number;
  high: number;
}

const keyOf = (by: KpiRow["by"], without?: string): string =>
  JSON.stringify(
    Object.entries(by)
      .filter(([dimension]) => dimension !== without)
      .sort(),
  );

/** What the attacker knows of each count before looking at sums. */
function firstKnowledge(row: KpiRow): Known {
  if (row.status !== "suppressed") return { low: row.numerator ?? 0, high: row.numerator ?? 0 };
  return { low: 1, high: Number.POSITIVE_INFINITY };
}

function attack(rows: readonly KpiRow[], sumsOver: (added: string) => boolean): Map<string, Known> {
  const known = new Map(rows.map((row) => [keyOf(row.by), firstKnowledge(row)] as const));
  const lines = rows.flatMap((total) => {
    const finer = rows.filter((row) => Object.keys(row.by).length === Object.keys(total.by).length + 1);
    const added = [...new Set(finer.flatMap((row) => Object.keys(row.by)))].filter(
      (dimension) => !(dimension in total.by) && sumsOver(dimension),
    );
    return added.flatMap((dimension) => {
      const parts = finer.filter((row) => dimension in row.by && keyOf(row.by, dimension) === keyOf(total.by));
      return parts.length === 0
        ? []
        : [{ total: known.get(keyOf(total.by)) as Known, parts: parts.map((row) => known.get(keyOf(row.by)) as Known) }];
    });
  });
  for (let moved = true; moved; ) moved = lines.some(({ total, parts }) => tighten(total, parts));
  return known;
}

function tighten(total: Known, parts: readonly Known[]): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  let moved = narrow(total, low, high);
  for (const part of parts) {
    const othersHigh = parts.reduce((sum, other) => sum + (other === part ? 0 : other.high), 0);
    const othersLow = parts.reduce((sum, other) => sum + (other === part ? 0 : other.low), 0);
    if (narrow(part, total.low - othersHigh, total.high - othersLow)) moved = true;
  }
  return moved;
}

function narrow(known: Known, low: number, high: number): boolean {
  const before = `${known.low} ${known.high}`;
  if (Number.isFinite(low)) known.low = Math.max(known.low, low);
  if (Number.isFinite(high)) known.high = Math.min(known.high, high);
  return before !== `${known.low} ${known.high}`;
}

const breakdowns: readonly (readonly Dimension[])[] = [
  ["village"],
  ["district"],
  ["village", "month"],
  ["district", "month"],
  ["village", "category"],
  ["regency", "village"],
  ["officer"],
];

async function survives(dataset: Dataset, one: Kpi, by: readonly Dimension[]): Promise<number> {
  const rows = kpi(dataset, { kpis: [one], period: "2025", by });
  const truth = new Map(
    kpi(dataset, { kpis: [one], period: "2025", by, view: "operational" }).map((row) => [keyOf(row.by), row.numerator] as const),
  );
  const isStock = one.definition.additivity === "stock";
  const known = attack(rows, (dimension) => !(isStock && dimension === "month"));
  let small = 0;
  for (const row of rows) {
    const key = keyOf(row.by);
    if (row.status !== "suppressed") {
      expect(row.numerator).toBe(truth.get(key));
      continue;
    }
    expect([row.value, row.numerator, row.denominator, row.bounds, row.interval, row.completeness]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    const value = truth.get(key) ?? 0;
    // A total of the nation or a regency is withheld only for what it would give back; it may itself be worked out.
    const isFine = ["village", "district", "officer"].some((dimension) => dimension in row.by);
    if (!isFine || value < 1 || value > 4) continue;
    small += 1;
    const { low, high } = known.get(key) as Known;
    expect({ key, values: high - low + 1 >= 5 }).toEqual({ key, values: true });
  }
  return small;
}

describe.each([
  ["reports-submitted", reportsSubmitted],
  ["participants", participants],
  ["open-backlog", openBacklog],
] as const)("small counts of %s", (_, one) => {
  test("cannot be worked out from the rows of one call", async () => {
    let small = 0;
    await fc.assert(
      fc.asyncProperty(randomRecords, fc.constantFrom(...breakdowns), async (records, by) => {
        const applicable = by.filter((dimension) => one.definition.dimensions.includes(dimension));
        small += await survives(await datasetOf(records), one, applicable);
      }),
      { numRuns: Number(process.env.PIMPASA_RUNS ?? 150), seed: 7 },
    );
    expect(small).toBeGreaterThan(20);
  });
});

test("at the regency and above nothing is withheld", async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const rows = kpi(await datasetOf(records), {
        kpis: [reportsSubmitted, participants, openBacklog],
        period: "2025",
        by: ["regency", "month"],
      });
      expect(rows.some((row) => row.status === "suppressed")).toBe(false);
    }),
    { numRuns: 30, seed: 3 },
  );
});
