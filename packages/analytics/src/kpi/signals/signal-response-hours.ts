import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { SignalLife } from "../../cube/signal-lives.ts";
import { kaplanMeierMedian, type MedianTime } from "../../statistics/kaplan-meier.ts";
import { regionDimensions } from "../dimension-sets.ts";
import { coarserOverlapping, needsWorkingArea, signalCount, signalsInCells } from "./signal-cells.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const signalResponseHoursInWords: KpiWords = {
  question: { id: "Seberapa cepat peringatan dini ditanggapi?", en: "How fast are early warnings responded to?" },
  formula: {
    id: "median Kaplan–Meier jam dari munculnya sinyal sampai ditanggapi, sinyal dalam periode",
    en: "Kaplan–Meier median of the hours from raised to responded, signals of the period",
  },
  source: "Early warning: life of a signal; Kaplan and Meier (1958), JASA 53(282)",
};

/**
 * How fast are early warnings responded to? The Kaplan–Meier median in hours from raised to responded, over the signals
 * raised in the period. A signal without a response is watched until it was closed, else to the end of `asOf`. Numerator:
 * signals responded to; denominator: signals. Not computable while fewer than half would have been responded to.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   signals: [{ id: "s1", regionCode: "53.01", method: "EARS C2", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" }],
 *   signalEvents: [{ id: "e1", signalId: "s1", state: "responded", at: "2025-03-12T09:00+08:00" }],
 * });
 * signalResponseHours(dataset, { period: "2025" }).map((row) => [row.value, row.numerator, row.denominator]); // => [[48, 1, 1]]
 * ```
 */
export const signalResponseHours = defineKpi(
  {
    id: "signal-response-hours",
    name: { id: "Median jam sampai tanggapan atas sinyal", en: "Median hours to the response to a signal" },
    unit: "hours",
    direction: "lower-is-better",
    additivity: "none",
    overlapping: coarserOverlapping,
    uncertainty: "process",
    tables: ["signals", "signalEvents"],
    dimensions: regionDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => {
    const impossible = needsWorkingArea(context);
    if (impossible) return impossible;
    const signals = signalsInCells(context, grid);
    const ofCell = Map.groupBy(signals, ({ cell }) => cell);
    const medians = new Map([...ofCell].map(([cell, own]) => [cell, medianHours(own.map(({ signal }) => signal))] as const));
    return {
      numerator: signalCount(context, grid, signals, ({ respondedAt }) => respondedAt !== undefined),
      denominator: signalCount(context, grid, signals),
      value: Float64Array.from({ length: grid.size }, (_, cell) => medians.get(cell)?.median ?? Number.NaN),
      absent: (cell) => (medians.get(cell)?.median === null ? "median-not-reached" : undefined),
      interval: (cell) => medians.get(cell)?.interval ?? null,
    };
  },
);

/** The signals of one region belong together. */
function medianHours(signals: readonly SignalLife[]): MedianTime {
  const regions = new Map([...new Set(signals.map(({ regionCode }) => regionCode))].map((code, i) => [code, i] as const));
  return kaplanMeierMedian({
    time: signals.map(({ raisedAt, respondedAt, closedAt, knownUntil }) =>
      Math.max(0, ((respondedAt ?? closedAt ?? knownUntil) - raisedAt) / 60),
    ),
    isEvent: signals.map(({ respondedAt }) => Number(respondedAt !== undefined)),
    cluster: signals.map(({ regionCode }) => regions.get(regionCode) as number),
  });
}
