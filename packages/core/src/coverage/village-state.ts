import { type CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import { policyOn } from "../policy.ts";
import type { RegionCode } from "../region-code.ts";
import { err, ok, type Result } from "../result.ts";
import { isInScope, nation } from "../scope.ts";
import type { TableName } from "../tables.ts";
import { type VillageState, villageStates } from "../terms.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import { type CoverageFault, missingTable, scopeFault } from "./coverage-fault.ts";
import { united } from "./day-spans.ts";
import type { LastSeen } from "./last-seen.ts";
import { type StateThresholds, type VillageConditions, villageConditions } from "./village-conditions.ts";
import type { CoverageOptions } from "./village-coverage.ts";
import { type VillageFacts, type VillageFactsAt, villageFacts } from "./village-facts.ts";

/** The state of one designated village, and what it rests on. */
export interface VillageStateRow {
  readonly villageId: string;
  readonly name: string;
  readonly regionCode: RegionCode;
  readonly officeId: string;
  readonly designationId: string;
  /** The first day from which the village has been designated without a gap, by whichever office. */
  readonly designatedSince: CalendarDay;
  /** The first of `conditions` that holds; `unknown` where none is known to. */
  readonly shown: VillageState;
  readonly conditions: VillageConditions;
  /** The last activity in which the village took part, on site or not. */
  readonly lastActivity: LastSeen;
  /** The last activity that was held in the village. */
  readonly lastVisit: LastSeen;
  /** The last report of any category, by the day of its submission. */
  readonly lastReport: LastSeen;
  /** The last nil report, by the day of its submission. It is no report: the village says that there was nothing. */
  readonly lastNilReport: LastSeen;
  /** In order of submission; null where it is not known which are open. */
  readonly openReportIds: readonly string[] | null;
  /** Those of them that are complaints. */
  readonly openComplaintIds: readonly string[] | null;
}

/** The states of the designated villages of a scope at the end of a day. */
export interface VillageStatesAt {
  readonly asOf: CalendarDay;
  /** The policy profile in force on the day, and its thresholds; null where there is none, or it has none. */
  readonly policyId: string | null;
  readonly thresholds: StateThresholds | null;
  /** Tables that the states rest on and that were not supplied: what needs them is unknown. */
  readonly notSupplied: readonly TableName[];
  /** In order of the villages' table. */
  readonly villages: readonly VillageStateRow[];
}

const restsOn = ["activities", "activityVillages", "reports", "reportEvents", "nilReports"] as const satisfies TableName[];

/**
 * What is the state of each designated village on the map, at the end of a day in the village's time zone? What happened
 * or was recorded later is not seen.
 *
 * Of the conditions that hold, the first in the order of `villageStates` is shown: an open complaint (`isComplaint` says
 * which categories are one) · never visited · not visited for `visitDays` · neither report nor nil report for
 * `reportDays` · nil reports only in these days · no open complaint. No state is called safe: no report is no proof of
 * safety. A visit is an activity on site. A window of `n` days is this day and the `n − 1` before it, and a long time is
 * said only of a village that was designated on all of them.
 *
 * The thresholds are those of the policy profile in force (`villageState`); without them, and without a table that is
 * needed, a condition is `unknown`. Villages and designations must be supplied. In O(villages + records).
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "village-visit", villageId: "v1", day: "2025-03-10" }],
 *   activityVillages: [],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-01T08:00+08:00" }],
 *   reportEvents: [],
 * });
 * const answer = villageState(dataset, { asOf: CalendarDay.parse("2025-03-31") });
 * const [village] = answer.ok ? answer.value.villages : [];
 * [village.shown, village.openComplaintIds]; // => ["open-complaint", ["r1"]]
 * village.lastVisit; // => { status: "seen", id: "x1", day: "2025-03-10", daysAgo: 21 }
 * village.conditions["not-visited-lately"]; // => "unknown"
 * ```
 */
export function villageState(
  dataset: Dataset,
  { asOf, scope = nation, timeline = timelineOf(dataset) }: CoverageOptions,
): Result<VillageStatesAt, CoverageFault> {
  const fault = missingTable(dataset, ["villages", "designations"]) ?? scopeFault(dataset, scope);
  if (fault !== undefined) return err(fault);
  const policy = policyOn(dataset.programme, asOf);
  const thresholds = policy?.villageState ?? null;
  const facts = villageFacts(dataset, toDayNumber(asOf));
  const villages = dataset.villages.flatMap((village, row) => {
    const designation = timeline.designationOf.at(village.id, asOf);
    if (designation === undefined || !isInScope(scope, village.regionCode, designation.officeId)) return [];
    const since = designatedSince(timeline, village.id, toDayNumber(asOf));
    const { id: villageId, name, regionCode } = village;
    const head = { villageId, name, regionCode, officeId: designation.officeId, designationId: designation.id };
    return [{ ...head, designatedSince: fromDayNumber(since), ...stateOf(facts, row, { since, thresholds }) }];
  });
  const notSupplied = restsOn.filter((table) => !isSupplied(dataset, table));
  return ok({ asOf, policyId: policy?.id ?? null, thresholds, notSupplied, villages });
}

function stateOf(
  facts: VillageFactsAt,
  row: number,
  { since, thresholds }: { readonly since: number; readonly thresholds: StateThresholds | null },
): VillageFacts & Pick<VillageStateRow, "shown" | "conditions"> {
  const known = facts.of(row);
  const conditions = villageConditions({
    ...known,
    openComplaints: known.openComplaintIds?.length ?? null,
    visitsComplete: facts.visitsComplete,
    designatedDays: facts.today + 1 - since,
    thresholds,
  });
  const shown = villageStates.find((state) => state !== "unknown" && conditions[state] === "holds") ?? "unknown";
  return { shown, conditions, ...known };
}

/** The first day of the unbroken days of designation, by whichever office, that hold the day (a number). */
const designatedSince = (timeline: Timeline, villageId: string, today: number): number =>
  united(timeline.designationOf.steps(villageId)).find((span) => today < span.toDay)?.fromDay ?? today;
