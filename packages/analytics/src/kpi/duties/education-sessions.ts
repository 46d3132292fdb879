import { type ActivityKind, activityDuties } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { EventCode } from "../../cube/cube.ts";
import { flow } from "../../grid/accumulate.ts";
import { addJointActivities } from "../../grid/joint-activities.ts";
import { activityDimensions } from "../dimension-sets.ts";

const isEducation = ({ kind }: EventCode): boolean => activityDuties[kind as ActivityKind] === "education";

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
    question: { id: "Berapa sesi edukasi yang diselenggarakan?", en: "How many education sessions were held?" },
    unit: "sessions",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["priority", "province", "regency", "district", "village", "regional-office", "office", "officer", "topic"],
    uncertainty: "none",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "other",
    formula: { id: "kegiatan berjenis edukasi dalam periode", en: "activities of an education kind in the period" },
    source: "Duty 1 of an officer: teach the dangers of TPPO and TPPM",
  },
  "flow",
  (context, grid) => {
    const cubes = context.activities();
    const cube = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byKind;
    const numerator = flow(context, grid, cube, "activities", isEducation);
    addJointActivities(context, grid, numerator, isEducation);
    return { numerator, alsoFrom: ["activityVillages"] };
  },
);
