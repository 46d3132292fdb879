import { type Dataset, type PolicyProfile, type ReportCategory, toDayNumber } from "@pimpasa/core";

/** The policy profile that is in force on a day; the one that began later, where several are. */
export function profileOn(dataset: Dataset, dayNumber: number): PolicyProfile | undefined {
  return dataset.programme.policyProfiles
    .filter((profile) => toDayNumber(profile.from) <= dayNumber && (profile.to === undefined || dayNumber < toDayNumber(profile.to)))
    .reduce<PolicyProfile | undefined>(
      (newest, profile) => (newest === undefined || profile.from >= newest.from ? profile : newest),
      undefined,
    );
}

const minutesPerHour = 60;

/** The level for a decision on a report that was submitted on the day, in minutes; undefined without a profile. */
export function verificationMinutes(dataset: Dataset, dayNumber: number): number | undefined {
  const profile = profileOn(dataset, dayNumber);
  return profile && profile.serviceLevels.verificationHours * minutesPerHour;
}

/** The level for the follow-up of a report of this category that was verified on the day, in minutes; undefined without a profile. */
export function followUpMinutes(dataset: Dataset, dayNumber: number, category: ReportCategory): number | undefined {
  const levels = profileOn(dataset, dayNumber)?.serviceLevels;
  return levels && (levels.followUpHoursByCategory[category] ?? levels.followUpHours) * minutesPerHour;
}
