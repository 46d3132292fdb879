import type { SumGraph } from "./sum-graph.ts";

/** One kind of change for every edge of a graph: how far it can go in each, and what withholding its rows costs. */
export interface ChangeTable {
  readonly graph: SumGraph;
  /** How far the edge can go up, and down, before it contradicts what a reader knows. */
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** Are all rows that show the change withheld? */
  isFree(edge: number): boolean;
  /** What the rows count that are not withheld yet: 0 where it is free, Infinity where one of them is always published. */
  costOf(edge: number): number;
}

/** An edge, and whether it goes up or down by one. */
export interface Step {
  readonly edge: number;
  readonly direction: 1 | -1;
}

/** A step lowers the sum that it comes from and raises the one that it goes to. */
export const comesFrom = ({ plus, minus }: SumGraph, { edge, direction }: Step): number =>
  (direction > 0 ? minus[edge] : plus[edge]) as number;
export const goesTo = ({ plus, minus }: SumGraph, { edge, direction }: Step): number =>
  (direction > 0 ? plus[edge] : minus[edge]) as number;
