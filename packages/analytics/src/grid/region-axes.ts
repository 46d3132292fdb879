import { districtOf, isWithin, provinceOf, type RegionCode, regencyOf, toDayNumber, type Village } from "@pimpasa/core";
import { priorityKeys } from "../dimension.ts";
import type { KpiContext } from "./kpi-context.ts";
import type { PlaceAxis } from "./place-axis.ts";
import { regionLevels, regionRecords } from "./region-records.ts";
import { villageInScope } from "./scope-membership.ts";
import { everyDay, filled, type Segment } from "./segments.ts";

/** Priority areas and the others, as of each day. */
export function priorityAxis({ dataset, scope }: KpiContext): PlaceAxis {
  const segmentsOf = (code: RegionCode): Segment[] => {
    const areas = dataset.programme.priorityAreas.filter((area) => isWithin(code, area.regionCode));
    const steps = areas.map((area) => ({
      fromDay: toDayNumber(area.from),
      toDay: area.to === undefined ? Infinity : toDayNumber(area.to),
      record: area,
    }));
    return filled(
      steps.sort((a, b) => a.fromDay - b.fromDay),
      () => 0,
      1,
    );
  };
  const keyOn = (code: RegionCode, day: number) => segmentsOf(code).find((s) => s.fromDay <= day && day < s.toDay)?.key;
  return {
    dimension: "priority",
    keys: priorityKeys,
    segments: (village) => segmentsOf((dataset.villages[village] as { regionCode: RegionCode }).regionCode),
    isListed: () => scope.kind === "nation",
    officeKey: (office, day) => keyOn(office.provinceCode, day),
    regionKeys: (code, day) => [keyOn(code, day) as number],
    regionKey: keyOn,
  };
}

/** The provinces; every one in scope is listed. */
export const provinceAxis = (context: KpiContext): PlaceAxis => regionAxis(context, "province", provinceOf, provinceKeys(context));

/** The regencies and cities; every one in scope is listed. */
export const regencyAxis = (context: KpiContext): PlaceAxis =>
  regionAxis(context, "regency", (code) => regencyOf(code) as RegionCode, regencyKeys(context));

/** The districts in which there are villages. */
export const districtAxis = (context: KpiContext): PlaceAxis =>
  regionAxis(context, "district", (code) => districtOf(code) as RegionCode, []);

function regionAxis(
  context: KpiContext,
  dimension: keyof typeof regionLevels,
  keyOf: (code: RegionCode) => RegionCode,
  listed: readonly string[],
): PlaceAxis {
  const { dataset } = context;
  const offices = dimension === "province" ? dataset.offices.map((office) => office.provinceCode) : [];
  const levelOf = regionLevels[dimension];
  const villages = [...dataset.villages.map((village) => village.regionCode), ...context.areaVillages()];
  const recorded = regionRecords(dataset).flatMap(({ regionCode }) => levelOf(regionCode) ?? []);
  const keys = [...new Set<string>([...listed, ...offices, ...recorded, ...villages.map(keyOf)])].sort();
  const index = new Map(keys.map((key, i) => [key, i] as const));
  const rows = dataset.villages.map((village) => everyDay(index.get(keyOf(village.regionCode)) as number));
  const standing = new Set([...listed, ...designatedVillages(context).map((village) => keyOf(village.regionCode) as string)]);
  const axis = {
    dimension,
    keys,
    segments: (village: number) => rows[village] as Segment[],
    isListed: (key: number) => standing.has(keys[key] as string),
    regionKeys: (code: RegionCode) => [index.get(keyOf(code)) as number],
    regionKey: (code: RegionCode) => index.get(levelOf(code) ?? ""),
  };
  return dimension === "province" ? { ...axis, officeKey: (office) => index.get(office.provinceCode) } : axis;
}

/** Every province in scope, so that one without any village stands in the table with its 0. */
function provinceKeys({ dataset, scope }: KpiContext): string[] {
  if (scope.kind === "region") return [provinceOf(scope.code)];
  if (scope.kind === "office") return [];
  return (dataset.gazetteer?.children() ?? []).map((region) => region.code);
}

function regencyKeys(context: KpiContext): string[] {
  const { dataset, scope } = context;
  if (scope.kind === "office")
    return context.timeline.workingAreaOf.atDayNumber(scope.officeId, context.asOfDay).map((area) => area.regionCode);
  const provinces = provinceKeys(context) as RegionCode[];
  const regencies = provinces.flatMap((province) => (dataset.gazetteer?.children(province) ?? []).map((region) => region.code));
  return scope.kind === "region" ? regencies.filter((code) => isWithin(code, scope.code) || isWithin(scope.code, code)) : regencies;
}

/** The villages; those designated in the period are listed. */
export function villageAxis(context: KpiContext): PlaceAxis {
  const { frame } = context;
  const standing = new Set(designatedVillages(context).map((village) => village.id));
  const isStanding = frame.ids.map((id) => standing.has(id));
  return { dimension: "village", keys: frame.ids, segments: everyDay, isListed: (key) => isStanding[key] as boolean };
}

/** The villages in scope that are designated on a day of the period. */
function designatedVillages({ dataset, timeline, scope, period, asOfDay }: KpiContext): Village[] {
  const [from, to] = [toDayNumber(period.start), Math.min(toDayNumber(period.end), asOfDay + 1)];
  return dataset.villages.filter((village) =>
    timeline.designationOf
      .steps(village.id)
      .some((step) => step.fromDay < to && step.toDay > from && villageInScope(scope, village.regionCode, step.record.officeId)),
  );
}
