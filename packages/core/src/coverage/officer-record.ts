import { type CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import type { DecreeNumber } from "../decree-number.ts";
import { err, ok, type Result } from "../result.ts";
import type { TableName } from "../tables.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import { type CoverageFault, emptyInterval, unknownOfficer } from "./coverage-fault.ts";
import { type DaySpan, within } from "./day-spans.ts";
import { type MentoredVillage, mentoredVillages } from "./mentored-villages.ts";
import { type OfficerActivity, officerActivities, officerDecisions, type ReportDecision } from "./officer-events.ts";

/** Days `[from, to)` of the interval on which an officer was posted to an office. */
export interface PostedDays {
  readonly postingId: string;
  readonly officeId: string;
  readonly decree: DecreeNumber | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly days: number;
}

/** What one officer did on the days `[from, to)`. A part is null where a table that it needs was not supplied. */
export interface OfficerRecord {
  readonly officerId: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** In order of time. */
  readonly postings: readonly PostedDays[] | null;
  /** Villages that the officer led or supported on a day on which they were designated, in order of their ids. */
  readonly villages: readonly MentoredVillage[] | null;
  /** Activities that name the officer, in order of their days. */
  readonly activities: readonly OfficerActivity[] | null;
  /** Reports that the officer verified, returned or rejected, in order of time. */
  readonly decisions: readonly ReportDecision[] | null;
  /** Tables that the record rests on and that were not supplied. */
  readonly notSupplied: readonly TableName[];
}

/** Of which officer, and over which days. */
export interface OfficerRecordOptions {
  readonly officerId: string;
  readonly from: CalendarDay;
  /** The first day that no longer counts. */
  readonly to: CalendarDay;
  /** Pass one to use it again; made from the dataset otherwise. */
  readonly timeline?: Timeline;
}

const restsOn = [
  "postings",
  "villages",
  "designations",
  "assignments",
  "activities",
  "reports",
  "reportEvents",
] as const satisfies TableName[];

/**
 * What did the officer do in this time: where posted, which villages led and supported on how many designated days, in
 * which activities, with which decisions on reports? A decision counts on its day in the time zone of the report's
 * village; those on reports of unknown villages are left out. The lead days of all officers add up to those of
 * `coverageOver`. It is a record of work on file, no measure of an officer's worth.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" }],
 *   assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-11" }],
 * });
 * const answer = officerRecord(dataset, { officerId: "o1", from: CalendarDay.parse("2025-01-01"), to: CalendarDay.parse("2025-02-01") });
 * answer.ok ? answer.value.villages : []; // => [{ villageId: "v1", ledDays: 21, supportedDays: 0, assignmentIds: ["a1"] }]
 * answer.ok ? answer.value.activities : []; // => null
 * ```
 */
export function officerRecord(
  dataset: Dataset,
  { officerId, from, to, timeline = timelineOf(dataset) }: OfficerRecordOptions,
): Result<OfficerRecord, CoverageFault> {
  const fault = emptyInterval(from, to) ?? unknownOfficer(dataset, officerId);
  if (fault !== undefined) return err(fault);
  const days = { fromDay: toDayNumber(from), toDay: toDayNumber(to) };
  const supplied = (...tables: TableName[]): boolean => tables.every((table) => isSupplied(dataset, table));
  return ok({
    officerId,
    from,
    to,
    postings: supplied("postings") ? postedDays(timeline, officerId, days) : null,
    villages: supplied("villages", "designations", "assignments") ? mentoredVillages(timeline, officerId, days) : null,
    activities: supplied("activities") ? officerActivities(dataset, officerId, days) : null,
    decisions: supplied("villages", "reports", "reportEvents") ? officerDecisions(dataset, officerId, days) : null,
    notSupplied: restsOn.filter((table) => !isSupplied(dataset, table)),
  });
}

const postedDays = (timeline: Timeline, officerId: string, days: DaySpan): PostedDays[] =>
  within(timeline.postingOf.steps(officerId), days).map(({ fromDay, toDay, record }) => ({
    postingId: record.id,
    officeId: record.officeId,
    decree: record.decree ?? null,
    from: fromDayNumber(fromDay),
    to: fromDayNumber(toDay),
    days: toDay - fromDay,
  }));
