import type { Puzzle, PuzzleCell } from "../release/puzzle.ts";
import type { Quantity } from "./quantity.ts";
import type { Column, Line, MakeSolver, Solver } from "./solver.ts";

/** How far a quantity is from the truth in another table that agrees with all sums. */
export type Deviation = (quantity: Quantity) => number;

/** Looks for tables that agree with all sums and differ from the truth. */
export interface Deviations {
  /** The one in which a quantity is off by so much, at the least cost of rows to withhold. */
  find(quantity: Quantity, by: number, isWhole: boolean): Deviation | undefined;
  /** Rows that are withheld cost nothing. */
  withhold(cell: PuzzleCell): void;
  dispose(): void;
}

/** Among tables that cost the same the one nearest to the truth is taken. */
const costOfWithheld = 0.001;
const unbounded = Number.POSITIVE_INFINITY;

/** What a row costs that is still shown: a count of a province is worth more than one of a village, but not as its size. */
const costOf = (cell: PuzzleCell): number => (1 + Math.sqrt(totalOf(cell))) * cell.rows.length;
const totalOf = ({ counts }: PuzzleCell): number => (counts ?? []).reduce((sum, count) => sum + count, 0);

/** A published 0 stays; so does what is published of the previous release. */
export const canChange = (cell: PuzzleCell): boolean => !cell.isOld && (cell.isBarred || totalOf(cell) > 0);
/** A row of 0 is always shown, so that one that is withheld for its size is not 0. */
const isPositive = (cell: PuzzleCell): boolean => cell.isSuppressed && !cell.isBarred;

/** Where each unknown stands in the programme: as its way up and down from the truth, or as a number of its own. */
interface Layout {
  readonly columns: Column[];
  readonly lines: Line[];
  readonly up: Map<number, number>;
  readonly down: Map<number, number>;
  readonly free: Map<number, number>;
  readonly wholes: Map<string, number>;
  readonly truth: Map<number, number>;
}

/**
 * The programme of a group of unknowns. A count that rows show goes up or down from the truth; one that no row shows (a part
 * of a sum, a withheld count of the previous release) is any number from 0.
 */
export function deviations(puzzle: Puzzle, group: readonly number[], cells: readonly PuzzleCell[], makeSolver: MakeSolver): Deviations {
  const layout = layoutOf(group, cells);
  addWholes(layout, cells);
  addRelations(layout, puzzle, new Set(group));
  const { columns, lines, up, down, wholes } = layout;
  const solver = makeSolver(columns, lines);
  return {
    find(quantity, by, isWhole) {
      const targets = targetsOf(layout, quantity, by);
      if (targets.some(([column, value]) => value > (columns[column]?.high ?? -1))) return undefined;
      const solution = solveAt(solver, columns, targets, isWhole);
      const at = (column: number | undefined): number => (column === undefined ? 0 : (solution?.[column] as number));
      return (
        solution &&
        (({ unknowns: [u, v] }) => (v === undefined ? at(up.get(u as number)) - at(down.get(u as number)) : at(wholes.get(`${u},${v}`))))
      );
    },
    withhold(cell) {
      for (const unknown of cell.unknowns)
        for (const column of [up.get(unknown), down.get(unknown)]) if (column !== undefined) solver.setCost(column, costOfWithheld);
    },
    dispose: () => solver.dispose(),
  };
}

function layoutOf(group: readonly number[], cells: readonly PuzzleCell[]): Layout {
  const columns: Column[] = [];
  const add = (low: number, high: number, cost: number): number => columns.push({ low, high, cost }) - 1;
  const [up, down, free, truth] = [0, 1, 2, 3].map(() => new Map<number, number>()) as [
    Map<number, number>,
    Map<number, number>,
    Map<number, number>,
    Map<number, number>,
  ];
  const cellAt = new Map(cells.flatMap((cell) => cell.unknowns.map((unknown) => [unknown, cell] as const)));
  for (const unknown of group) {
    const cell = cellAt.get(unknown);
    if (cell?.counts === undefined) {
      free.set(unknown, add(cell !== undefined && isPositive(cell) && cell.unknowns.length === 1 ? 1 : 0, unbounded, 0));
      continue;
    }
    const count = cell.counts[cell.unknowns.indexOf(unknown)] as number;
    truth.set(unknown, count);
    if (!canChange(cell)) continue;
    const cost = cell.isSuppressed ? costOfWithheld : costOf(cell);
    up.set(unknown, add(0, unbounded, cost));
    down.set(unknown, add(0, cell.unknowns.length === 1 && !cell.isBarred ? count - 1 : count, cost));
  }
  return { columns, lines: [], up, down, free, wholes: new Map(), truth };
}

function termsOf({ up, down, free }: Layout, unknown: number, factor: number): (readonly [number, number])[] {
  const own = [[up.get(unknown), factor] as const, [down.get(unknown), -factor] as const, [free.get(unknown), factor] as const];
  return own.filter((term): term is readonly [number, number] => term[0] !== undefined);
}

/** Numerator and rest together: a column of its own. */
function addWholes(layout: Layout, cells: readonly PuzzleCell[]): void {
  const { columns, lines, wholes } = layout;
  for (const cell of cells) {
    if (cell.unknowns.length < 2 || (cell.counts !== undefined && !canChange(cell))) continue;
    const ofFree = isPositive(cell) ? 1 : 0;
    const low = cell.counts === undefined ? ofFree : Math.min(0, (cell.isBarred ? 0 : 1) - totalOf(cell));
    const column = columns.push({ low, high: unbounded, cost: 0 }) - 1;
    wholes.set(cell.unknowns.join(), column);
    lines.push({ low: 0, high: 0, terms: [[column, -1], ...cell.unknowns.flatMap((unknown) => termsOf(layout, unknown, 1))] });
  }
}

function addRelations(layout: Layout, { system }: Puzzle, group: ReadonlySet<number>): void {
  for (const { terms, isEqual } of system.relations) {
    if (!group.has(terms[0]?.[0] as number)) continue;
    const constant = terms.reduce((sum, [unknown, factor]) => sum + factor * (layout.truth.get(unknown) ?? 0), 0);
    const own = terms.flatMap(([unknown, factor]) => termsOf(layout, unknown, factor));
    if (own.length > 0) layout.lines.push({ low: isEqual ? -constant : Number.NEGATIVE_INFINITY, high: -constant, terms: own });
  }
}

/** Which columns must have which value so that a quantity is off by so much. */
function targetsOf({ up, down, wholes }: Layout, { unknowns }: Quantity, by: number): (readonly [column: number, value: number])[] {
  if (unknowns.length > 1) return [[wholes.get(unknowns.join()) ?? -1, by]];
  const [unknown] = unknowns as [number];
  return [
    [up.get(unknown) ?? -1, Math.max(0, by)],
    [down.get(unknown) ?? -1, Math.max(0, -by)],
  ];
}

function solveAt(
  solver: Solver,
  columns: readonly Column[],
  targets: readonly (readonly [column: number, value: number])[],
  isWhole: boolean,
): Float64Array | undefined {
  for (const [column, value] of targets) solver.setBounds(column, value, value);
  if (isWhole) solver.setWhole(true);
  const solution = solver.solve();
  if (isWhole) solver.setWhole(false);
  for (const [column] of targets) solver.setBounds(column, (columns[column] as Column).low, (columns[column] as Column).high);
  return typeof solution === "string" ? undefined : solution;
}
