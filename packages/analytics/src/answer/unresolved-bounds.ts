import type { InputShare } from "./input-share.ts";
import type { KpiDefinition } from "./kpi-definition.ts";
import type { CellMeasures } from "./kpi-type.ts";
import type { Bounds, ComputedValue, KpiKey } from "./kpi-value.ts";

type Figures = Pick<ComputedValue, "numerator" | "denominator">;

/** How many villages may be missing in a cell: all that wait for a person, but only one can be this village. */
export function unresolvedIn(by: KpiKey, { unresolvedVillages }: InputShare, { numerator, denominator }: Figures): number {
  if (by.village === undefined) return unresolvedVillages;
  return Math.min(unresolvedVillages, Math.max(0, 1 - (denominator ?? numerator ?? 0)));
}

/** Least and greatest value, whatever the villages turn out to be that wait for a person. Null where that changes nothing. */
export function unresolvedBounds(
  { unit }: KpiDefinition,
  added: CellMeasures["unresolved"],
  villages: number,
  { numerator, denominator }: Figures,
): Bounds | null {
  if (added === undefined || villages === 0 || numerator === null) return null;
  const least = denominator ?? 1;
  const most = added === "numerator" ? least : least + villages;
  const high = (numerator + villages) / most;
  return { low: numerator / most, high: unit === "share" ? Math.min(1, high) : high };
}
