import type { RegionCode } from "@pimpasa/core";
import type { CellMeasures } from "../../answer/kpi-type.ts";
import type { Bounds, ReasonCode } from "../../answer/kpi-value.ts";
import { areaStock } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { villagesInCell } from "./cell-areas.ts";

type IsKnown = (code: RegionCode, day: number) => boolean;
type AreaInputs = Required<Pick<CellMeasures, "inputs" | "absent">>;

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

/** The villages of each cell's area of which a figure does not know what it needs. */
export const missingVillages = ({ present, expected }: AreaInputs["inputs"]): Float64Array =>
  expected.map((count, cell) => count - (present[cell] as number));

/** Worst and best case of a share when `both` may come to both of its sides, and `whole` to the denominator alone. */
export function shareBounds(numerator: number, denominator: number, { both, whole }: { both: number; whole: number }): Bounds | null {
  if (both === 0 && whole === 0) return null;
  return { low: denominator + whole === 0 ? 0 : numerator / (denominator + whole), high: (numerator + both) / (denominator + both) };
}

/** Says of a village of the list of regions whether any village of the dataset with its code fulfils a condition. */
export function anyVillageOf({ dataset }: KpiContext, holds: (village: number, day: number) => number): IsKnown {
  const rows = new Map<RegionCode, number[]>();
  dataset.villages.forEach(({ regionCode }, row) => rows.set(regionCode, [...(rows.get(regionCode) ?? []), row]));
  return (code, day) => rows.get(code)?.some((row) => holds(row, day) === 1) ?? false;
}
