import type { Posting, Step } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { officeDimensions } from "../dimension-sets.ts";
import { addCase, medianMeasures, noWaitingTimes, type WaitingTimes } from "./waiting-times.ts";

/** A month is the twelfth part of 365.25 days. */
const daysOfMonth = 365.25 / 12;

/** What it says, in words; apart from the figures, which need none of it. */
export const officerTenureInWords: KpiWords = {
  question: { id: "Berapa lama petugas bertugas di satu unit?", en: "How long do officers stay?" },
  formula: {
    id: "median Kaplan–Meier lama penempatan dalam bulan; penempatan yang belum berakhir pada hari D tersensor; tidak dipublikasikan untuk unit dengan satu petugas",
    en: "Kaplan–Meier median of the length of postings in months; postings not over on day D are censored; never published for an office with a single officer",
  },
  source: "Kaplan and Meier 1958; Brookmeyer and Crowley 1982 (interval)",
};

/**
 * How long do officers stay? The median length of all stays begun by D, in months (of 30.4375 days), by Kaplan and Meier: a
 * stay that is not over on D lasts at least until D. A stay belongs to its office; postings of an officer to one office that
 * follow each other without a gap are one stay. Numerator: stays that are over; denominator: all. The interval clusters by
 * office, whose officers are often moved together. Without a figure where less than half of the stays would be over by then.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }, { id: "o2" }],
 *   postings: [
 *     { id: "p1", officerId: "o1", officeId: "k1", from: "2024-01-01", to: "2024-12-31" },
 *     { id: "p2", officerId: "o2", officeId: "k1", from: "2024-07-01" },
 *   ],
 * });
 * officerTenure(dataset, { period: "2025-01" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[365 / 30.4375, 1, 2]]
 * officerTenure(dataset, { period: "2024-06" }).map((row) => row.reason); // => ["median-not-reached"]
 * ```
 */
export const officerTenure = defineKpi(
  {
    id: "officer-tenure",
    name: { id: "Masa tugas petugas", en: "Tenure of officers" },
    unit: "months",
    direction: "neutral",
    additivity: "none",
    overlapping: [],
    uncertainty: "process",
    tables: ["offices", "officers", "postings"],
    dimensions: officeDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => medianMeasures(context, staysByCell(context, grid), daysOfMonth),
);

interface Stay {
  readonly officeId: string;
  readonly fromDay: number;
  readonly toDay: number;
}

function staysByCell(context: KpiContext, grid: Grid): WaitingTimes[] {
  const cases = noWaitingTimes(grid.size);
  const stays = Map.groupBy(allStays(context), ({ officeId }) => officeId);
  grid.buckets.forEach(({ stockDay }, b) => {
    for (const [cluster, office] of context.dataset.offices.entries()) {
      const cell = cases[grid.officeCell(office, b) ?? -1];
      for (const { fromDay, toDay } of stays.get(office.id) ?? [])
        if (fromDay <= stockDay) addCase(cell, Math.min(toDay, stockDay) - fromDay, toDay <= stockDay, cluster);
    }
  });
  return cases;
}

const allStays = ({ dataset, timeline }: KpiContext): Stay[] =>
  [...new Set(dataset.postings.map(({ officerId }) => officerId))].flatMap((id) => staysOf(timeline.postingOf.steps(id)));

/** The stays of one officer: steps at one office that follow each other are one. */
function staysOf(steps: readonly Step<Posting>[]): Stay[] {
  const stays: { officeId: string; fromDay: number; toDay: number }[] = [];
  for (const { fromDay, toDay, record } of steps) {
    const last = stays.at(-1);
    if (last?.officeId === record.officeId && last.toDay === fromDay) last.toDay = toDay;
    else stays.push({ officeId: record.officeId, fromDay, toDay });
  }
  return stays;
}
