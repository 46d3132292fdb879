import type { Office } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { pairwiseDifferences } from "../../statistics/lorenz.ts";
import { officeDimensions } from "../dimension-sets.ts";
import { postingsAt } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const workloadGiniInWords: KpiWords = {
  question: { id: "Seberapa tidak merata beban kerja petugas?", en: "How unevenly is the work spread?" },
  formula: {
    id: "koefisien Gini: jumlah selisih desa yang dipimpin antara semua pasangan petugas pada hari D ÷ (petugas × desa yang dipimpin); tidak dipublikasikan untuk unit dengan satu petugas",
    en: "Gini coefficient: sum of the differences in villages led on day D between all pairs of officers ÷ (officers × villages led); never published for an office with a single officer",
  },
  source: "Gini 1912; North Sumatra, 2026: from 1.7 to 7.1 villages for an officer between offices",
};

/**
 * How unevenly is the work spread? The Gini coefficient of the villages that each officer in post leads on D: 0 where all
 * lead as many, near 1 where one leads them all. Numerator: the differences between all pairs of officers, added up;
 * denominator: officers × villages led. Officers without a village count; without a correction for few officers.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }, { id: "o2" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }, { id: "p2", officerId: "o2", officeId: "k1", from: "2024-11-04" }],
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" }],
 * });
 * workloadGini(dataset, { period: "2025" }).map((row) => row.value); // => [0.5]
 * ```
 */
export const workloadGini = defineKpi(
  {
    id: "workload-gini",
    name: { id: "Ketimpangan beban kerja", en: "Unevenness of workload" },
    unit: "gini",
    direction: "lower-is-better",
    additivity: "none",
    overlapping: [],
    uncertainty: "none",
    tables: ["offices", "officers", "postings", "villages", "designations", "assignments"],
    dimensions: officeDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const loads = loadsByCell(context, grid);
    return {
      numerator: Float64Array.from(loads, pairwiseDifferences),
      denominator: Float64Array.from(loads, (list) => list.length * sum(list)),
    };
  },
);

/** For each cell the villages led by each of its officers in post. */
function loadsByCell(context: KpiContext, grid: Grid): number[][] {
  const loads: number[][] = Array.from({ length: grid.size }, () => []);
  grid.buckets.forEach(({ stockDay }, b) => {
    const ledBy = villagesLed(context, stockDay);
    const loadsAt = (office: Office): number[] => postingsAt(context, office, stockDay).map(({ officerId }) => ledBy.get(officerId) ?? 0);
    for (const office of context.dataset.offices) {
      const cell = grid.officeCell(office, b);
      if (cell !== undefined) loads[cell]?.push(...loadsAt(office));
    }
  });
  return loads;
}

/** How many designated villages each officer leads on the day, wherever they lie. */
function villagesLed({ timeline, frame }: KpiContext, day: number): Map<string, number> {
  const led = new Map<string, number>();
  for (const id of frame.ids) {
    const lead = timeline.designationOf.atDayNumber(id, day) && timeline.leadOf.atDayNumber(id, day);
    if (lead !== undefined) led.set(lead.officerId, (led.get(lead.officerId) ?? 0) + 1);
  }
  return led;
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
