import type { ChangeTable } from "./change-table.ts";
import type { CountCell, CountRow } from "./count-cell.ts";
import type { LimitsOf } from "./known-limits.ts";
import type { Move } from "./moves.ts";
import type { SumGraph } from "./sum-graph.ts";

/** Some counts of a family that change together. */
export interface Change extends ChangeTable {
  readonly move: Move;
  /** The rows that show the change. */
  rowsOf(edge: number): readonly CountRow[];
}

/** The parts of one key of the overlapping dimensions (one topic), by the edge of their whole. */
export type Sheet = ReadonlyMap<number, CountCell>;

/** What changes: the cells, their parts in a sheet, or both. */
export interface Shape {
  readonly withWhole: boolean;
  readonly sheet?: Sheet;
}

export interface ChangeContext {
  readonly wholes: readonly CountCell[];
  readonly sheets: readonly Sheet[];
  readonly limits: LimitsOf;
}

/** The change of a move, with its limits in every cell. */
export function changeOf(move: Move, graph: SumGraph, context: ChangeContext, shape: Shape): Change {
  const { wholes } = context;
  const counts = [...move.counts, ...move.against];
  const up = new Float64Array(wholes.length);
  const down = new Float64Array(wholes.length);
  const rows = wholes.map((whole, edge): readonly CountRow[] | undefined => {
    const cells = changedCells(whole, edge, shape);
    if (cells === undefined || !cells.every((cell) => counts.every((count) => cell.rows.has(count)))) return undefined;
    const own = cells.map((cell) => context.limits(cell, move));
    const room = (growing: readonly string[], shrinking: readonly string[]): number[] => [
      ...roomAbove(whole, edge, shape, growing),
      ...roomBelow(whole, edge, shape, { counts: shrinking, context }),
    ];
    up[edge] = Math.min(...own.map((limit) => limit.up), ...room(move.counts, move.against));
    down[edge] = Math.min(...own.map((limit) => limit.down), ...room(move.against, move.counts));
    return [...new Set(cells.flatMap((cell) => counts.map((count) => cell.rows.get(count) as CountRow)))];
  });
  return {
    move,
    graph,
    up,
    down,
    isFree: (edge) => rows[edge]?.every((row) => row.isHidden) === true,
    costOf: (edge) => rows[edge]?.reduce((sum, row) => sum + (row.isHidden ? 0 : row.total), 0) ?? Number.POSITIVE_INFINITY,
    rowsOf: (edge) => rows[edge] ?? [],
  };
}

function changedCells(whole: CountCell, edge: number, { withWhole, sheet }: Shape): CountCell[] | undefined {
  const part = sheet?.get(edge);
  if (sheet !== undefined && part === undefined) return undefined;
  return [...(withWhole ? [whole] : []), ...(part === undefined ? [] : [part])];
}

const difference = (whole: CountCell, part: CountCell, counts: readonly string[]): number =>
  Math.min(...counts.map((count) => (whole.counts.get(count) ?? 0) - (part.counts.get(count) ?? 0)));

/** A part that changes alone stays within its whole. */
function roomAbove(whole: CountCell, edge: number, { withWhole, sheet }: Shape, counts: readonly string[]): number[] {
  const part = withWhole ? undefined : sheet?.get(edge);
  return part === undefined ? [] : [difference(whole, part, counts)];
}

/** A whole stays above those of its parts that do not change with it. */
function roomBelow(
  whole: CountCell,
  edge: number,
  { withWhole, sheet }: Shape,
  { counts, context }: { readonly counts: readonly string[]; readonly context: ChangeContext },
): number[] {
  if (!withWhole) return [];
  return context.sheets.flatMap((other) => {
    const part = other === sheet ? undefined : other.get(edge);
    return part === undefined ? [] : [difference(whole, part, counts)];
  });
}
