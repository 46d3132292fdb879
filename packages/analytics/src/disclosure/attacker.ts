import type { Cell, Line } from "./published-cells.ts";

/** What can be known of a hidden count from what is published: it lies between `low` and `high`. */
export interface Range {
  low: number;
  high: number;
}

/**
 * What a reader can work out of one quantity: published cells are known, a hidden one is at least `leastHidden` (a 0 is
 * always published), and every total is the sum of its parts. Ranges are narrowed until nothing moves.
 */
export function knownRanges(cells: readonly Cell[], lines: readonly Line[], quantity: number, leastHidden: number): Map<Cell, Range> {
  const ranges = new Map<Cell, Range>(
    cells.map((cell) => {
      const value = cell.quantities[quantity] ?? 0;
      return [cell, cell.hidden ? { low: leastHidden, high: Number.POSITIVE_INFINITY } : { low: value, high: value }] as const;
    }),
  );
  const open = lines.filter(({ total, parts }) => total.hidden || parts.some((part) => part.hidden));
  for (let moved = true; moved; ) moved = open.map((line) => narrowLine(line, ranges)).some((changed) => changed);
  return ranges;
}

function narrowLine({ total, parts }: Line, ranges: ReadonlyMap<Cell, Range>): boolean {
  const whole = ranges.get(total) as Range;
  const own = parts.map((part) => ranges.get(part) as Range);
  const low = own.reduce((sum, range) => sum + range.low, 0);
  const open = own.filter((range) => range.high === Number.POSITIVE_INFINITY).length;
  const finiteHigh = own.reduce((sum, range) => sum + (Number.isFinite(range.high) ? range.high : 0), 0);
  let moved = narrow(whole, low, open > 0 ? Number.POSITIVE_INFINITY : finiteHigh);
  for (const range of own) {
    const isOpen = range.high === Number.POSITIVE_INFINITY;
    const othersHigh = open > Number(isOpen) ? Number.POSITIVE_INFINITY : finiteHigh - (isOpen ? 0 : range.high);
    if (narrow(range, whole.low - othersHigh, whole.high - (low - range.low))) moved = true;
  }
  return moved;
}

function narrow(range: Range, low: number, high: number): boolean {
  const moved = low > range.low || high < range.high;
  range.low = Math.max(range.low, low);
  range.high = Math.min(range.high, high);
  return moved;
}
