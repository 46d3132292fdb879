import type { RegionCode } from "@pimpasa/core";

/** What the other rows of a list say about one row. All counts leave the row itself out. */
export interface RowContext {
  /** Rows around it, with the same regency text, by the district they were found in; `total` with weights. */
  readonly neighbours: ReadonlyMap<RegionCode, { readonly weight: number; readonly rows: number }>;
  readonly neighbourWeight: number;
  /** Rows with the same district and regency text, by the district they were found in. */
  readonly sameText: ReadonlyMap<RegionCode, number>;
  readonly sameTextRows: number;
  /** The row (from 1) that holds this village with a better fit and another spelling. */
  takenBy(village: RegionCode, cost: number): number | undefined;
}

/** How much of a list is drawn from the districts that it has around a row, against anywhere in the area. */
const localShare = 0.5;
const maximumGain = 4.5;
/** Neighbours count as if one more row lay anywhere. */
const anywhere = 1;

/** How much likelier a village of this district is in this place of the list than anywhere, in nats. */
export function neighbourGain(context: RowContext, district: RegionCode, villagesInDistrict: number, villagesInArea: number): number {
  if (context.neighbourWeight === 0) return 0;
  const share = (context.neighbours.get(district)?.weight ?? 0) / (context.neighbourWeight + anywhere);
  const ratio = 1 - localShare + (localShare * share * villagesInArea) / Math.max(1, villagesInDistrict);
  return Math.min(maximumGain, Math.log(ratio));
}

/** What the district text costs for this district by the rows that share the text; Infinity where none says so. */
export function learnedDistrictCost(context: RowContext, district: RegionCode): number {
  const rows = context.sameText.get(district) ?? 0;
  return rows < 2 ? Number.POSITIVE_INFINITY : 1 - Math.log(rows / (context.sameTextRows + 1));
}
