import { type CalendarDay, toDayNumber } from "./calendar-day.ts";
import type { Dataset } from "./dataset.ts";
import type { Assignment } from "./entities/assignment.ts";
import type { Designation } from "./entities/designation.ts";
import type { OfficeClassRecord } from "./entities/office-class.ts";
import type { Posting } from "./entities/posting.ts";
import type { WorkingArea } from "./entities/working-area.ts";
import { type MultiIndex, multiIndex, type StepIndex, stepIndex } from "./interval-index.ts";
import type { RegionCode } from "./region-code.ts";

/**
 * Who and what was where, on any day. Each question takes O(log n); each index also gives its whole list of intervals.
 *
 * Where records contradict each other (a village designated by two offices on one day), the one that began later
 * counts, on equal days the one with the greater id; the rules report the contradiction as a finding.
 */
export interface Timeline {
  /** Which office designates the village? */
  readonly designationOf: StepIndex<Designation>;
  /** Who leads the village? */
  readonly leadOf: StepIndex<Assignment>;
  /** Who supports the village? */
  readonly supportsOf: MultiIndex<Assignment>;
  /** To which office is the officer posted? */
  readonly postingOf: StepIndex<Posting>;
  /** Which class has the office? */
  readonly classOf: StepIndex<OfficeClassRecord>;
  /** Which regencies are in the working area of the office? */
  readonly workingAreaOf: MultiIndex<WorkingArea>;
  /** Which offices have the regency in their working area? */
  readonly officesOf: MultiIndex<WorkingArea>;
  /** Which officers are posted to the office? */
  readonly officersAt: MultiIndex<Posting>;
  /** Which villages does the office designate? */
  readonly villagesOf: MultiIndex<Designation>;
  /** Which villages does the officer lead or support? */
  readonly assignmentsOf: MultiIndex<Assignment>;
}

/**
 * The timeline of a dataset.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   postings: [{ id: "p1", officerId: "a", officeId: "k1", from: "2024-11-04", to: "2025-06-01" }, { id: "p2", officerId: "a", officeId: "k2", from: "2025-06-01" }],
 * });
 * const timeline = timelineOf(dataset);
 * timeline.postingOf.at("a", CalendarDay.parse("2025-05-31"))?.officeId; // => "k1"
 * timeline.postingOf.at("a", CalendarDay.parse("2025-06-01"))?.officeId; // => "k2"
 * ```
 */
export function timelineOf(dataset: Dataset): Timeline {
  const leads = dataset.assignments.filter((assignment) => assignment.role === "lead");
  const supports = dataset.assignments.filter((assignment) => assignment.role === "support");
  return {
    designationOf: stepIndex(dataset.designations, (d) => d.villageId),
    leadOf: stepIndex(leads, (a) => a.villageId),
    supportsOf: multiIndex(supports, (a) => a.villageId),
    postingOf: stepIndex(dataset.postings, (p) => p.officerId),
    classOf: stepIndex(dataset.officeClasses, (c) => c.officeId),
    workingAreaOf: multiIndex(dataset.workingAreas, (w) => w.officeId),
    officesOf: multiIndex(dataset.workingAreas, (w) => w.regionCode),
    officersAt: multiIndex(dataset.postings, (p) => p.officeId),
    villagesOf: multiIndex(dataset.designations, (d) => d.officeId),
    assignmentsOf: multiIndex(dataset.assignments, (a) => a.officerId),
  };
}

/**
 * The regencies in the working area of an office on a day, in order of their codes; empty where none are known.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ workingAreas: [{ id: "w1", officeId: "k1", regionCode: "53.04", from: "2020-01-01" }] });
 * workingAreaAt(timelineOf(dataset), "k1", CalendarDay.parse("2025-01-01")); // => ["53.04"]
 * ```
 */
export const workingAreaAt = (timeline: Timeline, officeId: string, day: CalendarDay): RegionCode[] =>
  timeline.workingAreaOf
    .at(officeId, day)
    .map((area) => area.regionCode)
    .sort();

/**
 * Was this record valid on the day (given as a day number)?
 *
 * @example
 * ```ts
 * isValidOn({ from: CalendarDay.parse("2025-01-01") }, toDayNumber(CalendarDay.parse("2025-06-01"))); // => true
 * ```
 */
export const isValidOn = (record: { from: CalendarDay; to?: CalendarDay | undefined }, dayNumber: number): boolean =>
  toDayNumber(record.from) <= dayNumber && (record.to === undefined || dayNumber < toDayNumber(record.to));
