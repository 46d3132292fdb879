import type { ChangeTable, Step } from "./change-table.ts";
import { type Circle, cheapestCircle } from "./cheapest-circle.ts";
import { freeCircle } from "./free-circle.ts";
import type { Left } from "./walk.ts";

/** How far one cell can be changed, while every sum stays as it is. */
export interface Room {
  /** By how much with withheld rows only; not more than `wanted`. */
  readonly size: number;
  /** The cheapest edges to withhold for more, if they cost less than `below`. */
  more(below: number): Circle | undefined;
}

/** The room of a cell in one direction: circles through its edge, one after the other, each as wide as its narrowest step. */
export function roomOf(table: ChangeTable, target: Step, wanted: number): Room {
  const changed = new Map<number, number>();
  const left: Left = ({ edge, direction }) => {
    const limit = (direction > 0 ? table.up : table.down)[edge] as number;
    return changed.size === 0 ? limit : limit - direction * (changed.get(edge) ?? 0);
  };
  const canGoOn = (): boolean => left(target) > 0;
  let size = 0;
  while (size < wanted && canGoOn() && table.isFree(target.edge)) {
    const circle = freeCircle(table, target, left);
    if (circle === undefined) break;
    const width = Math.min(wanted - size, ...circle.map(left));
    for (const { edge, direction } of circle) changed.set(edge, (changed.get(edge) ?? 0) + direction * width);
    size += width;
  }
  return { size, more: (below) => (canGoOn() ? cheapestCircle(table, target, left, below) : undefined) };
}
