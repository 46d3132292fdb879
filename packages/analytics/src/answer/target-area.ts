import { isWithin, type Office, type RegionCode, type Scope, type Target } from "@pimpasa/core";
import { isEventDimension, unassigned } from "../dimension.ts";
import type { KpiKey } from "./kpi-value.ts";

/** Where a row lies, as targets name it: an office, a region, both (what the office does in the region), or the nation (neither). */
export interface RowArea {
  readonly office: string | undefined;
  readonly region: RegionCode | undefined;
  /** Only a part of the area: the priority areas in it, the offices of one regional office. */
  readonly isPart: boolean;
}

/** The area of a row. Undefined where nobody sets a target: a kind of event, one officer, what belongs to no office. */
export function rowArea(by: KpiKey, scope: Scope, codeOf: (village: string) => RegionCode | undefined): RowArea | undefined {
  const dimensions = Object.keys(by) as (keyof KpiKey)[];
  if (dimensions.some((dimension) => isEventDimension(dimension) || dimension === "officer") || by.office === unassigned) return undefined;
  return {
    office: by.office ?? (scope.kind === "office" ? scope.officeId : undefined),
    region: finest([by.province, by.regency, by.district, by.village && codeOf(by.village), scopeCode(scope)]),
    isPart: by.priority !== undefined || by["regional-office"] !== undefined,
  };
}

const scopeCode = (scope: Scope): string | undefined => (scope.kind === "region" ? scope.code : undefined);

/** The longest code: codes of one row lie in each other. */
function finest(codes: readonly (string | undefined)[]): RegionCode | undefined {
  return codes.reduce<RegionCode | undefined>(
    (found, code) => (code !== undefined && code.length > (found?.length ?? 0) ? (code as RegionCode) : found),
    undefined,
  );
}

/** Is the target for exactly this area? An office is whole in its own province too. */
export function isForArea(target: Target, area: RowArea, officeOf: (id: string) => Office | undefined): boolean {
  if (area.isPart || (target.officeId !== undefined && target.regionCode !== undefined)) return false;
  if (area.office === undefined) return target.officeId === undefined && target.regionCode === area.region;
  const isWhole = area.region === undefined || area.region === officeOf(area.office)?.provinceCode;
  return isWhole && target.officeId === area.office;
}

/**
 * How specific is a target for a row of this area? The greater, the more; undefined where it is for another area. An
 * office comes before every region, a region before those that hold it, the nation last.
 */
export function areaRank(target: Target, area: RowArea, officeOf: (id: string) => Office | undefined): number | undefined {
  if (target.officeId !== undefined) return target.regionCode === undefined && target.officeId === area.office ? Infinity : undefined;
  if (target.regionCode === undefined) return 0;
  const region = area.region ?? (area.office === undefined ? undefined : officeOf(area.office)?.provinceCode);
  return region !== undefined && isWithin(region, target.regionCode) ? target.regionCode.length : undefined;
}
