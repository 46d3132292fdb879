import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { flow, plus } from "../../grid/accumulate.ts";
import { flowByVillage } from "../../grid/flow-by-village.ts";
import { activityDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const youthShareInWords: KpiWords = {
  question: { id: "Berapa bagian peserta yang pemuda?", en: "What share of the attendances were young people?" },
  formula: {
    id: "kehadiran pemuda 16–30 tahun ÷ kehadiran yang kelompok usianya dicatat",
    en: "attendances of young people of 16–30 years ÷ attendances with age band recorded",
  },
  source: "Activity records: under16, youth16To30, over30; UU 40/2009, art. 1",
};

/**
 * Which share of the attendances were young people (16 to 30 years: UU 40/2009, art. 1)? Of those whose age band was
 * recorded, all three bands; completeness is the share of activities that recorded them.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", under16: 5, youth16To30: 20, over30: 15 }],
 * });
 * youthShare(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[20, 40]]
 * ```
 */
export const youthShare = defineKpi(
  {
    id: "youth-share",
    name: { id: "Bagian pemuda (16–30 tahun)", en: "Young people's share (16–30 years)" },
    unit: "share",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "persons",
    counted: { numerator: "attendances-of-youth", denominator: "attendances-with-age", within: "attendances" },
  },
  "flow",

  (context, grid) => {
    const cubes = context.activities();
    const cube = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byKind;
    const youth = flow(context, grid, cube, "youth");
    const others = flow(context, grid, cube, "otherAges");
    return {
      numerator: youth,
      denominator: plus(context, youth, others),
      interval: shareInterval(grid, () =>
        flowByVillage(context, grid, cube, { numerator: ["youth"], denominator: ["youth", "otherAges"] }),
      ),
      inputs: {
        present: flow(context, grid, cube, "ageKnown"),
        expected: flow(context, grid, cube, "activities"),
        reason: "fields-missing",
      },
    };
  },
);
