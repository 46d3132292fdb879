import { defineKpi } from "../../answer/define-kpi.ts";
import type { Bounds } from "../../answer/kpi-value.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { activityDimensions } from "../dimension-sets.ts";
import { activitiesByVillage, activityCount, jointlyOverlapping } from "./activity-count.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const evidenceShareInWords: KpiWords = {
  question: { id: "Apakah pekerjaan didokumentasikan?", en: "Is the work documented?" },
  formula: {
    id: "kegiatan dalam periode dengan ≥ 1 bukti ÷ kegiatan dalam periode",
    en: "activities of the period with ≥ 1 piece of evidence ÷ activities of the period",
  },
  source: "Activity records: evidenceCount",
};

/**
 * Is the work documented? Of the activities of the period those with at least one piece of evidence. A joint activity counts
 * once at every level. Where the number was not recorded, the activity counts as not documented; the bounds say what the
 * share would be if all of these were.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [
 *     { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", evidenceCount: 3 },
 *     { id: "x2", kind: "village-visit", villageId: "v1", day: "2025-03-12", evidenceCount: 0 },
 *   ],
 * });
 * evidenceShare(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 2]]
 * ```
 */
export const evidenceShare = defineKpi(
  {
    id: "evidence-share",
    name: { id: "Kegiatan dengan bukti", en: "Activities with evidence" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: jointlyOverlapping,
    uncertainty: "process",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "other",
  },
  "flow",

  (context, grid) => {
    const numerator = activityCount(context, grid, { measure: "documented", isSo: ({ evidence }) => evidence >= 1 });
    const present = activityCount(context, grid, { measure: "evidenceKnown", isSo: ({ evidence }) => !Number.isNaN(evidence) });
    const denominator = activityCount(context, grid, {});
    return {
      numerator,
      denominator,
      interval: shareInterval(grid, () => activitiesByVillage(context, grid, "documented", ({ evidence }) => evidence >= 1)),
      bounds: (cell) => boundsOf(numerator[cell] as number, present[cell] as number, denominator[cell] as number),
      inputs: { present, expected: denominator, reason: "fields-missing" },
      alsoFrom: ["activityVillages"],
    };
  },
);

/** None, or all, of the activities of which it was not recorded have evidence. */
const boundsOf = (documented: number, known: number, all: number): Bounds | null =>
  known === all ? null : { low: documented / all, high: (documented + all - known) / all };
