import type { Dimension } from "../dimension.ts";
import { type CountCell, keyText, sumOf } from "./count-cell.ts";
import type { CountFamily } from "./count-family.ts";
import type { Move } from "./moves.ts";

/** How far a move can go in one cell, up and down, before it contradicts what a reader knows. */
export interface Limits {
  readonly up: number;
  readonly down: number;
}

export type LimitsOf = (cell: CountCell, move: Move) => Limits;

/**
 * What a reader knows beside the sums: a count is not negative, a row that is withheld is not 0, and some counts are never
 * greater than others. All other counts are taken to stay as they are.
 */
export function knownLimits(family: CountFamily, cells: readonly CountCell[]): LimitsOf {
  const known = family.atMost.map(([less, more]) => ({ less, more, holds: holdsWithin(cells, less, more) }));
  return (cell, move) => {
    let { up, down } = limitsOfCounts(cell, move);
    for (const { less, more, holds } of known) {
      const growth = changeOf(move, less) - changeOf(move, more);
      if (growth === 0 || !holds(cell)) continue;
      const slack = sumOf(cell, more) - sumOf(cell, less);
      if (growth > 0) up = Math.min(up, slack);
      else down = Math.min(down, slack);
    }
    return { up, down };
  };
}

/** By how much a move changes the sum of some counts when it goes up by one. */
function changeOf({ counts, against }: Move, names: readonly string[]): number {
  const among = (moved: readonly string[]): number => names.filter((name) => moved.includes(name)).length;
  return among(counts) - among(against);
}

/** No count is negative, and a withheld row is not 0. */
function limitsOfCounts(cell: CountCell, move: Move): Limits {
  const countOf = (name: string): number => cell.counts.get(name) ?? 0;
  const rows = move.counts.map((name) => ({ total: cell.rows.get(name)?.total ?? 0, counts: cell.rows.get(name)?.counts ?? [name] }));
  const aboveZero = rows.filter(({ counts }) => changeOf(move, counts) !== 0).map(({ total }) => total - 1);
  return { up: Math.min(...move.against.map(countOf)), down: Math.min(...move.counts.map(countOf), ...aboveZero) };
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
