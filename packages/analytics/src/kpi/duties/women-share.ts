import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { flow, plus } from "../../grid/accumulate.ts";
import { flowByVillage } from "../../grid/flow-by-village.ts";
import { activityDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const womenShareInWords: KpiWords = {
  question: { id: "Berapa bagian peserta yang perempuan?", en: "What share of the attendances were women?" },
  formula: {
    id: "kehadiran perempuan ÷ kehadiran yang jenis kelaminnya dicatat",
    en: "attendances of women ÷ attendances with sex recorded",
  },
  source: "Activity records: women, men",
};

/**
 * Which share of the attendances were women? Of those with sex recorded; completeness is the share of activities that
 * recorded it.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 40, women: 25, men: 15 }],
 * });
 * womenShare(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[25, 40]]
 * ```
 */
export const womenShare = defineKpi(
  {
    id: "women-share",
    name: { id: "Bagian perempuan", en: "Women's share" },
    unit: "share",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "activities"],
    dimensions: activityDimensions,
    counts: "persons",
    counted: { numerator: "attendances-of-women", denominator: "attendances-with-sex", within: "attendances" },
  },
  "flow",
  (context, grid) => {
    const cubes = context.activities();
    const cube = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byKind;
    const women = flow(context, grid, cube, "women");
    const men = flow(context, grid, cube, "men");
    return {
      numerator: women,
      denominator: plus(context, women, men),
      interval: shareInterval(grid, () => flowByVillage(context, grid, cube, { numerator: ["women"], denominator: ["women", "men"] })),
      inputs: {
        present: flow(context, grid, cube, "sexKnown"),
        expected: flow(context, grid, cube, "activities"),
        reason: "fields-missing",
      },
    };
  },
);
