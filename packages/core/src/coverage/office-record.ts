import { type CalendarDay, toDayNumber } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import type { Office } from "../entities/office.ts";
import { fromMinutes, type Instant } from "../instant.ts";
import { containsDay } from "../interval.ts";
import { type OverdueReport, overdueReports } from "../overdue-reports.ts";
import type { RegionCode } from "../region-code.ts";
import { closedStates } from "../report-history.ts";
import { err, ok, type Result } from "../result.ts";
import type { TableName } from "../tables.ts";
import type { OfficeClass, OfficeKind, ReportCategory, ReportState } from "../terms.ts";
import { timeZoneOf } from "../time-zone.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import { type CoverageFault, coverageFault, missingTable } from "./coverage-fault.ts";
import { knownReports } from "./known-reports.ts";
import { villageClock } from "./village-clock.ts";
import { type VillageCoverage, villageCoverage } from "./village-coverage.ts";

/** A report that is neither rejected nor completed, and since when it is in its state. */
export interface OpenReport {
  readonly reportId: string;
  readonly villageId: string;
  readonly category: ReportCategory;
  readonly state: ReportState;
  readonly since: Instant;
}

/** What an office holds at the end of a day. A part is null where a table that it needs was not supplied. */
export interface OfficeRecord {
  readonly officeId: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly provinceCode: RegionCode;
  readonly asOf: CalendarDay;
  /** Is the office open on the day? */
  readonly isOpen: boolean;
  /** Null also where none is on record for the day. */
  readonly class: { readonly class: OfficeClass; readonly officeClassId: string } | null;
  /** Regencies and cities, in order of their codes. */
  readonly workingArea: readonly { readonly regionCode: RegionCode; readonly workingAreaId: string }[] | null;
  /** Officers in post, in order of their ids. */
  readonly officers: readonly { readonly officerId: string; readonly postingId: string }[] | null;
  /** The villages that the office designates on the day, in order of the villages' table. */
  readonly villages: readonly VillageCoverage[] | null;
  /** Those of them without a lead. */
  readonly leaderlessVillageIds: readonly string[] | null;
  /** Open reports of these villages, those first that have been in their state for longest. */
  readonly openReports: readonly OpenReport[] | null;
  /** Those of them that are past a service level, longest overdue first. Null too where the programme has no policy profile. */
  readonly overdue: readonly OverdueReport[] | null;
  /** Tables that the record rests on and that were not supplied. */
  readonly notSupplied: readonly TableName[];
}

/** Of which office, and on which day. */
export interface OfficeRecordOptions {
  readonly officeId: string;
  readonly asOf: CalendarDay;
  /** Pass one to use it again; made from the dataset otherwise. */
  readonly timeline?: Timeline;
}

const restsOn = [
  "officeClasses",
  "workingAreas",
  "postings",
  "villages",
  "designations",
  "assignments",
  "reports",
  "reportEvents",
] as const satisfies TableName[];

/**
 * What does the office hold at the end of the day: class, working area, officers, villages and those nobody leads, open
 * and overdue reports? Reports are those of the villages that it designates on the day, whoever took them in; what
 * happened or was recorded later is not seen. Offices must be supplied.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [],
 * });
 * const answer = officeRecord(dataset, { officeId: "k1", asOf: CalendarDay.parse("2025-01-01") });
 * answer.ok ? [answer.value.isOpen, answer.value.leaderlessVillageIds, answer.value.officers] : []; // => [true, ["v1"], null]
 * ```
 */
export function officeRecord(
  dataset: Dataset,
  { officeId, asOf, timeline = timelineOf(dataset) }: OfficeRecordOptions,
): Result<OfficeRecord, CoverageFault> {
  const missing = missingTable(dataset, ["offices"]);
  if (missing !== undefined) return err(missing);
  const office = dataset.offices.find((one) => one.id === officeId);
  if (office === undefined) return err(coverageFault("office-unknown", { officeId }));
  const supplied = (...tables: TableName[]): boolean => tables.every((table) => isSupplied(dataset, table));
  const villages = supplied("villages", "designations")
    ? villageCoverage(dataset, { asOf, scope: { kind: "office", officeId }, timeline })
    : null;
  const leaderless = villages?.filter((one) => one.leadOfficerId === null).map((one) => one.villageId) ?? null;
  const openReports = villages !== null && supplied("reports", "reportEvents") ? openReportsOf(dataset, villages, asOf) : null;
  return ok({
    ...headOf(office, asOf),
    class: classOf(timeline, office, asOf),
    workingArea: supplied("workingAreas") ? workingAreaOf(timeline, officeId, asOf) : null,
    officers: supplied("postings") ? officersOf(timeline, officeId, asOf) : null,
    villages,
    leaderlessVillageIds: supplied("assignments") ? leaderless : null,
    openReports,
    overdue: openReports && dataset.programme.policyProfiles.length > 0 ? overdueOf(dataset, openReports, asOf) : null,
    notSupplied: restsOn.filter((table) => !isSupplied(dataset, table)),
  });
}

const headOf = (office: Office, asOf: CalendarDay) => ({
  officeId: office.id,
  name: office.name,
  kind: office.kind,
  provinceCode: office.provinceCode,
  asOf,
  isOpen: containsDay(office, asOf),
});

function classOf(timeline: Timeline, { id }: Office, asOf: CalendarDay): OfficeRecord["class"] {
  const record = timeline.classOf.at(id, asOf);
  return record === undefined ? null : { class: record.class, officeClassId: record.id };
}

const workingAreaOf = (timeline: Timeline, officeId: string, asOf: CalendarDay): OfficeRecord["workingArea"] =>
  timeline.workingAreaOf
    .at(officeId, asOf)
    .map(({ id, regionCode }) => ({ regionCode, workingAreaId: id }))
    .sort((a, b) => (a.regionCode + a.workingAreaId < b.regionCode + b.workingAreaId ? -1 : 1));

/** Of the postings to the office those that count: an officer is in post at one office at a time. */
const officersOf = (timeline: Timeline, officeId: string, asOf: CalendarDay): OfficeRecord["officers"] =>
  timeline.officersAt
    .at(officeId, asOf)
    .filter((posting) => timeline.postingOf.at(posting.officerId, asOf)?.id === posting.id)
    .map(({ id, officerId }) => ({ officerId, postingId: id }))
    .sort((a, b) => (a.officerId < b.officerId ? -1 : 1));

function openReportsOf(dataset: Dataset, villages: readonly VillageCoverage[], asOf: CalendarDay): OpenReport[] {
  const offsets = new Map(villages.map(({ villageId, regionCode }) => [villageId, timeZoneOf(regionCode).offsetMinutes] as const));
  const ofVillage = dataset.reports.dictionary("villageId");
  const open: OpenReport[] = [];
  for (const { row, state, at } of knownReports(dataset, villageClock(dataset, toDayNumber(asOf)))) {
    const offset = offsets.get(ofVillage.values[ofVillage.codes[row] as number] as string);
    if (offset === undefined || closedStates.includes(state)) continue;
    const { id, villageId, category } = dataset.reports.row(row);
    open.push({ reportId: id, villageId, category, state, since: fromMinutes(at, offset) });
  }
  return open.sort((a, b) => Date.parse(a.since) - Date.parse(b.since) || (a.reportId < b.reportId ? -1 : 1));
}

function overdueOf(dataset: Dataset, openReports: readonly OpenReport[], asOf: CalendarDay): OverdueReport[] {
  const open = new Set(openReports.map((report) => report.reportId));
  return overdueReports(dataset, asOf).filter((report) => open.has(report.reportId));
}
