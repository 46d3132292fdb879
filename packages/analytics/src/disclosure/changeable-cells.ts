import { type Dimension, isTimeDimension } from "../dimension.ts";
import { type Change, changeOf, type Shape, type Sheet } from "./changes.ts";
import { type CountCell, keyText } from "./count-cell.ts";
import type { CountFamily } from "./count-family.ts";
import { knownLimits } from "./known-limits.ts";
import type { Move } from "./moves.ts";
import { sumGraph } from "./sum-graph.ts";

/** A cell with its edge, and the changes of it that a reader cannot tell apart from the truth. */
export interface ChangeableCell {
  readonly cell: CountCell;
  readonly edge: number;
  readonly changes: readonly Change[];
}

export interface Breakdown {
  /** The dimensions of the rows. */
  readonly by: readonly Dimension[];
  /** Those of them over which the cells do not add up. */
  readonly overlapping: readonly Dimension[];
  /** The counts that are stocks. */
  readonly stocks: ReadonlySet<string>;
}

/**
 * The cells of a family with what can be changed in them. Over a dimension in which figures overlap (topic) nothing adds
 * up, but a part is never greater than its whole: the parts of each topic lie over the cells like a sheet.
 */
export function changeableCells(
  family: CountFamily,
  cells: readonly CountCell[],
  { by, overlapping, stocks }: Breakdown,
): ChangeableCell[] {
  const isPart = (cell: CountCell): boolean => overlapping.some((dimension) => dimension in cell.by);
  const wholes = cells.filter((cell) => !isPart(cell));
  const sheets = sheetsOf(cells.filter(isPart), wholes, overlapping);
  const summed = by.filter((dimension) => !overlapping.includes(dimension));
  const known = comparable(family, stocks, by.some(isTimeDimension));
  const [flows, levels] = [sumGraph(wholes, summed, false), sumGraph(wholes, summed, true)];
  const context = { wholes, sheets: [...sheets.values()], limits: knownLimits(known, cells) };
  const changesIn = (shape: Shape): Change[] =>
    known.moves.map((move) => changeOf(move, countsIn(move).every((count) => stocks.has(count)) ? levels : flows, context, shape));
  const ofWholes = changesIn({ withWhole: true });
  return [
    ...wholes.map((cell, edge) => ({ cell, edge, changes: ofWholes })),
    ...context.sheets.flatMap((sheet) => {
      const changes = [...changesIn({ withWhole: true, sheet }), ...changesIn({ withWhole: false, sheet })];
      return [...sheet].map(([edge, cell]) => ({ cell, edge, changes }));
    }),
  ];
}

const countsIn = ({ counts, against }: Move): string[] => [...counts, ...against];

function sheetsOf(parts: readonly CountCell[], wholes: readonly CountCell[], overlapping: readonly Dimension[]): Map<string, Sheet> {
  const edges = new Map(wholes.map((cell, edge) => [keyText(cell.by), edge] as const));
  const sheets = new Map<string, Map<number, CountCell>>();
  for (const cell of parts) {
    const edge = edges.get(keyText(cell.by, overlapping));
    if (edge === undefined) continue;
    const others = (Object.keys(cell.by) as Dimension[]).filter((dimension) => !overlapping.includes(dimension));
    const text = keyText(cell.by, others);
    const sheet = sheets.get(text) ?? new Map<number, CountCell>();
    sheets.set(text, sheet.set(edge, cell));
  }
  return sheets;
}

/** Stocks and flows do not add up in the same way over time, so that there they cannot be compared or change together. */
function comparable(family: CountFamily, stocks: ReadonlySet<string>, overTime: boolean): CountFamily {
  if (!overTime) return family;
  const isOfOneNature = (counts: readonly string[]): boolean => new Set(counts.map((count) => stocks.has(count))).size < 2;
  const moves = family.moves.filter((move) => isOfOneNature(countsIn(move)));
  return { ...family, moves, atMost: family.atMost.filter((pair) => isOfOneNature(pair.flat())) };
}
