import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { rateInterval } from "../../answer/rate-interval.ts";
import type { ActivityMeasure } from "../../cube/activity-cubes.ts";
import type { Cube } from "../../cube/cube.ts";
import { addEvents, emptySums } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { eachResidentSpan, eachSpanOf, residentYears, residentYearsOf } from "../../grid/resident-years.ts";
import { villageSums } from "../../grid/village-sums.ts";
import type { ClusterSums } from "../../statistics/cluster-sums.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isOfDuty } from "./duty-of.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const reachPer1000InWords: KpiWords = {
  question: {
    id: "Berapa kehadiran edukasi per 1.000 penduduk dalam setahun?",
    en: "How many attendances per 1,000 residents a year?",
  },
  formula: {
    id: "kehadiran edukasi × 1.000 ÷ (penduduk × tahun penetapan dalam periode), desa-hari yang penduduknya diketahui",
    en: "education attendances × 1,000 ÷ (population × years designated in the period), over village-days with a known population",
  },
  source: "Activity records: participants; observations of the indicator population",
};

/**
 * How many attendances of education sessions were there for 1,000 residents in a year? The numerator is attendances, the
 * denominator residents × years: each designated day of a village counts its residents for that share of its calendar
 * year, by the latest population observed. Days without designation or without a known population are left out above and
 * below; completeness says how much that leaves out. Attendances are no persons: who came twice counts twice.
 *
 * @example
 * ```ts
 * const population = { indicator: "population", regionCode: "53.01.99.2001", unit: "persons", source: "Contoh" };
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 40 }],
 *   observations: [{ ...population, id: "p1", period: "2024", value: 2000 }],
 * });
 * reachPer1000(dataset, { period: "2025" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[20, 40, 2000]]
 * ```
 */
export const reachPer1000 = defineKpi(
  {
    id: "reach-per-1000",
    name: { id: "Kehadiran edukasi per 1.000 penduduk setahun", en: "Education attendances per 1,000 residents a year" },
    unit: "attendances-per-1000-residents-a-year",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "designations", "activities", "observations"],
    dimensions: villageDimensions,
    counts: "persons",
    counted: { numerator: "attendances-taught", within: "attendances" },
  },
  "flow",

  (context, grid) => {
    const cube = context.activities().byKind;
    const { residentYears: years, knownDays, designatedDays } = residentYears(context, grid);
    const attended = whereResidentsKnown(context, grid, cube, "participants");
    const counted = whereResidentsKnown(context, grid, cube, "participantsKnown");
    const sessions = whereResidentsKnown(context, grid, cube, "activities");
    const completeness = sessions.map(
      (all, cell) => shareOf(knownDays[cell] as number, designatedDays[cell] as number) * shareOf(counted[cell] as number, all),
    );
    const isUnobserved = (cell: number): boolean => (knownDays[cell] as number) < (designatedDays[cell] as number);
    return {
      numerator: attended,
      denominator: years,
      interval: rateInterval(grid, 1000, () => reachByVillage(context, grid, cube)),
      value: attended.map((count, cell) => (count * 1000) / (years[cell] as number)),
      absent: (cell) => (knownDays[cell] === 0 && designatedDays[cell] !== 0 ? "observation-missing" : undefined),
      inputs: {
        present: completeness,
        expected: completeness.map(() => 1),
        reason: (cell) => (isUnobserved(cell) ? "observation-missing" : "fields-missing"),
      },
    };
  },
);

const isEducation = isOfDuty("education");
const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Attendances and residents × years, where the residents are known, as sums of villages. */
function reachByVillage(context: KpiContext, grid: Grid, cube: Cube<ActivityMeasure>): (cell: number) => ClusterSums {
  const codes = cube.codes.flatMap((code, index) => (isEducation(code) ? [index] : []));
  return villageSums(context.frame.count, grid.size, (village, add) =>
    eachSpanOf(context, grid, village, (cell, span) => {
      if (span.residents === undefined) return;
      const attended = codes.reduce((sum, code) => sum + cube.sum("participants", village, code, span.fromDay, span.toDay), 0);
      add(cell, attended, residentYearsOf(span));
    }),
  );
}

/** A measure of education sessions on the days for which the residents of the host village are known. */
function whereResidentsKnown<M extends string>(context: KpiContext, grid: Grid, cube: Cube<M>, measure: M): Float64Array {
  const sums = emptySums(context, grid);
  const codes = cube.codes.flatMap((code, index) => (isEducation(code) ? [index] : []));
  eachResidentSpan(context, grid, (cell, village, { fromDay, toDay, residents }) => {
    if (residents === undefined) return;
    for (const code of codes) addEvents(context, sums, cell, cube, measure, { village, code, fromDay, toDay });
  });
  return sums;
}
