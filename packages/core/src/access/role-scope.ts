import type { CalendarDay } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import { containsDay } from "../interval.ts";
import { type Issue, issue } from "../issue.ts";
import { isWithin, type RegionCode } from "../region-code.ts";
import { err, ok, type Result } from "../result.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import type { Role } from "./role.ts";

/** What belongs to a role on a day. All sets hold ids. */
export interface RoleScope {
  readonly villages: ReadonlySet<string>;
  /** The offices whose staff and targets are the role's own. */
  readonly offices: ReadonlySet<string>;
  /** The officers whose personal fields the role sees. */
  readonly officers: ReadonlySet<string>;
  readonly regionalOffices: ReadonlySet<string>;
  /** The regions that belong to the role with all that lies in them. */
  readonly areas: readonly RegionCode[];
}

interface Question {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
  readonly asOf: CalendarDay;
}

const none: RoleScope = { villages: new Set(), offices: new Set(), officers: new Set(), regionalOffices: new Set(), areas: [] };

/** What belongs to the role on the day; an issue where its record is not there, or not valid on that day. */
export function roleScope(dataset: Dataset, role: Role, asOf: CalendarDay): Result<RoleScope, Issue> {
  const question = { dataset, timeline: timelineOf(dataset), asOf };
  switch (role.kind) {
    case "village":
      return villageScope(question, role.villageId);
    case "officer":
      return officerScope(question, role.officerId);
    case "office":
      return validRecord(dataset.offices, role.kind, role.officeId, asOf, () => officesScope(question, new Set([role.officeId])));
    case "regional-office":
      return validRecord(dataset.regionalOffices, role.kind, role.regionalOfficeId, asOf, (office) => {
        const offices = new Set(dataset.offices.filter((one) => belongsTo(one, office)).map((one) => one.id));
        return { ...officesScope(question, offices, [office.provinceCode]), regionalOffices: new Set([office.id]) };
      });
    case "directorate":
      return ok(none);
  }
}

/** An office belongs to the regional office that it names; one that names none, to that of the province in which it stands. */
const belongsTo = (office: Dataset["offices"][number], regional: Dataset["regionalOffices"][number]): boolean =>
  office.regionalOfficeId === undefined ? office.provinceCode === regional.provinceCode : office.regionalOfficeId === regional.id;

const missing = (kind: Role["kind"], id: string) => err(issue("role-missing", { role: kind, id }));

function villageScope({ dataset }: Question, id: string): Result<RoleScope, Issue> {
  const village = dataset.villages.find((one) => one.id === id);
  return village === undefined ? missing("village", id) : ok({ ...none, ...placesOf([village]) });
}

/** An officer is valid while posted, and has the villages of which the officer is lead or support. */
function officerScope({ dataset, timeline, asOf }: Question, id: string): Result<RoleScope, Issue> {
  if (!dataset.officers.some((one) => one.id === id)) return missing("officer", id);
  if (timeline.postingOf.at(id, asOf) === undefined) return err(issue("role-not-valid", { role: "officer", id, day: asOf }));
  const assigned = new Set(timeline.assignmentsOf.at(id, asOf).map((assignment) => assignment.villageId));
  const villages = dataset.villages.filter((village) => assigned.has(village.id));
  return ok({ ...none, ...placesOf(villages), officers: new Set([id]) });
}

function validRecord<R extends { readonly id: string; readonly from: CalendarDay; readonly to?: CalendarDay | undefined }>(
  records: readonly R[],
  kind: Role["kind"],
  id: string,
  asOf: CalendarDay,
  scopeOf: (record: R) => RoleScope,
): Result<RoleScope, Issue> {
  const record = records.find((one) => one.id === id);
  if (record === undefined) return missing(kind, id);
  return containsDay(record, asOf) ? ok(scopeOf(record)) : err(issue("role-not-valid", { role: kind, id, day: asOf }));
}

/** Offices have the villages in their working area and those that they designate, and the officers posted to them. */
function officesScope(question: Question, offices: ReadonlySet<string>, provinces: readonly RegionCode[] = []): RoleScope {
  const { dataset, timeline, asOf } = question;
  const regencies = [...offices].flatMap((id) => timeline.workingAreaOf.at(id, asOf).map((area) => area.regionCode));
  const areas = [...new Set([...provinces, ...regencies])];
  const belongs = (village: Dataset["villages"][number]): boolean =>
    areas.some((area) => isWithin(village.regionCode, area)) || offices.has(timeline.designationOf.at(village.id, asOf)?.officeId ?? "");
  const places = placesOf(dataset.villages.filter(belongs));
  const posted = dataset.officers.filter((officer) => offices.has(timeline.postingOf.at(officer.id, asOf)?.officeId ?? ""));
  const officers = new Set(posted.map((officer) => officer.id));
  return { ...none, villages: places.villages, offices, officers, areas: [...areas, ...places.areas] };
}

/** What belongs to villages that are there: an assignment to a village without a record opens nothing. */
const placesOf = (villages: Dataset["villages"]): Pick<RoleScope, "villages" | "areas"> => ({
  villages: new Set(villages.map((village) => village.id)),
  areas: villages.map((village) => village.regionCode),
});
