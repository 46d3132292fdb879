import { type ChangeTable, comesFrom, goesTo, type Step } from "./change-table.ts";

/** How much further a step can go. */
export type Left = (step: Step) => number;

/**
 * A walk over the sums from one end of a target to the other. It may begin at either end (the steps of a circle are the
 * same), and does so where fewer edges meet.
 */
export interface Walk {
  readonly from: number;
  readonly to: number;
  /** The step over an edge away from a node, and the node at its other end; undefined where it cannot go on. */
  stepOver(edge: number, node: number): Step | undefined;
  otherEnd(edge: number, node: number): number;
}

export function walkAround({ graph }: ChangeTable, target: Step, left: Left): Walk {
  const [start, end] = [goesTo(graph, target), comesFrom(graph, target)];
  const degree = (node: number): number => (graph.edgesAt[node] as readonly number[]).length;
  const isForward = degree(start) <= degree(end);
  const leaving = isForward ? graph.minus : graph.plus;
  return {
    from: isForward ? start : end,
    to: isForward ? end : start,
    stepOver(edge, node) {
      const step: Step = { edge, direction: leaving[edge] === node ? 1 : -1 };
      return edge !== target.edge && graph.plus[edge] !== graph.minus[edge] && left(step) > 0 ? step : undefined;
    },
    otherEnd: (edge, node) => (graph.plus[edge] === node ? graph.minus[edge] : graph.plus[edge]) as number,
  };
}
