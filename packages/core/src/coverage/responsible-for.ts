import { type CalendarDay, toDayNumber } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import type { DecreeNumber } from "../decree-number.ts";
import type { Assignment } from "../entities/assignment.ts";
import type { Village } from "../entities/village.ts";
import { type Instant, localDayOf } from "../instant.ts";
import { err, ok, type Result } from "../result.ts";
import type { TableName } from "../tables.ts";
import { timeZoneOf } from "../time-zone.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import { type CoverageFault, coverageFault, missingTable } from "./coverage-fault.ts";
import { without } from "./day-spans.ts";
import { designationRuns } from "./designation-runs.ts";
import { type LeadGapCause, leadFacts, leadGapCause } from "./lead-gap-cause.ts";

/** An officer who leads or supports a village on a day, and the records that say so. */
export interface ResponsibleOfficer {
  readonly officerId: string;
  readonly assignmentId: string;
  /** Null where the record names none. */
  readonly decree: DecreeNumber | null;
  /** The officer's posting on the day, and to which office; null where there is none. */
  readonly postingId: string | null;
  readonly postedOfficeId: string | null;
}

/** Why no office is responsible: the designation that had ended last, or the one that comes next. */
export type NotDesignated =
  | { readonly reason: "never-designated" }
  | { readonly reason: "not-yet-designated"; readonly designationId: string }
  | { readonly reason: "designation-ended"; readonly designationId: string };

/** Who was responsible for a village on a day. */
export interface Responsibility {
  readonly villageId: string;
  /** The day in the village's time zone. */
  readonly day: CalendarDay;
  /** Null on a day on which no office designates the village; then nobody leads or supports it either. */
  readonly office: { readonly officeId: string; readonly designationId: string; readonly decree: DecreeNumber | null } | null;
  readonly lead: ResponsibleOfficer | null;
  /** In order of the first days of their assignments; null where no assignments were supplied. */
  readonly supports: readonly ResponsibleOfficer[] | null;
  /** Why nobody leads the village; null where somebody does. */
  readonly nobody: NotDesignated | LeadGapCause | null;
  /** Tables that the answer rests on and that were not supplied. */
  readonly notSupplied: readonly TableName[];
}

/** Of which village, and when: on a day, or at a point in time, which counts on its day in the village. */
export type ResponsibleForOptions = ({ readonly day: CalendarDay } | { readonly at: Instant }) & {
  readonly villageId: string;
  /** Pass one to use it again; made from the dataset otherwise. */
  readonly timeline?: Timeline;
};

/**
 * Who was responsible for the village then: which office, which lead, who supported, by which decrees; and if nobody
 * led it, why? For an event give its time: it belongs to those of its day in the village's time zone. Where the records
 * contradict each other the timeline decides. Villages and designations must be supplied.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "91.03.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" }],
 * });
 * // Half past eleven at night in Jakarta is the next day in Papua.
 * const answer = responsibleFor(dataset, { villageId: "v1", at: Instant.parse("2024-12-31T23:30+07:00") });
 * answer.ok ? [answer.value.day, answer.value.lead?.officerId] : []; // => ["2025-01-01", "o1"]
 * const before = responsibleFor(dataset, { villageId: "v1", day: CalendarDay.parse("2024-12-31") });
 * before.ok ? before.value.nobody : {}; // => { reason: "never-led" }
 * ```
 */
export function responsibleFor(dataset: Dataset, options: ResponsibleForOptions): Result<Responsibility, CoverageFault> {
  const { villageId, timeline = timelineOf(dataset) } = options;
  const missing = missingTable(dataset, ["villages", "designations"]);
  if (missing !== undefined) return err(missing);
  const village = dataset.villages.find((one) => one.id === villageId);
  if (village === undefined) return err(coverageFault("village-unknown", { villageId }));
  const day = "day" in options ? options.day : localDayOf(options.at, timeZoneOf(village.regionCode));
  const notSupplied = (["assignments", "postings"] as const).filter((table) => !isSupplied(dataset, table));
  return ok({ villageId, day, ...responsibleOn(dataset, timeline, { village, day }), notSupplied });
}

interface At {
  readonly village: Village;
  readonly day: CalendarDay;
}

function responsibleOn(
  dataset: Dataset,
  timeline: Timeline,
  { village, day }: At,
): Pick<Responsibility, "office" | "lead" | "supports" | "nobody"> {
  const designation = timeline.designationOf.at(village.id, day);
  const supplied = isSupplied(dataset, "assignments");
  if (designation === undefined) {
    return { office: null, lead: null, supports: supplied ? [] : null, nobody: notDesignated(timeline, { village, day }) };
  }
  const officerOf = (assignment: Assignment) => responsibleOfficer(timeline, assignment, day);
  const lead = timeline.leadOf.at(village.id, day);
  return {
    office: { officeId: designation.officeId, designationId: designation.id, decree: designation.decree ?? null },
    lead: lead === undefined ? null : officerOf(lead),
    supports: supplied ? timeline.supportsOf.at(village.id, day).map(officerOf) : null,
    nobody: lead === undefined ? gapCauseOn(dataset, timeline, { village, day }) : null,
  };
}

function responsibleOfficer(timeline: Timeline, { id, officerId, decree }: Assignment, day: CalendarDay): ResponsibleOfficer {
  const posting = timeline.postingOf.at(officerId, day);
  return { officerId, assignmentId: id, decree: decree ?? null, postingId: posting?.id ?? null, postedOfficeId: posting?.officeId ?? null };
}

/** Why nobody leads the village on a day on which it is designated. */
function gapCauseOn(dataset: Dataset, timeline: Timeline, { village, day }: At): LeadGapCause {
  const today = toDayNumber(day);
  const gaps = without(designationRuns(timeline.designationOf.steps(village.id)), timeline.leadOf.steps(village.id));
  const gap = gaps.find((one) => today < one.toDay);
  return leadGapCause(leadFacts(dataset, timeline), village.id, gap?.fromDay ?? today);
}

function notDesignated(timeline: Timeline, { village, day }: At): NotDesignated {
  const steps = timeline.designationOf.steps(village.id);
  const earlier = steps.findLast((step) => step.toDay <= toDayNumber(day));
  if (earlier !== undefined) return { reason: "designation-ended", designationId: earlier.record.id };
  const next = steps[0];
  return next === undefined ? { reason: "never-designated" } : { reason: "not-yet-designated", designationId: next.record.id };
}
