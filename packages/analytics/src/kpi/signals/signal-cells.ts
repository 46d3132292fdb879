import { isSupplied } from "@pimpasa/core";
import type { Impossible } from "../../answer/kpi-type.ts";
import type { SignalLife } from "../../cube/signal-lives.ts";
import type { Dimension } from "../../dimension.ts";
import { addRecord, emptySums } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";

/** A signal of a coarser region lies in none of the finer ones, so that these need not add up to the whole. */
export const coarserOverlapping = ["regency", "district"] as const satisfies Dimension[];

/** The signals raised in the period, each with its cell. */
export function signalsInCells(context: KpiContext, grid: Grid): { readonly signal: SignalLife; readonly cell: number }[] {
  return context.signals().flatMap((signal) => {
    const bucket = grid.buckets.findIndex((b) => b.fromDay <= signal.day && signal.day < b.toDay);
    const cell = bucket < 0 ? undefined : grid.regionCell(signal.regionCode, signal.day, bucket);
    return cell === undefined ? [] : [{ signal, cell }];
  });
}

/** How many of the signals of each cell are so. */
export function signalCount(
  context: KpiContext,
  grid: Grid,
  signals: ReturnType<typeof signalsInCells>,
  isSo: (signal: SignalLife) => boolean = () => true,
): Float64Array {
  const counts = emptySums(context, grid);
  for (const { signal, cell } of signals) if (isSo(signal)) addRecord(context, counts, cell, 1, { table: "signals", id: signal.id });
  return counts;
}

/** A region belongs to an office through the office's working area: without that table nothing can be said. */
export const needsWorkingArea = ({ dataset, scope }: KpiContext): Impossible | undefined =>
  scope.kind === "office" && !isSupplied(dataset, "workingAreas")
    ? { impossible: "table-not-supplied", needs: ["workingAreas"] }
    : undefined;
