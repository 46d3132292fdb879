import type { Puzzle } from "../release/puzzle.ts";
import { componentsOf } from "./components.ts";
import type { Pace } from "./pace.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import type { Column, Line, MakeSolver, Solver } from "./solver.ts";

/** No count of a programme is greater. */
const greatest = 1e6;
const tolerance = 1e-6;

/** What a reader who knows all rows can say of a withheld quantity: the least and the greatest whole number that agrees with them. */
export interface AttackerInterval {
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
  /** False where the interval is at least this wide, and its ends were not looked for or not found. */
  readonly isExact: boolean;
  /** False where the search for an end was given up: of what lies beyond the interval nothing is known. */
  readonly isDecided: boolean;
}

/** Figures of a release that contradict each other: it was not made in one piece. */
export class ContradictionError extends Error {
  override readonly name = "ContradictionError";
}

/**
 * The attacker's interval for every withheld quantity. Shown counts are put in; what is left falls into parts that have
 * nothing to do with each other, and each is a small programme. Linear programming screens: where its answer is in whole
 * numbers it is the answer. Where it is not, integer programming decides. An interval wider than `enough` is not worked out
 * to its ends.
 */
export async function attackerIntervals(
  puzzle: Puzzle,
  { makeSolver, enough, pace }: Means & { readonly pace: Pace },
): Promise<AttackerInterval[]> {
  const known = knownCounts(puzzle);
  const hidden = puzzle.cells.filter((cell) => cell.isSuppressed);
  const lines = puzzle.system.relations.map((relation) => lineOf(relation, known));
  for (const { terms, low, high, kind } of lines)
    if (terms.length === 0 && (low > 0 || high < 0))
      throw new ContradictionError(`The figures contradict each other (${kind}); make the release anew.`);
  const groups = componentsOf(puzzle.system.unknowns.length, [
    ...lines.map(({ terms }) => terms.map(([unknown]) => unknown)),
    ...hidden.map(({ unknowns }) => unknowns),
  ]);
  const groupOf = new Map(groups.flatMap((group, g) => group.map((unknown) => [unknown, g] as const)));
  const linesOf = Map.groupBy(
    lines.filter(({ terms }) => terms.length > 0),
    ({ terms }) => groupOf.get(terms[0]?.[0] as number),
  );
  const cellsOf = Map.groupBy(hidden, (cell) => groupOf.get(cell.unknowns[0] as number));
  const intervals: AttackerInterval[] = [];
  const count: Count = { done: 0, total: hidden.flatMap(quantitiesOf).length };
  for (const [g, cells] of cellsOf) {
    const group = groups[g as number] as number[];
    const own = cells.flatMap(quantitiesOf);
    intervals.push(...(await intervalsIn(group, linesOf.get(g) ?? [], own, { makeSolver, enough, pace, count })));
  }
  return intervals;
}

interface Count {
  done: number;
  readonly total: number;
}

function knownCounts({ cells }: Puzzle): Map<number, number> {
  const known = new Map<number, number>();
  for (const { counts, unknowns } of cells) for (const [i, count] of (counts ?? []).entries()) known.set(unknowns[i] as number, count);
  return known;
}

function lineOf(
  { terms, isEqual, kind }: Puzzle["system"]["relations"][number],
  known: ReadonlyMap<number, number>,
): Line & { readonly kind: string } {
  const constant = terms.reduce((sum, [unknown, factor]) => sum + factor * (known.get(unknown) ?? 0), 0);
  return {
    low: isEqual ? -constant : Number.NEGATIVE_INFINITY,
    high: -constant,
    terms: terms.filter(([unknown]) => !known.has(unknown)),
    kind,
  };
}

interface Means {
  readonly makeSolver: MakeSolver;
  readonly enough: number;
}

interface Paced {
  readonly pace: Pace;
  readonly count: Count;
}

