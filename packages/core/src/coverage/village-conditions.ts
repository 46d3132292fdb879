import type { VillageState } from "../terms.ts";
import { allHold, type Certainty, certain, negated } from "./certainty.ts";
import type { LastSeen } from "./last-seen.ts";

/** Each state that can hold; several can at once. */
export type VillageConditions = Readonly<Record<Exclude<VillageState, "unknown">, Certainty>>;

/** After how many days without a visit, or without any report, the policy profile calls it long. */
export interface StateThresholds {
  readonly visitDays: number;
  readonly reportDays: number;
}

/** What the conditions of a village are decided from. */
export interface ConditionFacts {
  /** How many complaints are open; null where that is not known. */
  readonly openComplaints: number | null;
  readonly lastVisit: LastSeen;
  /** False where a visit in a joint activity could be missing. */
  readonly visitsComplete: boolean;
  readonly lastReport: LastSeen;
  readonly lastNilReport: LastSeen;
  /** For how many days up to this one (included) the village has been designated without a gap, by whichever office. */
  readonly designatedDays: number;
  readonly thresholds: StateThresholds | null;
}

/** Which conditions hold? See `villageState`. */
export function villageConditions(facts: ConditionFacts): VillageConditions {
  const { openComplaints, lastVisit, lastReport, lastNilReport, thresholds, visitsComplete } = facts;
  const visited = isRecent(lastVisit, thresholds?.visitDays, visitsComplete);
  const reported = isRecent(lastReport, thresholds?.reportDays);
  const nilReported = isRecent(lastNilReport, thresholds?.reportDays);
  const longEnough = (days: number | undefined) => certain(days === undefined ? null : facts.designatedDays >= days);
  return {
    "open-complaint": certain(openComplaints === null ? null : openComplaints > 0),
    "never-visited": certain(lastVisit.status === "unknown" ? null : lastVisit.status === "never"),
    "not-visited-lately": allHold(longEnough(thresholds?.visitDays), negated(visited)),
    "no-recent-report": allHold(longEnough(thresholds?.reportDays), negated(reported), negated(nilReported)),
    "nil-reports-only": allHold(longEnough(thresholds?.reportDays), negated(reported), nilReported),
    "no-open-complaint": certain(openComplaints === null ? null : openComplaints === 0),
  };
}

/** Was the last one on the day or on one of the `days` − 1 days before it? */
function isRecent(last: LastSeen, days: number | undefined, complete = true): Certainty {
  if (days === undefined || last.status === "unknown") return "unknown";
  if (last.status === "never") return "does-not-hold";
  return last.daysAgo < days ? "holds" : certain(complete ? false : null);
}
