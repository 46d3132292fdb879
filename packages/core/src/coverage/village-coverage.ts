import { type CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import type { Step } from "../interval-index.ts";
import type { RegionCode } from "../region-code.ts";
import { isInScope, nation, type Scope } from "../scope.ts";
import { type Timeline, timelineOf } from "../timeline.ts";

/** Who is responsible for one designated village on a day, and since when. The ids name the records that say so. */
export interface VillageCoverage {
  readonly villageId: string;
  readonly name: string;
  readonly regionCode: RegionCode;
  readonly officeId: string;
  readonly designationId: string;
  /** The first day from which this office has designated the village without a gap, by whatever decrees. */
  readonly designatedSince: CalendarDay;
  /** `unknown` where no assignments were supplied. */
  readonly status: "led" | "support-only" | "leaderless" | "unknown";
  readonly leadOfficerId: string | null;
  readonly supportOfficerIds: readonly string[];
  readonly assignmentIds: readonly string[];
  /** The first day of the present state: since when this officer has led without a gap, or nobody (not before `designatedSince`). */
  readonly since: CalendarDay;
}

/** For which day and which part of the programme coverage is asked. */
export interface CoverageOptions {
  readonly asOf: CalendarDay;
  readonly scope?: Scope;
  /** Pass one to use it again; made from the dataset otherwise. */
  readonly timeline?: Timeline;
}

/**
 * For each village that is designated on the day: who leads it, who supports it, or that nobody does, and since when?
 * One row a village, in order of the villages' table. A village that is not designated on the day has no row.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [],
 * });
 * villageCoverage(dataset, { asOf: CalendarDay.parse("2025-01-01") }).map((v) => v.status); // => ["leaderless"]
 * ```
 */
export function villageCoverage(
  dataset: Dataset,
  { asOf, scope = nation, timeline = timelineOf(dataset) }: CoverageOptions,
): VillageCoverage[] {
  const dayNumber = toDayNumber(asOf);
  const supplied = dataset.intake.assignments.status === "supplied";
  return dataset.villages.flatMap((village) => {
    const designations = timeline.designationOf.steps(village.id);
    const designation = stepAt(designations, dayNumber);
    if (designation === undefined || !isInScope(scope, village.regionCode, designation.record.officeId)) return [];
    const designatedSince = unbrokenFrom(designations, designation, (d) => d.officeId);
    const leads = timeline.leadOf.steps(village.id);
    const lead = stepAt(leads, dayNumber);
    const supports = timeline.supportsOf.atDayNumber(village.id, dayNumber);
    const status = !supplied ? "unknown" : lead ? "led" : supports.length > 0 ? "support-only" : "leaderless";
    return [
      {
        villageId: village.id,
        name: village.name,
        regionCode: village.regionCode,
        officeId: designation.record.officeId,
        designationId: designation.record.id,
        designatedSince: fromDayNumber(designatedSince),
        status,
        leadOfficerId: lead?.record.officerId ?? null,
        supportOfficerIds: supports.map((support) => support.officerId),
        assignmentIds: [...(lead ? [lead.record.id] : []), ...supports.map((support) => support.id)],
        since: fromDayNumber(lead ? unbrokenFrom(leads, lead, (a) => a.officerId) : lastEnd(leads, dayNumber, designatedSince)),
      },
    ];
  });
}

const stepAt = <R>(steps: readonly Step<R>[], dayNumber: number): Step<R> | undefined =>
  steps.find((step) => step.fromDay <= dayNumber && dayNumber < step.toDay);

/** The first day of the unbroken run of steps up to this one that have the same holder: a renewed decree breaks nothing. */
function unbrokenFrom<R>(steps: readonly Step<R>[], step: Step<R>, holderOf: (record: R) => string): number {
  let fromDay = step.fromDay;
  for (let i = steps.indexOf(step) - 1; i >= 0; i -= 1) {
    const before = steps[i] as Step<R>;
    if (before.toDay !== fromDay || holderOf(before.record) !== holderOf(step.record)) break;
    fromDay = before.fromDay;
  }
  return fromDay;
}

/** The day on which the last step before `dayNumber` ended, but not before `earliest`. */
const lastEnd = (steps: readonly Step<unknown>[], dayNumber: number, earliest: number): number =>
  steps.reduce((day, step) => (step.toDay <= dayNumber ? Math.max(day, step.toDay) : day), earliest);