async function intervalsIn(
  group: readonly number[],
  lines: readonly Line[],
  quantities: readonly Quantity[],
  { makeSolver, enough, pace, count }: Means & Paced,
): Promise<AttackerInterval[]> {
  const columnOf = new Map(group.map((unknown, column) => [unknown, column] as const));
  const columns: Column[] = group.map(() => ({ low: 0, high: greatest, cost: 0 }));
  const own: Line[] = lines.map(({ low, high, terms }) => ({
    low,
    high,
    terms: terms.map(([unknown, factor]) => [columnOf.get(unknown) as number, factor] as const),
  }));
  const columnsOf = quantities.map(({ unknowns, cell, what }) => {
    const low = cell.isBarred || (what !== "count" && what !== "whole") ? 0 : 1;
    if (unknowns.length === 1) {
      const column = columnOf.get(unknowns[0] as number) as number;
      columns[column] = { low, high: greatest, cost: 0 };
      return column;
    }
    columns.push({ low, high: greatest, cost: 0 });
    own.push({ low: 0, high: 0, terms: [[columns.length - 1, -1], ...unknowns.map((u) => [columnOf.get(u) as number, 1] as const)] });
    return columns.length - 1;
  });
  if (own.length === 0) return quantities.map((quantity, q) => whole(quantity, columns[columnsOf[q] as number] as Column));
  const solver = makeSolver(columns, own);
  try {
    return await search(solver, quantities, columnsOf, { enough, pace, count });
  } finally {
    solver.dispose();
  }
}

const whole = (quantity: Quantity, { low, high }: Column): AttackerInterval => ({
  quantity,
  low,
  high,
  isExact: true,
  isDecided: true,
});

/** Every solution in whole numbers tells of all quantities at once, so that few have to be looked at one by one. */
async function search(
  solver: Solver,
  quantities: readonly Quantity[],
  columnsOf: readonly number[],
  { enough, pace, count }: Pick<Means, "enough"> & Paced,
): Promise<AttackerInterval[]> {
  const low = quantities.map(() => Number.POSITIVE_INFINITY);
  const high = quantities.map(() => Number.NEGATIVE_INFINITY);
  const see = (solution: Float64Array): void => {
    for (const [q, column] of columnsOf.entries()) {
      const value = Math.round(solution[column] as number) + 0;
      low[q] = Math.min(low[q] as number, value);
      high[q] = Math.max(high[q] as number, value);
    }
  };
  const intervals: AttackerInterval[] = [];
  for (const [q, quantity] of quantities.entries()) {
    let isDecided = true;
    const isWide = (): boolean => (high[q] as number) - (low[q] as number) >= enough;
    const isKnownWide = isWide();
    for (const sense of isKnownWide ? [] : (["least", "most"] as const)) {
      const solution = extreme(solver, columnsOf[q] as number, sense, quantity);
      if (solution === "undecided") isDecided = false;
      else see(solution);
    }
    // Where no table of whole numbers was found at all, nothing is known of any width.
    const [least, most] = (low[q] as number) <= (high[q] as number) ? [low[q] as number, high[q] as number] : [0, 0];
    intervals.push({ quantity, low: least, high: most, isExact: !isKnownWide && isDecided, isDecided });
    count.done += 1;
    await pace.step(count.done, count.total);
  }
  return intervals;
}

function extreme(solver: Solver, column: number, sense: "least" | "most", { cell }: Quantity): Float64Array | "undecided" {
  solver.setCost(column, 1);
  let solution = solver.solve(sense);
  if (typeof solution !== "string" && solution.some((value) => Math.abs(value - Math.round(value)) > tolerance)) {
    solver.setWhole(true);
    solution = solver.solve(sense);
    solver.setWhole(false);
  }
  solver.setCost(column, 0);
  if (solution !== "none") return solution;
  throw new ContradictionError(
    `No whole numbers agree with the figures around ${cell.definition.id}, ${cell.time}; make the release anew.`,
  );
}
