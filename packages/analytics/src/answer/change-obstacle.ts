import { type CalendarDay, type Dataset, type Period, policyOn, toDayNumber } from "@pimpasa/core";
import type { ChangeObstacle } from "./kpi-change.ts";
import type { Kpi } from "./kpi-type.ts";
import type { KpiRow } from "./kpi-value.ts";

/** A period, and the day up to which its facts are known. */
export interface KnownPeriod {
  readonly period: Period;
  readonly asOf: CalendarDay;
}

/** What two answers were asked of. */
export interface Comparison {
  readonly dataset: Dataset;
  readonly begins: CalendarDay | undefined;
  readonly now: KnownPeriod;
  readonly before: KnownPeriod;
}

/** Why the values of a KPI in two periods cannot be compared; null where they can. */
export function obstacleOf(comparison: Comparison, kpi: Kpi, now: KpiRow | null, before: KpiRow | null): ChangeObstacle | null {
  if (before === null) return "before-absent";
  if (now === null) return "now-absent";
  if (beganAfter(comparison)) return "before-data-begins";
  if (before.value === null) return "before-without-value";
  if (now.value === null) return "now-without-value";
  if (kpi.definition.follows === "policy-profile" && levelsDiffer(comparison)) return "levels-differ";
  return isCountOfPeriod(kpi, now) ? partialOf(comparison) : null;
}

/** A number of events grows with the days that it is counted on; a stock and a share do not. */
const isCountOfPeriod = ({ nature, definition }: Kpi, { denominator }: KpiRow): boolean =>
  nature === "flow" && denominator === null && definition.additivity !== "none";

const beganAfter = ({ begins, before }: Comparison): boolean => begins !== undefined && before.period.lastDay < begins;

function partialOf({ begins, now, before }: Comparison): ChangeObstacle | null {
  if (now.asOf < now.period.lastDay) return "now-partial";
  if (before.asOf < before.period.lastDay) return "before-partial";
  if (begins !== undefined && before.period.start < begins) return "before-data-begins";
  return sameLength(now.period, before.period) ? null : "lengths-differ";
}

/** Two months are as long as each other, whatever their days. */
const sameLength = (a: Period, b: Period): boolean => (a.kind === b.kind && a.kind !== "range") || daysOf(a) === daysOf(b);
const daysOf = ({ start, end }: Period): number => toDayNumber(end) - toDayNumber(start);

/** Was the same promised on the first and the last days of both periods? */
function levelsDiffer({ dataset: { programme }, now, before }: Comparison): boolean {
  const days = [before.period.start, before.period.lastDay, now.period.start, now.period.lastDay];
  const levels = days.flatMap((day) => policyOn(programme, day)?.serviceLevels ?? []);
  return new Set(levels.map((level) => JSON.stringify(level))).size > 1;
}
