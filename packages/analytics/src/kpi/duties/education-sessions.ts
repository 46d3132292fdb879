import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { activityDimensions } from "../dimension-sets.ts";
import { countOfActivities, jointlyOverlapping } from "./activity-count.ts";
import { isOfDuty } from "./duty-of.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const educationSessionsInWords: KpiWords = {
  question: { id: "Berapa sesi edukasi yang diselenggarakan?", en: "How many education sessions were held?" },
  formula: { id: "kegiatan berjenis edukasi dalam periode", en: "activities of an education kind in the period" },
  source: "Duty 1 of an officer: teach the dangers of TPPO and TPPM",
};

/**
 * How many education sessions were held? A joint session counts once at every level, so villages need not add up to the
 * whole.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 40, women: 25, men: 15 }],
 * });
 * educationSessions(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const educationSessions = defineKpi(
  {
    id: "education-sessions",
    name: { id: "Sesi edukasi", en: "Education sessions" },
    unit: "sessions",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: jointlyOverlapping,
    uncertainty: "none",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => countOfActivities(context, grid, { counts: isOfDuty("education") }),
);
