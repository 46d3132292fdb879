// A reader of all rows of one call who looks for every table that agrees with them: whole numbers, found by search.

/** `Σ factor × variable = constant`, or `≤`. */
export interface Relation {
  readonly terms: readonly (readonly [variable: number, factor: 1 | -1])[];
  readonly isEqual: boolean;
  readonly constant: number;
}

export interface Puzzle {
  /** The true values: the search begins near them. */
  readonly truth: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly relations: readonly Relation[];
}

const maximumSteps = 3000;

/** Can the sum of some variables have this value? Undefined where the search was given up. */
export function isPossible(puzzle: Puzzle, variables: readonly number[], value: number): boolean | undefined {
  const asked: Relation = { terms: variables.map((variable) => [variable, 1] as const), isEqual: true, constant: value };
  const relations = [...puzzle.relations, asked];
  const relationsOf = puzzle.truth.map((): number[] => []);
  for (const [r, relation] of relations.entries()) for (const [variable] of relation.terms) relationsOf[variable]?.push(r);
  let steps = 0;
  const search = (before: State, changed: readonly number[]): boolean => {
    steps += 1;
    const now = { low: [...before.low], high: [...before.high] };
    if (steps > maximumSteps || !narrow(now, relations, relationsOf, changed)) return false;
    const chosen = mostNarrow(now);
    if (chosen === undefined) return true;
    return nearest(puzzle.truth[chosen] as number, now.low[chosen] as number, now.high[chosen] as number).some((guess) => {
      now.low[chosen] = guess;
      now.high[chosen] = guess;
      return search(now, relationsOf[chosen] as number[]);
    });
  };
  const found = search({ low: [...puzzle.low], high: [...puzzle.high] }, [...relations.keys()]);
  return steps > maximumSteps && !found ? undefined : found;
}

interface State {
  readonly low: number[];
  readonly high: number[];
}

/** Of the variables that are still open the one with the fewest values. */
function mostNarrow({ low, high }: State): number | undefined {
  let chosen: number | undefined;
  let width = Number.POSITIVE_INFINITY;
  for (const [variable, least] of low.entries()) {
    const own = (high[variable] as number) - least;
    if (own === 0 || own >= width) continue;
    chosen = variable;
    width = own;
  }
  return chosen;
}

/** The values from low to high, those near the truth first. */
function nearest(truth: number, low: number, high: number): number[] {
  const values = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return values.sort((a, b) => Math.abs(a - truth) - Math.abs(b - truth));
}

/** Narrows the ranges until nothing moves. Says whether anything is left. */
function narrow(
  state: State,
  relations: readonly Relation[],
  relationsOf: readonly (readonly number[])[],
  changed: readonly number[],
): boolean {
  const queue = new Set(changed);
  for (const r of queue) {
    queue.delete(r);
    const relation = relations[r] as Relation;
    for (const isUpper of relation.isEqual ? [true, false] : [true]) {
      const moved = narrowBySum(state, relation, isUpper);
      if (moved === undefined) return false;
      for (const variable of moved) for (const other of relationsOf[variable] as readonly number[]) queue.add(other);
    }
  }
  return true;
}

/** From `Σ ≤ constant` (or `≥`, turned round): each term is at most what the least of the others leaves. */
function narrowBySum({ low, high }: State, { terms, constant }: Relation, isUpper: boolean): number[] | undefined {
  const turned = isUpper ? 1 : -1;
  let room = turned * constant;
  for (const [variable, factor] of terms) room -= factor * turned > 0 ? (low[variable] as number) : -(high[variable] as number);
  if (room < 0) return undefined;
  const moved: number[] = [];
  for (const [variable, factor] of terms) {
    if ((high[variable] as number) - (low[variable] as number) <= room) continue;
    if (factor * turned > 0) high[variable] = (low[variable] as number) + room;
    else low[variable] = (high[variable] as number) - room;
    moved.push(variable);
  }
  return moved;
}
