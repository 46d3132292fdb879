import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { regionDimensions } from "../dimension-sets.ts";
import { coarserOverlapping, needsWorkingArea, signalCount, signalsInCells } from "./signal-cells.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const signalsRaisedInWords: KpiWords = {
  question: { id: "Berapa peringatan dini yang muncul?", en: "How many early warnings were raised?" },
  formula: { id: "sinyal yang muncul dalam periode", en: "signals raised in the period" },
  source: "Early warning: life of a signal, raised",
};

/**
 * How many early warnings were raised? By the local day of the signal's region. A signal may be of a region above the
 * village: it counts in that region and in those around it, and in none below. Signals cannot be broken down by office or
 * officer; within the scope of an office those of its working area count.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   signals: [{ id: "s1", regionCode: "53.01", method: "EARS C2", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" }],
 * });
 * signalsRaised(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const signalsRaised = defineKpi(
  {
    id: "signals-raised",
    name: { id: "Sinyal peringatan dini", en: "Early-warning signals" },
    unit: "signals",
    direction: "neutral",
    additivity: "additive",
    overlapping: coarserOverlapping,
    uncertainty: "none",
    tables: ["signals"],
    dimensions: regionDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => needsWorkingArea(context) ?? { numerator: signalCount(context, grid, signalsInCells(context, grid)) },
);
