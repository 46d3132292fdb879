import type { KpiRow } from "../answer/kpi-value.ts";
import { kpiById } from "../kpi/catalogue.ts";
import { addRelation, type CountSystem } from "./count-system.ts";
import { knownStructure, type Structured } from "./known-structure.ts";
import { cellText } from "./released-cell.ts";
import { countsOf, type ShownCell } from "./shown-counts.ts";

/** A cell as a reader meets it. */
export interface PuzzleCell extends ShownCell {
  /** The count, or numerator and rest, where a row shows them. */
  readonly counts: readonly number[] | undefined;
  readonly isSuppressed: boolean;
  /** Withheld whatever its count, so that it may be 0. */
  readonly isBarred: boolean;
  /** Another KPI may publish the denominator as a count of its own: then it is no secret of a share that is never published. */
  readonly isWholeOpen: boolean;
  /** Of the previous release, which cannot be taken back. */
  readonly isOld: boolean;
}

/** What a reader has to work with: counts that are shown, counts that are not, and how they hang together. */
export interface Puzzle {
  readonly system: CountSystem;
  readonly cells: readonly PuzzleCell[];
}

export type PuzzlePart = Structured & { readonly exceptions: readonly string[] };

/** The puzzle of a release, with what the previous one gave away: records may have been added since, none taken away. */
export function puzzleOf(current: PuzzlePart, previous?: PuzzlePart): Puzzle {
  const now = partOf(current, false);
  if (previous === undefined) return now;
  const before = partOf(previous, true);
  const offset = now.system.unknowns.length;
  const cells = before.cells.map((cell) => ({ ...cell, unknowns: cell.unknowns.map((unknown) => unknown + offset) }));
  const system: CountSystem = {
    unknowns: [...now.system.unknowns, ...before.system.unknowns],
    relations: [
      ...now.system.relations,
      ...before.system.relations.map((relation) => ({
        ...relation,
        terms: relation.terms.map(([unknown, factor]) => [unknown + offset, factor] as const),
      })),
    ],
  };
  addLateness(system, now.cells, cells);
  const excepted = new Set(current.exceptions);
  return { system: { ...system, relations: system.relations.filter(({ kind }) => !excepted.has(kind)) }, cells: [...now.cells, ...cells] };
}

function partOf(part: PuzzlePart, isOld: boolean): Puzzle {
  const { system, cells } = knownStructure(part);
  const excepted = new Set(part.exceptions);
  return {
    system: { ...system, relations: system.relations.filter(({ kind }) => !excepted.has(kind)) },
    cells: withOpenWholes([...cells.values()].map((cell) => ({ ...cell, ...stateOf(cell), isOld }))),
  };
}

/** Cells with what of them is open elsewhere. */
export function withOpenWholes(cells: readonly Omit<PuzzleCell, "isWholeOpen">[]): PuzzleCell[] {
  const at = ({ time, key }: ShownCell, name: string): string => cellText({ kpi: name, time, key });
  const open = new Set(
    cells
      .filter(({ isBarred }) => !isBarred)
      .flatMap((cell) => {
        const { counted, unit } = cell.definition;
        const names = [counted?.denominator, unit === "share" ? undefined : counted?.numerator];
        return names.flatMap((name) => (name === undefined ? [] : [at(cell, name)]));
      }),
  );
  return cells.map((cell) => {
    const whole = cell.definition.counted?.denominator;
    return { ...cell, isWholeOpen: whole !== undefined && open.has(at(cell, whole)) };
  });
}

/** One row that shows a cell gives it away, whatever the others do. */
function stateOf(cell: ShownCell): Pick<PuzzleCell, "counts" | "isSuppressed" | "isBarred"> {
  const isWithheld = (row: KpiRow): boolean => row.status === "suppressed";
  const counts = cell.rows.map((row) => countsOf(cell, row)).find((known) => known !== undefined);
  return {
    counts,
    isSuppressed: counts === undefined && cell.rows.some(isWithheld),
    isBarred: cell.rows.some((row) => isWithheld(row) && row.reason === "never-published"),
  };
}

export const textOfCell = ({ definition, time, key }: ShownCell): string => cellText({ kpi: definition.id, time, key });

/** A flow only grows by records that come in late. */
function addLateness(system: CountSystem, now: readonly PuzzleCell[], before: readonly PuzzleCell[]): void {
  const cells = new Map(now.map((cell) => [textOfCell(cell), cell] as const));
  for (const old of before) {
    const cell = cells.get(textOfCell(old));
    if (cell === undefined || kpiById(old.definition.id)?.nature !== "flow") continue;
    for (const [i, unknown] of old.unknowns.entries()) {
      const terms = [[unknown, 1] as const, [cell.unknowns[i] as number, -1] as const];
      addRelation(system, terms, false, `never fewer than before: ${old.definition.id}`);
    }
  }
}
