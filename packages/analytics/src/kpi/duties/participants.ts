import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { flow } from "../../grid/accumulate.ts";
import { activityDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const participantsInWords: KpiWords = {
  question: { id: "Berapa kehadiran dalam kegiatan?", en: "How many attended?" },
  formula: { id: "jumlah kehadiran dalam kegiatan pada periode", en: "attendances in the activities of the period" },
  source: "Activity records: participants",
};

/**
 * How many attended? Attendances, not persons; those of a joint activity belong to the host village.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 40, women: 25, men: 15 }],
 * });
 * participants(dataset, { period: "2025" }).map((row) => row.value); // => [40]
 * ```
 */
export const participants = defineKpi(
  {
    id: "participants",
    name: { id: "Peserta (kehadiran)", en: "Participants (attendances)" },
    unit: "attendances",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "persons",
    counted: { numerator: "attendances" },
  },
  "flow",
  (context, grid) => {
    const cubes = context.activities();
    const cube = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byKind;
    return {
      numerator: flow(context, grid, cube, "participants"),
      inputs: {
        present: flow(context, grid, cube, "participantsKnown"),
        expected: flow(context, grid, cube, "activities"),
        reason: "fields-missing",
      },
    };
  },
);
