import { z } from "zod";
import { withCheck } from "../entity-check.ts";
import { count, day, freeText, id, instant, reference, references, term, terms } from "../field.ts";
import { issue } from "../issue.ts";
import { activityKinds, topics } from "../terms.ts";

/** What one activity may at most have counted, so that a slip of the keyboard does not become a figure. */
const maximumParticipants = 100_000;
const attendance = () => count(maximumParticipants).optional();

/**
 * An activity in a host village on one day (of the village's time zone). Further villages that took part are
 * `ActivityVillage` records. A count that is missing is unknown, not 0.
 */
export const Activity = withCheck(
  z.strictObject({
    id: id(),
    kind: term(activityKinds, "activityKind"),
    /** The host village, where the activity was held. */
    villageId: reference("villages"),
    day: day(),
    officerIds: references("officers"),
    /** Attendances, not persons. */
    participants: attendance(),
    women: attendance(),
    men: attendance(),
    /** Attendances by age in years; youth is 16 to 30 (UU 40/2009, art. 1). */
    under16: attendance(),
    youth16To30: attendance(),
    over30: attendance(),
    topics: terms(topics, "topic"),
    evidenceCount: count().optional(),
    summary: freeText().optional(),
    /** When the record was made; an earlier `asOf` does not see it. */
    recordedAt: instant().optional(),
  }),
  (activity) => {
    const total = activity.participants;
    if (total === undefined || total < 0) return [];
    const sumOf = (parts: readonly (number | undefined)[]): number => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    const bySex = sumOf([activity.women, activity.men]);
    const byAge = sumOf([activity.under16, activity.youth16To30, activity.over30]);
    return [
      ...(bySex > total ? [{ field: "women", issue: issue("parts-exceed-total", { parts: bySex, total }) }] : []),
      ...(byAge > total ? [{ field: "youth16To30", issue: issue("parts-exceed-total", { parts: byAge, total }) }] : []),
    ];
  },
);
export type Activity = z.infer<typeof Activity>;
