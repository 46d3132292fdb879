import {
  activityKinds,
  districtOf,
  isValidOn,
  isWithin,
  type Office,
  type Period,
  type PeriodKind,
  periodsWithin,
  provinceOf,
  type RegionCode,
  regencyOf,
  reportCategories,
  reportChannels,
  type Scope,
  type Step,
  toDayNumber,
  topics,
  type Village,
} from "@pimpasa/core";
import { type EventDimension, type PlaceDimension, priorityKeys, type TimeDimension, unassigned } from "../dimension.ts";

import type { KpiContext } from "./kpi-context.ts";

/** The days `[fromDay, toDay)` on which a village belongs to a key (an index into the keys of the axis). */
export interface Segment {
  readonly fromDay: number;
  readonly toDay: number;
  readonly key: number;
}

/** A breakdown by place or by who is responsible. */
export interface PlaceAxis {
  readonly dimension: PlaceDimension;
  readonly keys: readonly string[];
  /** All days of the village, in order, without a gap. */
  segments(village: number): readonly Segment[];
  /** Does this key stand in the table even where everything is 0? */
  isListed(key: number): boolean;
  /** The key of an office, for figures about offices and officers; absent where such figures cannot be broken down so. */
  readonly officeKey?: (office: Office, day: number) => number | undefined;
}

/** One column of a breakdown by time, cut to the period and to what is known. */
export interface TimeBucket {
  readonly key: string;
  readonly fromDay: number;
  /** The first day after the bucket. */
  readonly toDay: number;
  /** The day of a stock: the last day of the bucket, of the period, or `asOf`, whichever is first. */
  readonly stockDay: number;
  /** Share 0..1 of the whole calendar period that the bucket holds: 1 unless the period cuts it or it is not over. */
  readonly share: number;
}

const everyDay = (key: number): Segment[] => [{ fromDay: -Infinity, toDay: Infinity, key }];

/** The breakdown of villages by a dimension of place. */
export function placeAxis(context: KpiContext, dimension: PlaceDimension): PlaceAxis {
  switch (dimension) {
    case "priority":
      return priorityAxis(context);
    case "province":
      return regionAxis(context, dimension, provinceOf, provinceKeys(context));
    case "regency":
      return regionAxis(context, dimension, (code) => regencyOf(code) as RegionCode, regencyKeys(context));
    case "district":
      return regionAxis(context, dimension, (code) => districtOf(code) as RegionCode, []);
    case "village":
      return villageAxis(context);
    case "office":
      return officeAxis(context);
    case "regional-office":
      return regionalOfficeAxis(context);
    case "officer":
      return officerAxis(context);
  }
}

const designations = ({ timeline, frame }: KpiContext, village: number) => timeline.designationOf.steps(frame.ids[village] as string);

function priorityAxis({ dataset, scope }: KpiContext): PlaceAxis {
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
  return {
    dimension: "priority",
    keys: priorityKeys,
    segments: (village) => segmentsOf((dataset.villages[village] as { regionCode: RegionCode }).regionCode),
    isListed: () => scope.kind === "nation",
    officeKey: (office, day) => segmentsOf(office.provinceCode).find((s) => s.fromDay <= day && day < s.toDay)?.key,
  };
}

