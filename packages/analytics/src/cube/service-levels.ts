import {
  type Dataset,
  deadlineOf,
  fromDayNumber,
  type PolicyProfile,
  policyOn,
  type ReportCategory,
  type ServiceLevel,
} from "@pimpasa/core";

/** The service levels of the dataset's policy profiles. */
export interface ServiceLevels {
  /** By which minute must an event that happened at `start` be reported? Undefined where no policy profile was in force. */
  submissionDue(start: LevelStart): number | undefined;
  /** By which minute must a report that was submitted at `start` be decided? Undefined where no policy profile was in force. */
  verificationDue(start: LevelStart): number | undefined;
  /** By which minute must a report of this category that was verified at `start` be followed up? */
  followUpDue(start: LevelStart): number | undefined;
}

/** When and where the clock of a level began to run. `day` is the local day of `at`. */
export interface LevelStart {
  readonly at: number;
  readonly day: number;
  readonly offsetMinutes: number;
  readonly category: ReportCategory;
}

/** Of several profiles on one day that counts which began later. */
export function serviceLevels({ programme }: Dataset): ServiceLevels {
  const profiles = new Map<number, PolicyProfile | undefined>();
  const profileOn = (day: number): PolicyProfile | undefined => {
    if (!profiles.has(day)) profiles.set(day, policyOn(programme, fromDayNumber(day)));
    return profiles.get(day);
  };
  const due =
    (level: ServiceLevel) =>
    ({ at, day, offsetMinutes, category }: LevelStart): number | undefined => {
      const profile = profileOn(day);
      return profile && deadlineOf(profile, { level, category, start: at, offsetMinutes });
    };
  return { submissionDue: due("submission"), verificationDue: due("verification"), followUpDue: due("follow-up") };
}
