import { isValidOn, provinceOf, type RegionCode, regencyOf, type Step } from "@pimpasa/core";
import { type PlaceDimension, unassigned } from "../dimension.ts";
import type { KpiContext } from "./kpi-context.ts";
import type { PlaceAxis } from "./place-axis.ts";
import { officeInScope } from "./scope-membership.ts";
import { filled } from "./segments.ts";

const designations = ({ timeline, frame }: KpiContext, village: number) => timeline.designationOf.steps(frame.ids[village] as string);

/** The office that designates the village on the day. */
export function officeAxis(context: KpiContext): PlaceAxis {
  const { dataset, timeline, asOfDay } = context;
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
  const serving = (code: RegionCode, day: number): number[] =>
    timeline.officesOf.atDayNumber(regencyOf(code) as string, day).flatMap(({ officeId }) => index.get(officeId) ?? []);
  return { ...axis, officeKey: (office) => index.get(office.id), regionKeys: (code, day) => [...new Set(serving(code, day))] };
}

/** The regional office of the office that designates the village on the day. */
export function regionalOfficeAxis(context: KpiContext): PlaceAxis {
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
export function officerAxis(context: KpiContext): PlaceAxis {
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
