import { regencyOf } from "@pimpasa/core";
import { type Dimension, isBelowRegency, isTimeDimension } from "../dimension.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { KpiDefinition } from "../kpi/kpi-definition.ts";
import type { KpiRow, Suppressed } from "../kpi-value.ts";

/*
 * Small counts of persons and reports below the regency are withheld, and with them what would give them back.
 * A line is a published total with the cells that add up to it. Where the total minus the published cells tells too
 * much about a withheld one, the smallest cell that hides it is withheld too, else the total. The lines of one call are
 * protected together; figures of several calls are not (see the publication view).
 */

/** Counts from 1 to 4 can identify a person. */
const smallest = 1;
const largest = 4;

interface Cell {
  readonly row: KpiRow;
  /** What could be worked out: numerator, denominator and their difference. */
  readonly quantities: readonly number[];
  hidden: "small-count" | "small-count-protected" | null;
}

interface Line {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** The rows of all breakdowns of one KPI, small counts and what gives them back withheld. `tables` are the grouping sets, coarsest first. */
export function protectRows(context: KpiContext, definition: KpiDefinition, tables: readonly (readonly KpiRow[])[]): KpiRow[] {
  if (definition.counts === "other") return tables.flat();
  const scopeIsSmall = context.scope.kind === "region" && regencyOf(context.scope.code) !== undefined && context.scope.code.length > 5;
  const cells = tables.map((table) => table.map((row) => cellOf(row, scopeIsSmall)));
  const lines = linesOf(definition, cells);
  while (lines.some((line) => hideMore(line))) {
    // Each round hides at least one more cell, so it ends.
  }
  return cells.flat().map((cell) => (cell.hidden === null ? cell.row : suppressed(cell.row, cell.hidden)));
}

function cellOf(row: KpiRow, scopeIsSmall: boolean): Cell {
  const small = scopeIsSmall || (Object.keys(row.by) as Dimension[]).some(isBelowRegency);
  const quantities = quantitiesOf(row);
  return { row, quantities, hidden: small && quantities.some(isSmall) ? "small-count" : null };
}

const isSmall = (count: number): boolean => count >= smallest && count <= largest;

function quantitiesOf({ numerator, denominator }: KpiRow): number[] {
  if (numerator === null) return [];
  return denominator === null ? [numerator] : [numerator, denominator, denominator - numerator];
}

function linesOf(definition: KpiDefinition, cells: readonly (readonly Cell[])[]): Line[] {
  return cells.flatMap((coarse) =>
    cells.flatMap((fine) => {
      const added = addedDimension(coarse[0], fine[0]);
      if (added === undefined || (isTimeDimension(added) && definition.additivity === "stock")) return [];
      const parts = Map.groupBy(fine, (cell) => keyText(cell.row, added));
      return coarse.flatMap((total) => {
        const own = parts.get(keyText(total.row, added));
        return own === undefined ? [] : [{ total, parts: own }];
      });
    }),
  );
}

/** The one dimension that the second breakdown has and the first has not. */
function addedDimension(coarse: Cell | undefined, fine: Cell | undefined): Dimension | undefined {
  if (coarse === undefined || fine === undefined) return undefined;
  const keys = Object.keys(fine.row.by) as Dimension[];
  const added = keys.filter((dimension) => !(dimension in coarse.row.by));
  return added.length === 1 && keys.length === Object.keys(coarse.row.by).length + 1 ? added[0] : undefined;
}

const keyText = ({ by }: KpiRow, without: Dimension): string =>
  Object.entries(by)
    .filter(([dimension]) => dimension !== without)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, key]) => `${dimension}=${key}`)
    .join("&");

/** Hides one more cell of a line that still tells too much. Says whether it did. */
function hideMore({ total, parts }: Line): boolean {
  const hidden = parts.filter((cell) => cell.hidden !== null);
  if (total.hidden !== null) return hidden.length === 0 && hideOne(parts);
  if (hidden.length === 0 || total.quantities.every((_, q) => isSafe(hidden, q))) return false;
  if (hideOne(parts)) return true;
  total.hidden = "small-count-protected";
  return true;
}

/** How large the hidden part of a line must be, so that a cell of 1 to 4 could be any of these beside one of at least 5. */
const coveringCount = largest * 2 + 1;

/** Can the sum of the hidden cells be known without narrowing down a small one among them? */
function isSafe(hidden: readonly Cell[], quantity: number): boolean {
  const counts = hidden.map((cell) => cell.quantities[quantity] ?? 0);
  const small = counts.filter(isSmall).length;
  if (small === 0) return true;
  const sum = counts.reduce((a, b) => a + b, 0);
  if (small < counts.filter((count) => count > 0).length) return sum >= coveringCount;
  return small > 1 && sum - (small - 1) >= largest && sum - largest * (small - 1) <= smallest;
}

/** Hides the smallest cell that covers, or else the largest there is. */
function hideOne(parts: readonly Cell[]): boolean {
  const open = parts.filter((cell) => cell.hidden === null && (cell.quantities[0] ?? 0) + (cell.quantities[1] ?? 0) > 0);
  const size = (cell: Cell): number => Math.min(...cell.quantities);
  const ordered = open.sort((a, b) => size(a) - size(b));
  const chosen = ordered.find((cell) => size(cell) >= coveringCount) ?? ordered.at(-1);
  if (chosen === undefined) return false;
  chosen.hidden = "small-count-protected";
  return true;
}

function suppressed(row: KpiRow, reason: Suppressed["reason"]): KpiRow {
  const { kpi, by, period, asOf, needs } = row;
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
  return { kpi, by, period, asOf, needs, status: "suppressed", reason, ...nothing } as const;
}
