import { type Dimension, isTimeDimension } from "../dimension.ts";
import { type CountCell, keyText } from "./count-cell.ts";

/**
 * How the cells of a call add up. Each sum (a total and its parts) is a node. A cell stands in at most two sums, and is an
 * edge between them: `plus` is the node that it adds to, `minus` the one that it takes from, 0 where there is none. Cells
 * can change by one and leave every sum as it is exactly where the edges that change form circles.
 */
export interface SumGraph {
  readonly plus: Int32Array;
  readonly minus: Int32Array;
  /** The edges at each node. */
  readonly edgesAt: readonly (readonly number[])[];
  /** The edges between two nodes. */
  edgesBetween(node: number, other: number): readonly number[];
}

/** The graph of the cells, which are broken down by `by` (at most two dimensions). `isStock`: they do not add up over time. */
export function sumGraph(cells: readonly CountCell[], by: readonly Dimension[], isStock: boolean): SumGraph {
  const plus = new Int32Array(cells.length);
  const minus = new Int32Array(cells.length);
  const index = new Map(cells.map((cell, edge) => [keyText(cell.by), edge] as const));
  let nodes = 1;
  for (const [d, added] of by.entries()) {
    const isPart = isStock && isTimeDimension(added) ? lastPart(cells, added) : (cell: CountCell) => cell.by[added] !== undefined;
    const nodeOf = new Map<number, number>();
    for (const [edge, cell] of cells.entries()) {
      const total = isPart(cell) ? index.get(keyText(cell.by, [added])) : undefined;
      if (total === undefined) continue;
      const node = nodeOf.get(total) ?? nodes++;
      nodeOf.set(total, node);
      // The sums over the first dimension take their parts with one sign where the second is absent and with the other
      // where it is there; those over the second the other way round. So the two sums of a cell have opposite signs for it.
      const isPlus = (d === 0) === (Object.keys(cell.by).length === 1);
      (isPlus ? plus : minus)[edge] = node;
      (isPlus ? minus : plus)[total] = node;
    }
  }
  return { plus, minus, edgesAt: edgesAt(plus, minus, nodes), edgesBetween: edgesBetween(plus, minus, nodes) };
}

/** The stock of a whole period is that of its last part in time. Says whether a cell is that. */
function lastPart(cells: readonly CountCell[], added: Dimension): (cell: CountCell) => boolean {
  const wholeOf = ({ by }: CountCell): string =>
    keyText(by, [added, ...(Object.keys(by) as Dimension[]).filter((dimension) => !isTimeDimension(dimension))]);
  const last = new Map<string, string>();
  for (const cell of cells) {
    const key = cell.by[added];
    if (key !== undefined && key > (last.get(wholeOf(cell)) ?? "")) last.set(wholeOf(cell), key);
  }
  return (cell) => cell.by[added] !== undefined && cell.by[added] === last.get(wholeOf(cell));
}

function edgesAt(plus: Int32Array, minus: Int32Array, nodes: number): number[][] {
  const lists: number[][] = Array.from({ length: nodes }, () => []);
  for (const [edge, node] of plus.entries()) {
    lists[node]?.push(edge);
    if (minus[edge] !== node) lists[minus[edge] as number]?.push(edge);
  }
  return lists;
}

function edgesBetween(plus: Int32Array, minus: Int32Array, nodes: number): SumGraph["edgesBetween"] {
  const pairOf = (a: number, b: number): number => Math.min(a, b) * nodes + Math.max(a, b);
  const lists = new Map<number, number[]>();
  for (const [edge, node] of plus.entries()) {
    const pair = pairOf(node, minus[edge] as number);
    const list = lists.get(pair);
    if (list === undefined) lists.set(pair, [edge]);
    else list.push(edge);
  }
  return (node, other) => lists.get(pairOf(node, other)) ?? [];
}
