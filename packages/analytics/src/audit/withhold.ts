import { type DisclosurePolicy, isSmallCount, wantedRoom } from "../disclosure/policy.ts";
import { type Puzzle, type PuzzleCell, textOfCell } from "../release/puzzle.ts";
import { componentsOf } from "./components.ts";
import { canChange, type Deviation, type Deviations, deviations } from "./deviation.ts";
import type { Pace } from "./pace.ts";
import { amountOf, isBarredQuantity, type Quantity, quantitiesOf } from "./quantity.ts";
import type { Rooms } from "./rooms.ts";
import type { MakeSolver } from "./solver.ts";

/** What is withheld so far. */
export interface Withheld {
  /** The texts of cells. */
  readonly cells: Set<string>;
  /** Those that are protected like small ones although they are neither small nor barred. */
  readonly forced: ReadonlySet<string>;
  readonly rooms: Rooms;
}

export interface WithholdOptions {
  readonly policy: DisclosurePolicy;
  readonly makeSolver: MakeSolver;
  /** Look for tables of whole numbers at once: slower, and never fooled by fractions. */
  readonly isWhole: boolean;
  readonly pace: Pace;
}

/**
 * Withholds small counts below the regency, and the cells at the least cost that make each of them uncertain: for each a
 * table is looked for that agrees with all that stays and in which the count is greater by the policy's room (or some
 * greater and some smaller). The cells in which that table differs are withheld. One table often serves many counts.
 */
export async function withhold(puzzle: Puzzle, withheld: Withheld, options: WithholdOptions): Promise<void> {
  const cells = puzzle.cells.filter((cell) => !cell.isOld && cell.counts !== undefined);
  for (const cell of cells) if (isSensitive(cell, withheld.forced, options.policy)) withheld.cells.add(textOfCell(cell));
  const { system } = puzzle;
  const links = [...system.relations.map(({ terms }) => terms.map(([u]) => u)), ...puzzle.cells.map(({ unknowns }) => unknowns)];
  const groups = componentsOf(system.unknowns.length, links);
  const groupOf = new Map(groups.flatMap((group, g) => group.map((unknown) => [unknown, g] as const)));
  for (const [g, own] of Map.groupBy(puzzle.cells, (cell) => groupOf.get(cell.unknowns[0] as number) as number))
    await secureGroup(puzzle, { unknowns: groups[g] as number[], cells: own }, { ...options, withheld });
}

function isSensitive(cell: PuzzleCell, forced: ReadonlySet<string>, policy: DisclosurePolicy): boolean {
  if (cell.isBarred || forced.has(textOfCell(cell))) return true;
  return cell.isFine && quantitiesOf(cell).some((quantity) => isSmallCount(amountOf(quantity) as number, policy));
}

interface GroupOptions extends WithholdOptions {
  readonly withheld: Withheld;
}

interface Group {
  readonly unknowns: readonly number[];
  readonly cells: readonly PuzzleCell[];
}

async function secureGroup(puzzle: Puzzle, { unknowns, cells }: Group, options: GroupOptions): Promise<void> {
  const { withheld, makeSolver, policy } = options;
  const isHidden = (cell: PuzzleCell): boolean => withheld.cells.has(textOfCell(cell)) && !cell.isOld;
  const inNeed = (cell: PuzzleCell): Quantity[] =>
    quantitiesOf(cell).filter((quantity) => needsRoom(quantity, options) && withheld.rooms.of(quantity) < wantedRoom(policy));
  const queue = cells.filter((cell) => isHidden(cell) && inNeed(cell).length > 0);
  if (queue.length === 0) return;
  const marked = cells.map((cell) => (isHidden(cell) ? { ...cell, isSuppressed: true } : cell));
  const changeable = cells.filter((cell) => cell.counts !== undefined && canChange(cell));
  const found = deviations(puzzle, unknowns, marked, makeSolver);
  const hide = (cell: PuzzleCell): void => {
    if (isHidden(cell)) return;
    withheld.cells.add(textOfCell(cell));
    found.withhold(cell);
    queue.push(cell);
  };
  const secure = (quantity: Quantity): void => {
    if (withheld.rooms.of(quantity) >= wantedRoom(policy)) return;
    for (const way of waysAround(found, quantity, options) ?? []) withheld.rooms.note(way, changeable).forEach(hide);
  };
  try {
    for (let next = 0; next < queue.length; next += 1) {
      inNeed(queue[next] as PuzzleCell).forEach(secure);
      await options.pace.step(next + 1, queue.length);
    }
  } finally {
    found.dispose();
  }
}

/** A reader does not know which of the withheld counts are small: one that could be needs room as well. */
function needsRoom(quantity: Quantity, { policy, withheld }: GroupOptions): boolean {
  const { cell } = quantity;
  const amount = amountOf(quantity);
  if (amount === undefined) return false;
  if (isBarredQuantity(quantity) || withheld.forced.has(textOfCell(cell))) return amount > 0;
  return cell.isFine && amount < policy.minimumCount + wantedRoom(policy);
}

/** Tables in which the quantity is off by the room, upwards if that can be. Where there are none the audit has the last word. */
function waysAround(found: Deviations, quantity: Quantity, { policy, isWhole }: GroupOptions): Deviation[] | undefined {
  const room = wantedRoom(policy);
  for (let down = 0; down <= Math.min(room, amountOf(quantity) as number); down += 1) {
    const ways = [room - down, -down].filter((by) => by !== 0).map((by) => found.find(quantity, by, isWhole));
    if (ways.every((way) => way !== undefined)) return ways;
  }
  return undefined;
}
