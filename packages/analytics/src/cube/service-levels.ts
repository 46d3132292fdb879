import { type Dataset, type PolicyProfile, type ReportCategory, toDayNumber } from "@pimpasa/core";

/** The service levels that are in force on a day (a day number), in minutes; undefined without a policy profile. */
export interface ServiceLevels {
  /** For a decision on a report that was submitted on the day. */
  verification(day: number): number | undefined;
  /** For the follow-up of a report of this category that was verified on the day. */
  followUp(day: number, category: ReportCategory): number | undefined;
}

const minutesPerHour = 60;

/** The levels of the dataset's policy profiles; of several on one day those of the one that began later count. */
export function serviceLevels({ programme }: Dataset): ServiceLevels {
  const profiles = programme.policyProfiles
    .map((profile) => ({ profile, from: toDayNumber(profile.from), to: profile.to === undefined ? Infinity : toDayNumber(profile.to) }))
    .sort((a, b) => a.from - b.from);
  const levelsOn = (day: number): PolicyProfile["serviceLevels"] | undefined =>
    profiles.findLast(({ from, to }) => from <= day && day < to)?.profile.serviceLevels;
  return {
    verification(day) {
      const hours = levelsOn(day)?.verificationHours;
      return hours === undefined ? undefined : hours * minutesPerHour;
    },
    followUp(day, category) {
      const levels = levelsOn(day);
      return levels === undefined ? undefined : (levels.followUpHoursByCategory[category] ?? levels.followUpHours) * minutesPerHour;
    },
  };
}
