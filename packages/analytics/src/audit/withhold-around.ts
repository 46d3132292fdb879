import { type Puzzle, textOfCell } from "../release/puzzle.ts";

/**
 * Where no table was found that makes a count uncertain, everything is withheld that bounds what surrounds it: the shown cells
 * in a sum with it, or with withheld ones that hang together with it. Done again, it goes further.
 */
export function withholdAround({ system, cells }: Puzzle, known: ReadonlySet<string>, withheld: Set<string>): void {
  const isShown = (text: string, isOld: boolean, hasCounts: boolean): boolean => hasCounts && (isOld || !withheld.has(text));
  const shown = new Set(
    cells.filter((cell) => isShown(textOfCell(cell), cell.isOld, cell.counts !== undefined)).flatMap(({ unknowns }) => unknowns),
  );
  const relationsOf = new Map<number, number[]>();
  for (const [r, { terms }] of system.relations.entries())
    for (const [unknown] of terms) relationsOf.set(unknown, [...(relationsOf.get(unknown) ?? []), r]);
  const start = cells.filter((cell) => known.has(textOfCell(cell))).flatMap(({ unknowns }) => unknowns);
  const reached = new Set(start);
  for (const unknown of reached) {
    if (shown.has(unknown)) continue;
    for (const r of relationsOf.get(unknown) ?? []) for (const [other] of system.relations[r]?.terms ?? []) reached.add(other);
  }
  for (const cell of cells) {
    const hasCount = cell.counts?.some((count) => count > 0) === true;
    if (!cell.isOld && hasCount && cell.unknowns.some((unknown) => reached.has(unknown))) withheld.add(textOfCell(cell));
  }
}
