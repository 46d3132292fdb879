import { type ActivityKind, activityDuties } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { Cube, EventCode } from "../../cube/cube.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { type Span, unitedSpans } from "../../grid/village-days.ts";
import { villageOfficeDimensions } from "../dimension-sets.ts";
import { addCase, medianMeasures, noWaitingTimes, type WaitingTimes } from "./waiting-times.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const daysToFirstSessionInWords: KpiWords = {
  question: { id: "Seberapa cepat pembinaan mulai setelah penetapan?", en: "How soon after designation does work begin?" },
  formula: {
    id: "median Kaplan–Meier hari dari penetapan sampai sesi edukasi pertama; yang belum ada pada hari D tersensor",
    en: "Kaplan–Meier median of the days from designation to the first education session; those without one by day D are censored",
  },
  source: "Kaplan and Meier 1958; Brookmeyer and Crowley 1982 (interval)",
};

/**
 * How soon after designation does work begin? The median number of days from the designation of a village to its first
 * education session (as host or as a further village; 0 on the same day), over all designations begun by D, by Kaplan and
 * Meier: where there was none yet, or none before the designation ended, the wait is at least that long. A change of office
 * without a gap is no new designation; the wait belongs to the place and the office of its first day. Numerator: villages
 * with a session; denominator: all. The interval clusters by village.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }, { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contoh 002" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-03-01" }, { id: "d2", villageId: "v2", officeId: "k1", from: "2025-03-01" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" }, { id: "x2", kind: "extension-session", villageId: "v2", day: "2025-03-21" }],
 * });
 * daysToFirstSession(dataset, { period: "2025-03" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[14.5, 2, 2]]
 * daysToFirstSession(dataset, { period: "2025-03", asOf: "2025-03-05" }).map((row) => row.reason); // => ["median-not-reached"]
 * ```
 */
export const daysToFirstSession = defineKpi(
  {
    id: "days-to-first-session",
    name: { id: "Hari sampai sesi edukasi pertama", en: "Days to the first session" },
    unit: "days",
    direction: "lower-is-better",
    additivity: "none",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "designations", "activities"],
    dimensions: villageOfficeDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({ ...medianMeasures(context, waitsByCell(context, grid), 1), alsoFrom: ["activityVillages"] }),
);

function waitsByCell(context: KpiContext, grid: Grid): WaitingTimes[] {
  const cases = noWaitingTimes(grid.size);
  const cube = context.activities().presenceByKind();
  const sessions = { cube, codes: cube.codes.flatMap((code, i) => (isEducation(code) ? [i] : [])) };
  for (const [village, id] of context.frame.ids.entries()) {
    for (const designated of unitedSpans(context.timeline.designationOf.steps(id))) {
      const first = firstSession(sessions, village, designated, context.asOfDay);
      grid.buckets.forEach(({ stockDay }, b) => {
        if (designated.fromDay > stockDay) return;
        const seen = Math.min(stockDay, designated.toDay - 1);
        const cell = cases[grid.cellAt(village, designated.fromDay, b) ?? -1];
        addCase(cell, Math.min(first, seen) - designated.fromDay, first <= seen, village);
      });
    }
  }
  return cases;
}

/** Activities, and which of their codes are education. */
interface Sessions {
  readonly cube: Cube<"activities">;
  readonly codes: readonly number[];
}

const isEducation = ({ kind }: EventCode): boolean => activityDuties[kind as ActivityKind] === "education";

/** The first day of the span, up to a last one, with an education session in which the village took part; Infinity without one. */
function firstSession({ cube: sessions, codes }: Sessions, village: number, { fromDay, toDay }: Span, lastDay: number): number {
  const heldBefore = (day: number): boolean => codes.some((code) => sessions.sum("activities", village, code, fromDay, day) > 0);
  let [low, high] = [fromDay, Math.min(toDay, lastDay + 1)];
  if (!heldBefore(high)) return Number.POSITIVE_INFINITY;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (heldBefore(middle)) high = middle;
    else low = middle;
  }
  return low;
}