function regionAxis(
  context: KpiContext,
  dimension: PlaceDimension,
  keyOf: (code: RegionCode) => RegionCode,
  listed: readonly string[],
): PlaceAxis {
  const { dataset } = context;
  const offices = dimension === "province" ? dataset.offices.map((office) => office.provinceCode) : [];
  const keys = [...new Set<string>([...listed, ...offices, ...dataset.villages.map((village) => keyOf(village.regionCode))])].sort();
  const index = new Map(keys.map((key, i) => [key, i] as const));
  const rows = dataset.villages.map((village) => everyDay(index.get(keyOf(village.regionCode)) as number));
  const standing = new Set([...listed, ...designatedVillages(context).map((village) => keyOf(village.regionCode) as string)]);
  const axis = {
    dimension,
    keys,
    segments: (village: number) => rows[village] as Segment[],
    isListed: (key: number) => standing.has(keys[key] as string),
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

function villageAxis(context: KpiContext): PlaceAxis {
  const { frame } = context;
  const standing = new Set(designatedVillages(context).map((village) => village.id));
  return { dimension: "village", keys: frame.ids, segments: everyDay, isListed: (key) => standing.has(frame.ids[key] as string) };
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

const villageInScope = (scope: Scope, code: RegionCode, officeId: string): boolean =>
  scope.kind === "nation" || (scope.kind === "region" ? isWithin(code, scope.code) : scope.officeId === officeId);

/** Does the office stand in the scope, or serve it? */
export function officeInScope({ scope, timeline }: KpiContext, office: Office, day: number): boolean {
  if (scope.kind === "nation") return true;
  if (scope.kind === "office") return office.id === scope.officeId;
  const regency = regencyOf(scope.code);
  if (regency === undefined) return office.provinceCode === scope.code;
  return timeline.workingAreaOf.atDayNumber(office.id, day).some((area) => area.regionCode === regency);
}

function officeAxis(context: KpiContext): PlaceAxis {
  const { dataset, asOfDay } = context;
  const ids = dataset.offices.map((office) => office.id);
  const standing = new Set(
    dataset.offices.filter((office) => officeInScope(context, office, asOfDay) && isValidOn(office, asOfDay)).map((o) => o.id),
  );
  const axis = stepAxis(
    "office",
    ids,
    (village) => designations(context, village),
    (d) => d.officeId,
    (id) => standing.has(id),
  );
  const index = new Map(ids.map((id, i) => [id, i] as const));
  return { ...axis, officeKey: (office) => index.get(office.id) };
}

/** An axis from dated steps; days without a step belong to `unassigned`, the last key. */
function stepAxis<R>(
  dimension: PlaceDimension,
  ids: readonly string[],
  steps: (village: number) => readonly Step<R>[],
  keyOf: (record: R) => string | undefined,
  isListed: (id: string) => boolean,
): PlaceAxis {
  const keys = [...ids, unassigned];
  const index = new Map(keys.map((key, i) => [key, i] as const));
  const none = keys.length - 1;
  return {
    dimension,
    keys,
    segments: (village) => filled(steps(village), (record) => index.get(keyOf(record) ?? unassigned) ?? none, none),
    isListed: (key) => key !== none && isListed(keys[key] as string),
  };
}

/** Steps as segments, with `none` on all days between them. */
function filled<R>(steps: readonly Step<R>[], keyOf: (record: R) => number, none: number): Segment[] {
  const segments: Segment[] = [];
  let cursor = -Infinity;
  for (const step of steps) {
    if (step.toDay <= cursor) continue;
    const fromDay = Math.max(cursor, step.fromDay);
    if (fromDay > cursor) segments.push({ fromDay: cursor, toDay: fromDay, key: none });
    segments.push({ fromDay, toDay: step.toDay, key: keyOf(step.record) });
    cursor = step.toDay;
  }
  if (cursor < Infinity) segments.push({ fromDay: cursor, toDay: Infinity, key: none });
  return segments;
}

function regionalOfficeAxis(context: KpiContext): PlaceAxis {
  const { dataset, scope } = context;
  const regional = new Map(dataset.offices.map((office) => [office.id, office.regionalOfficeId] as const));
  const standing = new Set(
    dataset.regionalOffices
      .filter((r) => scope.kind === "nation" || (scope.kind === "region" && provinceOf(scope.code) === r.provinceCode))
      .map((r) => r.id),
  );
  const ids = dataset.regionalOffices.map((office) => office.id);
  const axis = stepAxis(
    "regional-office",
    ids,
    (village) => designations(context, village),
    (d) => regional.get(d.officeId),
    (id) => standing.has(id),
  );
  const index = new Map(axis.keys.map((id, i) => [id, i] as const));
  return { ...axis, officeKey: (office) => index.get(office.regionalOfficeId ?? unassigned) };
}

/** The lead of the day. */
function officerAxis(context: KpiContext): PlaceAxis {
  const { dataset, timeline, frame, asOfDay } = context;
  const offices = new Map(dataset.offices.map((office) => [office.id, office] as const));
  const inScope = (id: string): boolean => {
    const office = offices.get(timeline.postingOf.atDayNumber(id, asOfDay)?.officeId ?? "");
    return office !== undefined && officeInScope(context, office, asOfDay);
  };
  const ids = dataset.officers.map((officer) => officer.id);
  return stepAxis(
    "officer",
    ids,
    (village) => timeline.leadOf.steps(frame.ids[village] as string),
    (lead) => lead.officerId,
    inScope,
  );
}

/** The breakdown of a period by time; buckets that have not begun by `asOf` are left out. */
export function timeBuckets({ period, asOfDay }: KpiContext, dimension: TimeDimension | undefined): TimeBucket[] {
  const parts: readonly Period[] = dimension === undefined ? [period] : periodsWithin(period, dimension as Exclude<PeriodKind, "range">);
  return parts
    .filter((part) => toDayNumber(part.start) <= asOfDay)
    .map((part) => {
      const fromDay = Math.max(toDayNumber(part.start), toDayNumber(period.start));
      const toDay = Math.min(toDayNumber(part.end), toDayNumber(period.end), asOfDay + 1);
      const whole = toDayNumber(part.end) - toDayNumber(part.start);
      return { key: part.text, fromDay, toDay, stockDay: toDay - 1, share: Math.max(0, toDay - fromDay) / whole };
    })
    .filter((bucket) => bucket.toDay > bucket.fromDay);
}

/** The keys of a breakdown by a property of events. */
export function eventKeys(dimension: EventDimension): readonly string[] {
  const keys: Readonly<Record<EventDimension, readonly string[]>> = {
    kind: activityKinds,
    category: reportCategories,
    channel: [...reportChannels, "unknown"],
    topic: topics,
  };
  return keys[dimension];
}
