import type { RegionCode } from "@pimpasa/core";
import type { CellMeasures } from "../../answer/kpi-type.ts";
import type { Bounds, ReasonCode } from "../../answer/kpi-value.ts";
import { areaStock } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { villagesInCell } from "./cell-areas.ts";

type IsKnown = (code: RegionCode, day: number) => boolean;
/** How complete a figure of whole areas is, and which of its cells have none. */
export type AreaInputs = Required<Pick<CellMeasures, "inputs" | "absent">>;

/**
 * Of how many of its villages a cell's area is known what the figure needs. A cell in which it is known of no village has no
 * figure, for the reason given.
 */
export function areaInputs(context: KpiContext, grid: Grid, isKnown: IsKnown, missing: (cell: number) => ReasonCode): AreaInputs {
  const expected = villagesInCell(context, grid);
  const present = areaStock(context, grid, (code, day) => Number(isKnown(code, day)));
  return {
    inputs: { present, expected, reason: "observations-partial" },
    absent(cell) {
      if (Number.isNaN(expected[cell])) return "gazetteer-missing";
      return present[cell] === 0 && expected[cell] !== 0 ? missing(cell) : undefined;
    },
  };
}

/** What may still come to a share. */
interface Open {
  /** To both sides. */
  readonly both: number;
  /** To the denominator alone. */
  readonly whole: number;
  /** From the denominator to the numerator. */
  readonly moved: number;
}

/** Worst and best case of a share; null where nothing is open. */
export function shareBounds(numerator: number, denominator: number, { both, whole, moved }: Open): Bounds | null {
  if (both === 0 && whole === 0 && moved === 0) return null;
  return { low: numerator / (denominator + whole), high: Math.min(1, (numerator + both + moved) / (denominator + both)) };
}

/** Says of a village of the list of regions whether any village of the dataset with its code fulfils a condition. */
export function anyVillageOf({ dataset }: KpiContext, holds: (village: number, day: number) => number): IsKnown {
  const rows = new Map<RegionCode, number[]>();
  for (const [row, { regionCode }] of dataset.villages.entries()) rows.set(regionCode, [...(rows.get(regionCode) ?? []), row]);
  return (code, day) => rows.get(code)?.some((row) => holds(row, day) === 1) ?? false;
}
