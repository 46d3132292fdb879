import { type DisclosurePolicy, isSmallCount } from "../disclosure/policy.ts";
import { type Puzzle, textOfCell } from "../release/puzzle.ts";
import { amountOf, type Quantity, quantitiesOf } from "./quantity.ts";

/** Cells below the regency that are published already and to which a few records have come: their new figure would tell how many. */
export function lateCells({ cells }: Puzzle, policy: DisclosurePolicy): string[] {
  const before = new Map(
    cells.filter(({ isOld, counts }) => isOld && counts !== undefined).map((cell) => [textOfCell(cell), cell] as const),
  );
  return cells
    .filter((cell) => {
      const old = cell.isOld || !cell.isFine || cell.counts === undefined ? undefined : before.get(textOfCell(cell));
      if (old === undefined) return false;
      const olds = quantitiesOf(old);
      return quantitiesOf(cell).some((quantity, q) =>
        isSmallCount((amountOf(quantity) as number) - (amountOf(olds[q] as Quantity) as number), policy),
      );
    })
    .map(textOfCell);
}
