import type { Puzzle } from "../release/puzzle.ts";

/** Sums and comparisons that do not hold in the figures themselves. Whoever takes them as known is wrong: nobody is told more by them. */
export function exceptionsOf({ system, cells }: Puzzle): string[] {
  const known = new Map(cells.flatMap(({ counts, unknowns }) => (counts ?? []).map((count, i) => [unknowns[i] as number, count] as const)));
  const broken = system.relations.filter(({ terms, isEqual }) => {
    if (!terms.every(([unknown]) => known.has(unknown))) return false;
    const sum = terms.reduce((total, [unknown, factor]) => total + factor * (known.get(unknown) as number), 0);
    return isEqual ? sum !== 0 : sum > 0;
  });
  return [...new Set(broken.map(({ kind }) => kind))].sort();
}
