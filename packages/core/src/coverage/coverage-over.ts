import { type CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import type { Village } from "../entities/village.ts";
import type { RegionCode } from "../region-code.ts";
import { err, ok, type Result } from "../result.ts";
import { isInScope, nation, type Scope } from "../scope.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import { type CoverageFault, emptyInterval, missingTable, scopeFault } from "./coverage-fault.ts";
import { type DaySpan, dayCount, touching, united, within, without } from "./day-spans.ts";
import { type DesignationRun, designationIdsOn, designationRuns } from "./designation-runs.ts";
import { type LeadFacts, type LeadGapCause, leadFacts, leadGapCause } from "./lead-gap-cause.ts";

/** Village-days: `designated` is the sum of the other three, which are null where no assignments were supplied. */
export interface CoverageDays {
  readonly designated: number;
  /** With a lead officer, whether or not others support. */
  readonly led: number | null;
  readonly supportOnly: number | null;
  readonly leaderless: number | null;
}

/** Days `[from, to)` on which one office designates a village and nobody leads it. */
export interface LeadGap {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Since when nobody leads it under this office; it can lie before the interval that was asked for. */
  readonly since: CalendarDay;
  readonly officeId: string;
  readonly designationIds: readonly string[];
  /** The assignments of those who support the village in the meantime. */
  readonly supportAssignmentIds: readonly string[];
  readonly cause: LeadGapCause;
}

/** How one village was covered. */
export interface VillageCoverageOver {
  readonly villageId: string;
  readonly name: string;
  readonly regionCode: RegionCode;
  readonly days: CoverageDays;
  readonly designationIds: readonly string[];
  /** The lead assignments that count on a designated day. */
  readonly leadAssignmentIds: readonly string[];
  /** In order of time. */
  readonly gaps: readonly LeadGap[];
}

/** How the villages of a scope were covered over the days `[from, to)`. */
export interface CoverageOver {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The sum over the villages. `led` ÷ `designated` is the KPI `assignment-continuity`. */
  readonly total: CoverageDays;
  /** Villages that were designated on a day of the interval, in order of the villages' table. */
  readonly villages: readonly VillageCoverageOver[];
}

/** For which days and which part of the programme coverage is asked. */
export interface CoverageOverOptions {
  readonly from: CalendarDay;
  /** The first day that no longer counts. */
  readonly to: CalendarDay;
  /** Of an office: the days on which it designates the village. */
  readonly scope?: Scope;
  /** Pass one to use it again; made from the dataset otherwise. */
  readonly timeline?: Timeline;
}

/**
 * On how many days did each village have a lead, only support, or nobody, while it was designated; when did nobody lead
 * it, and why? In village-days over `[from, to)`. Records that are open count to the end of the interval, so it should not
 * reach beyond what is known.
 *
 * Where the records contradict each other the timeline decides. An assignment that outlasts the posting counts as a
 * lead, as in the KPI; the rule `assignment-outside-posting` tells of it. Villages and designations must be supplied;
 * without assignments their days are null, and each gap says so as its cause.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }],
 *   assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01", to: "2025-01-21" }],
 * });
 * const answer = coverageOver(dataset, { from: CalendarDay.parse("2025-01-01"), to: CalendarDay.parse("2025-02-01") });
 * answer.ok ? answer.value.total : {}; // => { designated: 31, led: 20, supportOnly: 0, leaderless: 11 }
 * answer.ok ? answer.value.villages[0].gaps[0].cause : {}; // => { reason: "assignment-ended", assignmentId: "a1", officerId: "o1" }
 * ```
 */
export function coverageOver(
  dataset: Dataset,
  { from, to, scope = nation, timeline = timelineOf(dataset) }: CoverageOverOptions,
): Result<CoverageOver, CoverageFault> {
  const fault = emptyInterval(from, to) ?? missingTable(dataset, ["villages", "designations"]) ?? scopeFault(dataset, scope);
  if (fault !== undefined) return err(fault);
  const facts = leadFacts(dataset, timeline);
  const window = { fromDay: toDayNumber(from), toDay: toDayNumber(to) };
  const villages = dataset.villages.flatMap((village) => {
    const runs = designationRuns(timeline.designationOf.steps(village.id));
    const inScope = runs.filter((run) => isInScope(scope, village.regionCode, run.officeId));
    const row = villageOver(facts, { village, runs: inScope, window });
    return row.days.designated === 0 ? [] : [row];
  });
  return ok({ from, to, total: totalOf(facts, villages), villages });
}

interface Part {
  readonly village: Village;
  readonly runs: readonly DesignationRun[];
  readonly window: DaySpan;
}

function villageOver(facts: LeadFacts, { village, runs, window }: Part): VillageCoverageOver {
  const designated = within(runs, window);
  const leads = facts.timeline.leadOf.steps(village.id);
  const unled = without(runs, leads);
  return {
    villageId: village.id,
    name: village.name,
    regionCode: village.regionCode,
    days: daysOf(facts, village.id, { designated, unled: within(unled, window) }),
    designationIds: designated.flatMap((run) => designationIdsOn(run, run)),
    leadAssignmentIds: [...new Set(touching(leads, designated).map((lead) => lead.record.id))],
    gaps: unled.flatMap((gap) => within([gap], window).map((part) => leadGap(facts, village.id, { gap, part }))),
  };
}

function daysOf(
  { timeline, assignmentsSupplied }: LeadFacts,
  villageId: string,
  spans: { readonly designated: readonly DaySpan[]; readonly unled: readonly DaySpan[] },
): CoverageDays {
  const designated = dayCount(spans.designated);
  if (!assignmentsSupplied) return { designated, led: null, supportOnly: null, leaderless: null };
  const unled = dayCount(spans.unled);
  const leaderless = dayCount(without(spans.unled, united(timeline.supportsOf.steps(villageId))));
  return { designated, led: designated - unled, supportOnly: unled - leaderless, leaderless };
}

function leadGap(
  facts: LeadFacts,
  villageId: string,
  { gap, part }: { readonly gap: DesignationRun; readonly part: DesignationRun },
): LeadGap {
  const supports = within(facts.timeline.supportsOf.steps(villageId), part);
  return {
    from: fromDayNumber(part.fromDay),
    to: fromDayNumber(part.toDay),
    since: fromDayNumber(gap.fromDay),
    officeId: part.officeId,
    designationIds: designationIdsOn(part, part),
    supportAssignmentIds: supports.map((support) => support.record.id),
    cause: leadGapCause(facts, villageId, gap.fromDay),
  };
}

function totalOf({ assignmentsSupplied }: LeadFacts, villages: readonly VillageCoverageOver[]): CoverageDays {
  const sum = (kind: keyof CoverageDays): number => villages.reduce((days, row) => days + (row.days[kind] ?? 0), 0);
  const known = (kind: keyof CoverageDays): number | null => (assignmentsSupplied ? sum(kind) : null);
  return { designated: sum("designated"), led: known("led"), supportOnly: known("supportOnly"), leaderless: known("leaderless") };
}
