import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { activityDimensions } from "../dimension-sets.ts";
import { countOfActivities, jointlyOverlapping } from "./activity-count.ts";
import { isOfDuty } from "./duty-of.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const serviceSessionsInWords: KpiWords = {
  question: { id: "Berapa sesi pelayanan yang diselenggarakan?", en: "How many service sessions were held?" },
  formula: { id: "kegiatan berjenis pelayanan dalam periode", en: "activities of a service kind in the period" },
  source: "Duty 2 of an officer: make immigration services known (Antara, 2024-11-04)",
};

/**
 * How many service sessions were held (a mobile passport service)? A joint session counts once at every level, so villages
 * need not add up to the whole.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "x1", kind: "mobile-passport-service", villageId: "v1", day: "2025-03-10", participants: 40, women: 25, men: 15 }],
 * });
 * serviceSessions(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const serviceSessions = defineKpi(
  {
    id: "service-sessions",
    name: { id: "Sesi pelayanan", en: "Service sessions" },
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
  (context, grid) => countOfActivities(context, grid, { counts: isOfDuty("service") }),
);
