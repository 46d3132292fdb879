import { type Dimension, isBelowRegency, isTimeDimension } from "../dimension.ts";
import type { KpiDefinition } from "../kpi/kpi-definition.ts";
import type { KpiRow } from "../kpi-value.ts";

/** Counts from 1 to 4 can identify a person. */
export const isSmallCount = (count: number): boolean => count >= 1 && count <= 4;

/** A row that would be published. */
export interface Cell {
  readonly row: KpiRow;
  /** What could be worked out of it: the count; for a share its numerator, denominator and their difference. */
  readonly quantities: readonly number[];
  /** Counts persons or reports below the regency, where a small count is to be withheld. */
  readonly isFine: boolean;
  hidden: boolean;
}

/** A cell with the cells that add up to it. */
export interface Line {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** The rows as cells; small counts below the regency are hidden at once. `scopeIsFine`: the whole call is about less than a regency. */
export function cellOf(row: KpiRow, scopeIsFine: boolean): Cell {
  const isFine = scopeIsFine || (Object.keys(row.by) as Dimension[]).some(isBelowRegency);
  const quantities = quantitiesOf(row);
  return { row, quantities, isFine, hidden: isFine && quantities.some(isSmallCount) };
}

function quantitiesOf({ numerator, denominator }: KpiRow): number[] {
  if (numerator === null) return [];
  return denominator === null ? [numerator] : [numerator, denominator, denominator - numerator];
}

/**
 * Every total with its parts, between each breakdown and the one that has a dimension more. Stocks do not add up over
 * time, and figures do not over dimensions in which they overlap.
 */
export function linesOf(definition: KpiDefinition, tables: readonly (readonly Cell[])[]): Line[] {
  return tables.flatMap((coarse) =>
    tables.flatMap((fine) => {
      const added = addedDimension(coarse[0], fine[0]);
      if (added === undefined || !addsUp(definition, added)) return [];
      const parts = Map.groupBy(fine, (cell) => keyText(cell.row, added));
      return coarse.flatMap((total) => {
        const own = parts.get(keyText(total.row, added));
        return own === undefined ? [] : [{ total, parts: own }];
      });
    }),
  );
}

const addsUp = ({ additivity, overlapping }: KpiDefinition, dimension: Dimension): boolean =>
  !overlapping.includes(dimension) && !(additivity === "stock" && isTimeDimension(dimension));

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
