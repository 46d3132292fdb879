// The state of villages in @pimpasa/core against the KPIs, for random programmes: two implementations, one answer.
import { activeVillages, assignedVillages, type Kpi, kpi, openBacklog, silentVillages } from "@pimpasa/analytics";
import {
  type Dataset,
  type LastSeen,
  northSumatra2026,
  readDataset,
  type VillageStateRow,
  villageCoverage,
  villageState,
} from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomRecords } from "./random-programme.ts";
import { begin } from "./random-sketch.ts";
import { dayText, type Records } from "./records.ts";

/** The days for which the KPIs of visits and silence look back. */
const windowDays = 90;
const programme = {
  synthetic: true,
  policyProfiles: [{ ...northSumatra2026("2020-01-01" as never), villageState: { visitDays: windowDays, reportDays: windowDays } }],
};
const runs = Number(process.env.PIMPASA_RUNS ?? 60);
const someDay = fc.integer({ min: 0, max: 240 }).map((offset) => dayText(begin + offset));

async function statesOf(records: Records, asOf: string): Promise<{ dataset: Dataset; rows: readonly VillageStateRow[] }> {
  const { dataset } = await readDataset({ ...records } as never, { programme });
  const answer = villageState(dataset, { asOf: asOf as never });
  if (!answer.ok) throw new Error(answer.error.code);
  return { dataset, rows: answer.value.villages };
}

/** The figures of a KPI on the day, by village. */
function byVillage(dataset: Dataset, one: Kpi, asOf: string): Map<string, readonly [number | null, number | null]> {
  const rows = kpi(dataset, { kpis: [one], period: `${asOf}..${asOf}`, asOf: asOf as never, by: ["village"], view: "operational" });
  return new Map(
    rows.flatMap((row) => (row.by.village === undefined ? [] : [[row.by.village, [row.numerator, row.denominator]] as const])),
  );
}

/** Is the village designated on all days of the window, by whichever office? */
const isCounted = (row: VillageStateRow, asOf: string): boolean =>
  Date.parse(row.designatedSince) <= Date.parse(asOf) - (windowDays - 1) * 86_400_000;
const isRecent = (last: LastSeen): boolean => last.status === "seen" && last.daysAgo < windowDays;

const forRandomDays = (check: (dataset: Dataset, rows: readonly VillageStateRow[], asOf: string) => void) =>
  fc.assert(
    fc.asyncProperty(randomRecords, someDay, async (records, asOf) => {
      const { dataset, rows } = await statesOf(records, asOf);
      check(dataset, rows, asOf);
    }),
    { numRuns: runs, seed: 31 },
  );

test("long not visited is what active-villages counts as not active", () =>
  forRandomDays((dataset, rows, asOf) => {
    const figures = byVillage(dataset, activeVillages, asOf);
    for (const row of rows) {
      const [active = 0, counted = 0] = figures.get(row.villageId) ?? [];
      expect([row.villageId, counted === 1]).toEqual([row.villageId, isCounted(row, asOf)]);
      expect([row.villageId, row.conditions["not-visited-lately"] === "holds"]).toEqual([row.villageId, counted === 1 && active === 0]);
    }
  }));

test("without activity, report and nil report is what silent-villages counts", () =>
  forRandomDays((dataset, rows, asOf) => {
    const figures = byVillage(dataset, silentVillages, asOf);
    for (const row of rows) {
      const heard = [row.lastActivity, row.lastReport, row.lastNilReport].some(isRecent);
      const [silent = 0] = figures.get(row.villageId) ?? [];
      expect([row.villageId, silent === 1]).toEqual([row.villageId, isCounted(row, asOf) && !heard]);
    }
  }));

test("open reports are those of open-backlog, and leads those of assigned-villages", () =>
  forRandomDays((dataset, rows, asOf) => {
    const backlog = byVillage(dataset, openBacklog, asOf);
    const assigned = byVillage(dataset, assignedVillages, asOf);
    const led = new Set(villageCoverage(dataset, { asOf: asOf as never }).flatMap((row) => (row.status === "led" ? [row.villageId] : [])));
    for (const row of rows) {
      expect([row.villageId, row.openReportIds?.length]).toEqual([row.villageId, backlog.get(row.villageId)?.[0] ?? 0]);
      expect([row.villageId, assigned.get(row.villageId)?.[0] === 1]).toEqual([row.villageId, led.has(row.villageId)]);
    }
  }));
