import { isWithin, type Office, type RegionCode, regencyOf, type Scope } from "@pimpasa/core";
import type { KpiContext } from "./kpi-context.ts";

/** Is a village that the office designates in the scope? */
export const villageInScope = (scope: Scope, code: RegionCode, officeId: string): boolean =>
  scope.kind === "nation" || (scope.kind === "region" ? isWithin(code, scope.code) : scope.officeId === officeId);

/** Does a village of the list of regions lie in the scope? An office has the regencies of its working area. */
export function regionInScope({ scope, timeline }: KpiContext, code: RegionCode, day: number): boolean {
  if (scope.kind !== "office") return scope.kind === "nation" || isWithin(code, scope.code);
  return timeline.workingAreaOf.atDayNumber(scope.officeId, day).some((area) => isWithin(code, area.regionCode));
}

/** Does the office stand in the scope, or serve it? */
export function officeInScope({ scope, timeline }: KpiContext, office: Office, day: number): boolean {
  if (scope.kind === "nation") return true;
  if (scope.kind === "office") return office.id === scope.officeId;
  const regency = regencyOf(scope.code);
  if (regency === undefined) return office.provinceCode === scope.code;
  return timeline.workingAreaOf.atDayNumber(office.id, day).some((area) => area.regionCode === regency);
}
