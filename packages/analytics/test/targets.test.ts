// Which target a row has, against a definition that is written apart: every target is put in line by hand-ranked steps and
// the first one that fits is taken. Random targets, areas and periods; two KPIs: a share (a norm) and a count.
import { assignedVillages, designatedVillages, educationSessions, type Kpi, type KpiRow, kpi } from "@pimpasa/analytics";
import { type Dataset, readDataset } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";

const codes = ["12.07.99.2001", "53.04.99.2001", "53.04.99.2002", "53.71.99.2001"];
const tables = {
  offices: ["12", "53"].map((provinceCode, i) => ({
    id: `k${i}`,
    name: `Kantor Imigrasi Contoh 00${i}`,
    kind: "immigration-office",
    provinceCode,
    from: "2020-01-01",
  })),
  villages: codes.map((regionCode, i) => ({ id: `v${i}`, regionCode, name: `Desa Contoh 00${i}` })),
  designations: codes.map((code, i) => ({
    id: `d${i}`,
    villageId: `v${i}`,
    officeId: code.startsWith("12") ? "k0" : "k1",
    from: "2025-01-01",
  })),
  assignments: [],
  activities: codes.map((_, i) => ({ id: `x${i}`, kind: "awareness-session", villageId: `v${i}`, day: "2026-02-10" })),
};

interface Wanted {
  readonly kpi: string;
  readonly regionCode: string | undefined;
  readonly officeId: string | undefined;
  readonly period: string;
  readonly value: number;
}
const target: fc.Arbitrary<Wanted> = fc
  .record({
    kpi: fc.constantFrom("assigned-villages", "designated-villages", "education-sessions"),
    area: fc.constantFrom("", "", "12", "53", "53.04", "53.71", "53.04.99", "k0", "k1"),
    period: fc.constantFrom("2026", "2026-S1", "2026-Q1", "2026-02", "2025"),
    value: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ area, ...rest }) => ({
    ...rest,
    regionCode: area !== "" && !area.startsWith("k") ? area : undefined,
    officeId: area.startsWith("k") ? area : undefined,
  }));

/** Periods from the shortest, each with those that hold it. */
const holding: Readonly<Record<string, readonly string[]>> = {
  "2026-02": ["2026-02", "2026-Q1", "2026-S1", "2026"],
  "2026-Q1": ["2026-Q1", "2026-S1", "2026"],
  "2026-03": ["2026-03", "2026-Q1", "2026-S1", "2026"],
  "2026-01": ["2026-01", "2026-Q1", "2026-S1", "2026"],
};

/** The areas whose targets a row may have, the nearest first. */
function areasOf({ by }: KpiRow): readonly string[] {
  if (by.office !== undefined) return [by.office, by.office === "k0" ? "12" : "53", ""];
  const code = by.village === undefined ? (by.district ?? by.regency ?? by.province ?? "") : (codes[Number(by.village.slice(1))] ?? "");
  return [13, 8, 5, 2, 0].map((length) => code.slice(0, length)).filter((area, i, all) => all.indexOf(area) === i);
}

function expected(targets: readonly Wanted[], one: Kpi, row: KpiRow): number | null {
  const isCount = row.denominator === null;
  const period = row.by.month ?? "2026-Q1";
  const areas = isCount ? areasOf(row).slice(0, 1) : areasOf(row);
  const periods = isCount && one === educationSessions ? [period] : (holding[period] ?? []);
  for (const area of areas)
    for (const of of periods) {
      const found = targets.filter((t) => t.kpi === row.kpi && t.period === of && (t.officeId ?? t.regionCode ?? "") === area);
      if (found.length > 0) return new Set(found.map(({ value }) => value)).size === 1 ? (found[0]?.value ?? null) : null;
    }
  return null;
}

const datasetOf = async (targets: readonly Wanted[]): Promise<Dataset> => {
  const rows = targets.map((one, i) => ({ id: `t${i}`, source: "Contoh", ...one }));
  const { dataset, rejected } = await readDataset({ ...tables, targets: rows } as never);
  expect(rejected).toEqual([]);
  return dataset;
};

test("every row has the target that its definition says", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(target, { maxLength: 12 }),
      fc.constantFrom("province", "regency", "district", "village", "office", "month"),
      async (targets, dimension) => {
        const dataset = await datasetOf(targets);
        for (const one of [assignedVillages, designatedVillages, educationSessions]) {
          for (const row of kpi(dataset, { kpis: [one], period: "2026-Q1", by: [dimension], view: "operational" })) {
            const wanted = expected(targets, one, row);
            expect([row.kpi, row.by, row.target]).toEqual([row.kpi, row.by, wanted]);
            found += Number(wanted !== null);
          }
        }
      },
    ),
    { numRuns: 60, seed: 51 },
  );
  expect(found).toBeGreaterThan(50);
});
