import type { Dimension } from "../dimension.ts";
import { type CountCell, keyText, sumOf } from "./count-cell.ts";
import type { CountFamily } from "./count-family.ts";

/** How far a move can go in one cell, up and down, before it contradicts what a reader knows. */
export interface Limits {
  readonly up: number;
  readonly down: number;
}

export type LimitsOf = (cell: CountCell, move: readonly string[]) => Limits;

/**
 * What a reader knows beside the sums: a count is not negative, a row that is withheld is not 0, and some counts are never
 * greater than others. All other counts are taken to stay as they are.
 */
export function knownLimits(family: CountFamily, cells: readonly CountCell[]): LimitsOf {
  const known = family.atMost.map(([less, more]) => ({ less, more, holds: holdsWithin(cells, less, more) }));
  return (cell, move) => {
    const changeOf = (names: readonly string[]): number => names.filter((name) => move.includes(name)).length;
    let up = Number.POSITIVE_INFINITY;
    let down = Number.POSITIVE_INFINITY;
    for (const name of move) down = Math.min(down, cell.counts.get(name) ?? 0, (cell.rows.get(name)?.total ?? 0) - 1);
    for (const { less, more, holds } of known) {
      const growth = changeOf(less) - changeOf(more);
      if (growth === 0 || !holds(cell)) continue;
      const slack = sumOf(cell, more) - sumOf(cell, less);
      if (growth > 0) up = Math.min(up, slack);
      else down = Math.min(down, slack);
    }
    return { up, down };
  };
}

/** Does a count stay below another in the cell and in all parts of it? Where it does not in a part, nobody can take it as known. */
function holdsWithin(cells: readonly CountCell[], less: readonly string[], more: readonly string[]): (cell: CountCell) => boolean {
  const broken = new Set<string>();
  for (const cell of cells) {
    if (sumOf(cell, less) <= sumOf(cell, more)) continue;
    for (const left of subsets(Object.keys(cell.by) as Dimension[])) broken.add(keyText(cell.by, left));
  }
  return (cell) => !broken.has(keyText(cell.by));
}

const subsets = <T>(list: readonly T[]): T[][] => list.reduce<T[][]>((all, one) => all.flatMap((some) => [some, some.concat(one)]), [[]]);
