import type { PuzzleCell } from "../release/puzzle.ts";
import type { Deviation } from "./deviation.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";

/** How far each quantity is known to be able to go, up and down, in tables that were found. */
export interface Rooms {
  of(quantity: Quantity): number;
  /** Notes a table. Gives the cells in which it differs from the truth. */
  note(way: Deviation, cells: readonly PuzzleCell[]): PuzzleCell[];
  /** Forgets what is known of a cell. */
  forget(cell: PuzzleCell): void;
}

const tolerance = 1e-6;

export function noRooms(): Rooms {
  const ups = new Map<string, number>();
  const downs = new Map<string, number>();
  const textOf = ({ unknowns }: Quantity): string => unknowns.join();
  return {
    of: (quantity) => (ups.get(textOf(quantity)) ?? 0) + (downs.get(textOf(quantity)) ?? 0),
    note: (way, cells) =>
      cells.filter((cell) => {
        let isChanged = false;
        for (const quantity of quantitiesOf(cell)) {
          const off = way(quantity);
          if (Math.abs(off) < tolerance) continue;
          isChanged = true;
          const rooms = off > 0 ? ups : downs;
          const text = textOf(quantity);
          rooms.set(text, Math.max(rooms.get(text) ?? 0, Math.floor(Math.abs(off) + tolerance)));
        }
        return isChanged;
      }),
    forget(cell) {
      for (const quantity of quantitiesOf(cell)) for (const rooms of [ups, downs]) rooms.delete(textOf(quantity));
    },
  };
}
