import type { Dataset } from "../dataset.ts";
import { isWithin, type RegionCode } from "../region-code.ts";
import type { EventTableName, TableName } from "../tables.ts";
import type { RoleScope } from "./role-scope.ts";

/** Does a record belong to the role, whole; or is it shared with it, without its personal fields? Undefined: hidden. */
export type Share = "own" | "shared" | undefined;

/** What a chooser may look at: the ids that visible records of tables further down refer to are in `named`. */
export interface ChooserContext {
  readonly dataset: Dataset;
  readonly scope: RoleScope;
  readonly named: (table: TableName, id: string) => boolean;
}

/** Says of each row of a table how it is shared. */
export type Chooser = (context: ChooserContext) => (row: number) => Share;

const own = (belongs: boolean): Share => (belongs ? "own" : undefined);
const ownOrNamed = (belongs: boolean, isNamed: boolean): Share => (belongs ? "own" : isNamed ? "shared" : undefined);

/** Records of a village: where the village belongs to the role, they do. */
const ofVillages =
  (table: "designations" | "assignments" | "liaisons"): Chooser =>
  ({ dataset, scope }) =>
  (row) =>
    own(scope.villages.has((dataset[table][row] as { villageId: string }).villageId));

/** Facts of an office by decree: seen with the office. */
const ofOffices =
  (table: "officeClasses" | "workingAreas"): Chooser =>
  ({ dataset, scope, named }) =>
  (row) => {
    const { officeId } = dataset[table][row] as { officeId: string };
    return own(scope.offices.has(officeId) || named("offices", officeId));
  };

/** Events of a village, by the codes of its column, so that a row costs no record. */
const eventsOfVillages =
  (table: "reports" | "nilReports"): Chooser =>
  ({ dataset, scope }) => {
    const isOwn = rowsWhere(dataset, table, "villageId", (id) => scope.villages.has(id));
    return (row) => own(isOwn(row));
  };

function rowsWhere(dataset: Dataset, table: EventTableName, field: string, holds: (id: string) => boolean): (row: number) => boolean {
  const { codes, values } = dataset[table].dictionary(field as never);
  const held = values.map(holds);
  return (row) => held[codes[row] as number] === true;
}

/** The ids of the events for which this is so. */
function eventIds(dataset: Dataset, table: EventTableName, isSo: (row: number) => boolean): ReadonlySet<string | undefined> {
  return new Set(dataset[table].texts("id").filter((_, row) => isSo(row)));
}

/** A joint activity belongs to its host; to a village that took part it is shared. */
const activities: Chooser = ({ dataset, scope }) => {
  const isHosted = rowsWhere(dataset, "activities", "villageId", (id) => scope.villages.has(id));
  const isGuest = rowsWhere(dataset, "activityVillages", "villageId", (id) => scope.villages.has(id));
  const activityOf = dataset.activityVillages.dictionary("activityId");
  const joined = new Set<string>();
  activityOf.codes.forEach((code, row) => {
    if (isGuest(row)) joined.add(activityOf.values[code] as string);
  });
  const ids = dataset.activities.texts("id");
  return (row) => ownOrNamed(isHosted(row), joined.has(ids[row] as string));
};

/** The host sees all who took part, a guest only that it did itself. */
const activityVillages: Chooser = ({ dataset, scope }) => {
  const hosted = eventIds(
    dataset,
    "activities",
    rowsWhere(dataset, "activities", "villageId", (id) => scope.villages.has(id)),
  );
  const isHosted = rowsWhere(dataset, "activityVillages", "activityId", (id) => hosted.has(id));
  const isGuest = rowsWhere(dataset, "activityVillages", "villageId", (id) => scope.villages.has(id));
  return (row) => own(isHosted(row) || isGuest(row));
};

const reportEvents: Chooser = ({ dataset, scope }) => {
  const reports = eventIds(
    dataset,
    "reports",
    rowsWhere(dataset, "reports", "villageId", (id) => scope.villages.has(id)),
  );
  const isOwn = rowsWhere(dataset, "reportEvents", "reportId", (id) => reports.has(id));
  return (row) => own(isOwn(row));
};

/** Everyone ever posted to an office of the role. */
const staffOf = ({ dataset, scope }: ChooserContext): ReadonlySet<string> =>
  new Set(dataset.postings.filter((posting) => scope.offices.has(posting.officeId)).map((posting) => posting.officerId));

/** All postings of an officer who is seen, so that no assignment seems to be without one. */
const postings: Chooser = (context) => {
  const staff = staffOf(context);
  return (row) => {
    const { officerId } = context.dataset.postings[row] as { officerId: string };
    return own(staff.has(officerId) || context.named("officers", officerId));
  };
};

const officers: Chooser = (context) => {
  const staff = staffOf(context);
  return (row) => {
    const { id } = context.dataset.officers[row] as { id: string };
    return ownOrNamed(context.scope.officers.has(id), staff.has(id) || context.named("officers", id));
  };
};

const isInArea = ({ areas }: RoleScope, code: RegionCode): boolean => areas.some((area) => isWithin(code, area));

const ofAreas =
  (table: "observations" | "signals"): Chooser =>
  ({ dataset, scope }) =>
  (row) =>
    own(isInArea(scope, (dataset[table][row] as { regionCode: RegionCode }).regionCode));

const signalEvents: Chooser = ({ dataset, scope }) => {
  const signals = new Set(dataset.signals.filter((signal) => isInArea(scope, signal.regionCode)).map((signal) => signal.id));
  return (row) => own(signals.has((dataset.signalEvents[row] as { signalId: string }).signalId));
};

/** A target holds for the role where it is for its area, for a larger one or for the nation, and for no office but its own. */
const targets: Chooser =
  ({ dataset, scope }) =>
  (row) => {
    const { regionCode: code, officeId } = dataset.targets[row] as { regionCode?: RegionCode; officeId?: string };
    const isForArea = code === undefined || isInArea(scope, code) || scope.areas.some((area) => isWithin(area, code));
    return own(isForArea && (officeId === undefined || scope.offices.has(officeId)));
  };

const byId =
  (table: "villages" | "offices" | "regionalOffices", scopeOf: (scope: RoleScope) => ReadonlySet<string>): Chooser =>
  ({ dataset, scope, named }) =>
  (row) => {
    const { id } = dataset[table][row] as { id: string };
    return ownOrNamed(scopeOf(scope).has(id), named(table, id));
  };

/** How each table's records are told to belong to a role. A table without an entry does not compile. */
export const choosers: Readonly<Record<TableName, Chooser>> = {
  regions:
    ({ dataset, scope }) =>
    (row) =>
      own(isInArea(scope, (dataset.regions[row] as { id: RegionCode }).id)),
  regionalOffices: byId("regionalOffices", (scope) => scope.regionalOffices),
  offices: byId("offices", (scope) => scope.offices),
  officeClasses: ofOffices("officeClasses"),
  workingAreas: ofOffices("workingAreas"),
  officers,
  postings,
  villages: byId("villages", (scope) => scope.villages),
  designations: ofVillages("designations"),
  assignments: ofVillages("assignments"),
  liaisons: ofVillages("liaisons"),
  activities,
  activityVillages,
  reports: eventsOfVillages("reports"),
  reportEvents,
  nilReports: eventsOfVillages("nilReports"),
  observations: ofAreas("observations"),
  targets,
  signals: ofAreas("signals"),
  signalEvents,
};
