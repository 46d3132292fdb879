import type { PuzzleCell } from "../release/puzzle.ts";

/** Something of a cell that a reader may want to know: its count; of a share the numerator, the rest, and the whole. */
export interface Quantity {
  readonly cell: PuzzleCell;
  readonly what: "count" | "numerator" | "rest" | "whole";
  readonly unknowns: readonly number[];
}

export function quantitiesOf(cell: PuzzleCell): Quantity[] {
  const [first, second] = cell.unknowns as [number, number?];
  if (second === undefined) return [{ cell, what: "count", unknowns: [first] }];
  return [
    { cell, what: "numerator", unknowns: [first] },
    { cell, what: "rest", unknowns: [second] },
    { cell, what: "whole", unknowns: [first, second] },
  ];
}

/** Is the quantity never told, whatever it is? */
export const isBarredQuantity = ({ cell, what }: Quantity): boolean => cell.isBarred && !(what === "whole" && cell.isWholeOpen);

/** The value of a quantity, where the counts of its cell are known. */
export function amountOf({ cell, unknowns }: Quantity): number | undefined {
  const { counts } = cell;
  return counts && unknowns.reduce((sum, unknown) => sum + (counts[cell.unknowns.indexOf(unknown)] as number), 0);
}
