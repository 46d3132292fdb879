import { type Gazetteer, isSupplied, isValidOn, type RegionCode } from "@pimpasa/core";
import type { Impossible } from "../../answer/kpi-type.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { type Area, sharedAreas, type VillageCounter, villageCounter } from "./village-count.ts";

/** Why figures of whole areas cannot be given: no list of regions, or no working areas where an office is asked for. */
export function missingForAreas({ dataset, scope }: KpiContext, grid: Grid): Impossible | undefined {
  if (dataset.gazetteer === undefined) return { impossible: "gazetteer-missing" };
  const needsWorkingAreas = grid.by.includes("office") || scope.kind === "office";
  return needsWorkingAreas && !isSupplied(dataset, "workingAreas")
    ? { impossible: "table-not-supplied", needs: ["workingAreas"] }
    : undefined;
}

/** How many villages each cell's area holds on its stock day, within the scope; NaN where the gazetteer has not loaded it. */
export function villagesInCell(context: KpiContext, grid: Grid): Float64Array {
  const { dataset } = context;
  const count = villageCounter(dataset, dataset.gazetteer as Gazetteer);
  return Float64Array.from({ length: grid.size }, (_, cell) => villagesOf(context, grid, count, cell));
}

function villagesOf(context: KpiContext, grid: Grid, count: VillageCounter, cell: number): number {
  const key = grid.keyOf(cell);
  const day = grid.bucketOf(cell).stockDay;
  const responsible = key.office === undefined ? [] : [workingArea(context, key.office, day)];
  const places = [key.province, key.regency, key.district].flatMap((code) => (code === undefined ? [] : [[code as RegionCode]]));
  const areas = [...responsible, ...places].reduce<readonly Area[]>(sharedAreas, scopeAreas(context, day));
  if (key.priority === undefined) return count(areas);
  const priority = count(sharedAreas(areas, priorityAreasOn(context, day)));
  return key.priority === "priority" ? priority : count(areas) - priority;
}

function scopeAreas(context: KpiContext, day: number): readonly Area[] {
  const { scope } = context;
  if (scope.kind === "nation") return [undefined];
  return scope.kind === "region" ? [scope.code] : workingArea(context, scope.officeId, day);
}

const workingArea = ({ timeline }: KpiContext, officeId: string, day: number): RegionCode[] =>
  timeline.workingAreaOf.atDayNumber(officeId, day).map((record) => record.regionCode);

const priorityAreasOn = ({ dataset }: KpiContext, day: number): RegionCode[] =>
  dataset.programme.priorityAreas.filter((area) => isValidOn(area, day)).map((area) => area.regionCode);
