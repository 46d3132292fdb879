import { flow } from "../grid/accumulate.ts";
import { defineKpi } from "./define-kpi.ts";
import { activityDimensions } from "./dimension-sets.ts";

/** How many attended? Attendances, not persons; those of a joint activity belong to the host village. */
export const participants = defineKpi(
  {
    id: "participants",
    name: { id: "Peserta (kehadiran)", en: "Participants (attendances)" },
    question: { id: "Berapa kehadiran dalam kegiatan?", en: "How many attended?" },
    unit: "attendances",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "persons",
    formula: { id: "jumlah kehadiran dalam kegiatan pada periode", en: "attendances in the activities of the period" },
    source: "Activity records: participants",
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
