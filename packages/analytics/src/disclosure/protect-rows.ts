import type { KpiContext } from "../grid/kpi-context.ts";
import type { KpiDefinition } from "../kpi/kpi-definition.ts";
import type { KpiRow } from "../kpi-value.ts";
import { knownRanges, type Range } from "./attacker.ts";
import { type Cell, cellOf, isSmallCount, type Line, linesOf } from "./published-cells.ts";

/** A small count must remain possible over at least this many values for whoever reads all rows of the call. */
const leastWidth = 4;

/**
 * Withholds small counts of persons and reports below the regency, and what would give them back.
 *
 * `tables` are the breakdowns of one KPI, coarsest first. After the small counts themselves are hidden, a reader is played
 * who knows every published row: while a small count can be told within fewer than five values, one more cell is hidden in
 * the line that tells it, the smallest that there is, else the line's total. All withheld rows look alike, so that nobody
 * can tell which of them is small. Rows of several calls, and of several KPIs, are not protected together.
 */
export function protectRows(context: KpiContext, definition: KpiDefinition, tables: readonly (readonly KpiRow[])[]): KpiRow[] {
  if (definition.counts === "other") return tables.flat();
  const { scope } = context;
  const scopeIsFine = scope.kind === "region" && scope.code.length > "PP.KK".length;
  const cells = tables.map((table) => table.map((row) => cellOf(row, scopeIsFine)));
  const all = cells.flat();
  if (all.some((cell) => cell.hidden)) hideWhatTells(all, linesOf(definition, cells));
  return all.map((cell) => (cell.hidden ? withheld(cell.row) : cell.row));
}

function hideWhatTells(cells: readonly Cell[], lines: readonly Line[]): void {
  const linesAt = linesByCell(lines);
  const quantities = Math.max(...cells.map((cell) => cell.quantities.length));
  for (let hidMore = true; hidMore; ) {
    hidMore = false;
    for (let quantity = 0; quantity < quantities; quantity += 1) {
      // Numerator and complement of a share can be 0 in a hidden row; a count or a denominator cannot.
      const ranges = knownRanges(cells, lines, quantity, quantities > 1 && quantity !== 1 ? 0 : 1);
      const told = cells.filter((cell) => isTold(cell, quantity, ranges));
      if (hideInLines(told, linesAt, ranges)) hidMore = true;
    }
  }
}

const isTold = (cell: Cell, quantity: number, ranges: ReadonlyMap<Cell, Range>): boolean => {
  const { low, high } = ranges.get(cell) as Range;
  return cell.isFine && cell.hidden && isSmallCount(cell.quantities[quantity] ?? 0) && high - low < leastWidth;
};

/** Hides one more cell in each line that tells one of these cells. Says whether it hid any. */
function hideInLines(told: readonly Cell[], linesAt: LinesAt, ranges: ReadonlyMap<Cell, Range>): boolean {
  const chosen = new Set(told.flatMap((cell) => tellingLine(cell, linesAt, ranges) ?? []));
  let hid = false;
  for (const line of chosen) if (hideOne(line)) hid = true;
  return hid;
}

/** The lines in which a cell stands, as the total or as a part. */
type LinesAt = (cell: Cell) => readonly Line[];

function linesByCell(lines: readonly Line[]): LinesAt {
  const index = new Map<Cell, Line[]>();
  for (const line of lines) {
    for (const cell of [line.total, ...line.parts]) {
      const known = index.get(cell);
      if (known) known.push(line);
      else index.set(cell, [line]);
    }
  }
  return (cell) => index.get(cell) ?? [];
}

/**
 * The line that bounds the cell most closely and in which there is still something to hide; where its own lines are all
 * hidden, that of a hidden cell beside it, and so on outwards.
 */
function tellingLine(cell: Cell, linesAt: LinesAt, ranges: ReadonlyMap<Cell, Range>): Line | undefined {
  const seen = new Set<Cell>([cell]);
  for (let ring: readonly Cell[] = [cell]; ring.length > 0; ) {
    const open = ring.flatMap((one) =>
      linesAt(one).flatMap((line) => (hasOpen(line) ? [{ line, bound: upperBound(one, line, ranges) }] : [])),
    );
    const [first, ...rest] = open;
    if (first !== undefined) return rest.reduce((best, one) => (one.bound < best.bound ? one : best), first).line;
    ring = ring.flatMap(linesAt).flatMap(({ total, parts }) => [total, ...parts].filter((one) => one.hidden && !seen.has(one)));
    for (const one of ring) seen.add(one);
  }
  return undefined;
}

/** How large a cell is, to choose the smallest. */
const sizeOf = ({ quantities }: Cell): number => quantities[1] ?? quantities[0] ?? 0;

/** Hiding a 0 would hide nothing. */
const canHide = (cell: Cell): boolean => !cell.hidden && sizeOf(cell) > 0;

const hasOpen = ({ total, parts }: Line): boolean => canHide(total) || parts.some(canHide);

function upperBound(cell: Cell, { total, parts }: Line, ranges: ReadonlyMap<Cell, Range>): number {
  const rangeOf = (one: Cell): Range => ranges.get(one) as Range;
  if (cell === total) return parts.reduce((sum, part) => sum + rangeOf(part).high, 0);
  if (!parts.includes(cell)) return Number.POSITIVE_INFINITY;
  return rangeOf(total).high - parts.reduce((sum, part) => sum + (part === cell ? 0 : rangeOf(part).low), 0);
}

/** Hides the smallest part that is not 0, else the total. */
function hideOne({ total, parts }: Line): boolean {
  const open = parts.filter(canHide);
  const smallest = open.reduce<Cell | undefined>(
    (least, part) => (least === undefined || sizeOf(part) < sizeOf(least) ? part : least),
    undefined,
  );
  const chosen = smallest ?? (canHide(total) ? total : undefined);
  if (chosen === undefined) return false;
  chosen.hidden = true;
  return true;
}

function withheld({ kpi, by, period, asOf, needs }: KpiRow): KpiRow {
  const nothing = {
    value: null,
    numerator: null,
    denominator: null,
    interval: null,
    bounds: null,
    completeness: null,
    target: null,
    rating: null,
  };
  return { kpi, by, period, asOf, needs, status: "suppressed", reason: "small-count", ...nothing };
}
