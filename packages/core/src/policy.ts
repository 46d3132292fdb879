import type { CalendarDay } from "./calendar-day.ts";
import type { PolicyProfile } from "./entities/policy-profile.ts";
import type { Programme } from "./entities/programme.ts";
import { containsDay } from "./interval.ts";
import type { ReportCategory } from "./terms.ts";
import { afterWorkingMinutes } from "./working-calendar.ts";

const minutesPerHour = 60;

/**
 * Which policy profile is in force on the day? Of several the one that began later; undefined where there is none, since
 * there is no national default.
 *
 * @example
 * ```ts
 * const day = CalendarDay.parse("2026-01-01");
 * policyOn({ synthetic: true, priorityAreas: [], policyProfiles: [northSumatra2026(day)], unresolvedVillages: 0 }, day)?.id; // => "north-sumatra-2026"
 * ```
 */
export const policyOn = (programme: Programme, day: CalendarDay): PolicyProfile | undefined =>
  programme.policyProfiles
    .filter((profile) => containsDay(profile, day))
    .reduce<PolicyProfile | undefined>(
      (latest, profile) => (latest === undefined || profile.from >= latest.from ? profile : latest),
      undefined,
    );

/** The levels that a policy sets for a step in the life of a report. */
export type ServiceLevel = "submission" | "verification" | "follow-up";

/**
 * By when must it be done, if the clock began to run at `start`? Minutes since 1970 in UTC; the calendar of working hours,
 * where the policy counts in them, is that of the zone with this offset.
 *
 * @example
 * ```ts
 * const policy = northSumatra2026(CalendarDay.parse("2026-01-01"));
 * deadlineOf(policy, { level: "follow-up", category: "indikasi_tppo_pmi", start: 0, offsetMinutes: 480 }); // => 360
 * ```
 */
export function deadlineOf(
  { serviceLevels }: PolicyProfile,
  clock: { readonly level: ServiceLevel; readonly category: ReportCategory; readonly start: number; readonly offsetMinutes: number },
): number {
  const hours = {
    submission: serviceLevels.submissionHours,
    verification: serviceLevels.verificationHours,
    "follow-up": serviceLevels.followUpHoursByCategory[clock.category] ?? serviceLevels.followUpHours,
  }[clock.level];
  const minutes = hours * minutesPerHour;
  const calendar = serviceLevels.workingCalendar;
  if (calendar === undefined) return clock.start + minutes;
  return afterWorkingMinutes(clock.start, minutes, { calendar, offsetMinutes: clock.offsetMinutes });
}
