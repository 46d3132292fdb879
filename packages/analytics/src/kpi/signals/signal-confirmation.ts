import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import type { SignalLife } from "../../cube/signal-lives.ts";
import { type ClusterSums, clusterSumsOf } from "../../statistics/cluster-sums.ts";
import { regionDimensions } from "../dimension-sets.ts";
import { coarserOverlapping, needsWorkingArea, signalCount, signalsInCells } from "./signal-cells.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const signalConfirmationInWords: KpiWords = {
  question: { id: "Berapa bagian peringatan dini yang terbukti?", en: "What share of early warnings was confirmed?" },
  formula: {
    id: "sinyal dalam periode yang terbukti ÷ sinyal dalam periode yang ditutup sebagai terbukti atau alarm palsu",
    en: "signals of the period that were confirmed ÷ signals of the period closed as confirmed or as a false alarm",
  },
  source: "Early warning: life of a signal, closed with an outcome",
};

/**
 * Do early warnings hold? Of the signals raised in the period that were closed by `asOf` as confirmed or as a false alarm,
 * those confirmed. What is still open, or was closed as undetermined, is on neither side; a signal that was closed
 * without an outcome makes the figure incomplete. The interval takes the signals of one region as a cluster: null below
 * ten regions.
 *
 * @example
 * ```ts
 * const raised = { regionCode: "53.01", method: "EARS C2", raisedAt: "2025-03-10T09:00+08:00", reason: "Contoh" };
 * const closed = { state: "closed", at: "2025-03-12T09:00+08:00" };
 * const { dataset } = await readDataset({
 *   signals: [{ ...raised, id: "s1" }, { ...raised, id: "s2" }],
 *   signalEvents: [{ ...closed, id: "e1", signalId: "s1", outcome: "confirmed" }, { ...closed, id: "e2", signalId: "s2", outcome: "false-alarm" }],
 * });
 * signalConfirmation(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 2]]
 * ```
 */
export const signalConfirmation = defineKpi(
  {
    id: "signal-confirmation",
    name: { id: "Sinyal yang terbukti", en: "Signals confirmed" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
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
    return {
      numerator: signalCount(context, grid, signals, isConfirmed),
      denominator: signalCount(context, grid, signals, isDecided),
      interval: shareInterval(grid, () => sumsByRegion(signals)),
      inputs: {
        present: signalCount(context, grid, signals, ({ outcome }) => outcome !== undefined),
        expected: signalCount(context, grid, signals, ({ closedAt }) => closedAt !== undefined),
        reason: "fields-missing",
      },
    };
  },
);

const isConfirmed = ({ outcome }: SignalLife): boolean => outcome === "confirmed";
const isDecided = ({ outcome }: SignalLife): boolean => outcome === "confirmed" || outcome === "false-alarm";

/** The sums over the regions of each cell. */
function sumsByRegion(signals: ReturnType<typeof signalsInCells>): (cell: number) => ClusterSums {
  const ofCell = Map.groupBy(
    signals.filter(({ signal }) => isDecided(signal)),
    ({ cell }) => cell,
  );
  return (cell) => {
    const ofRegion = Map.groupBy(ofCell.get(cell) ?? [], ({ signal }) => signal.regionCode);
    return clusterSumsOf(
      [...ofRegion.values()].map((own) => ({
        numerator: own.filter(({ signal }) => isConfirmed(signal)).length,
        denominator: own.length,
      })),
    );
  };
}
