import { toDayNumber } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import type { Assignment } from "../entities/assignment.ts";
import type { Timeline } from "../timeline.ts";

/** Whose lead ended, by which assignment. */
interface EndedLead {
  readonly assignmentId: string;
  readonly officerId: string;
}

/**
 * Why nobody leads a village, with the records that say so. Of several reasons that hold, the first of this order counts:
 * the office closed (that of the lead or that which designated the village), the lead moved to another office on that
 * very day, the posting ended, or no more than the assignment ended. `never-led`: nobody has led it since this office
 * designated it, nor on the day before.
 */
export type LeadGapCause =
  | { readonly reason: "assignments-not-supplied" }
  | { readonly reason: "never-led" }
  | ({ readonly reason: "office-closed"; readonly officeId: string } & EndedLead)
  | ({ readonly reason: "transferred"; readonly postingId: string; readonly nextPostingId: string } & EndedLead)
  | ({ readonly reason: "posting-ended"; readonly postingId: string } & EndedLead)
  | ({ readonly reason: "assignment-ended" } & EndedLead);

/** What the cause is looked up in. */
export interface LeadFacts {
  readonly timeline: Timeline;
  readonly assignmentsSupplied: boolean;
  /** The day (number) from which each office is closed. */
  readonly closedFrom: ReadonlyMap<string, number>;
}

export const leadFacts = (dataset: Dataset, timeline: Timeline): LeadFacts => ({
  timeline,
  assignmentsSupplied: isSupplied(dataset, "assignments"),
  closedFrom: new Map(dataset.offices.flatMap(({ id, to }) => (to === undefined ? [] : [[id, toDayNumber(to)] as const]))),
});

/** Why does nobody lead the village from this day (a gap's first) on? */
export function leadGapCause(facts: LeadFacts, villageId: string, firstDay: number): LeadGapCause {
  if (!facts.assignmentsSupplied) return { reason: "assignments-not-supplied" };
  const designation = facts.timeline.designationOf.atDayNumber(villageId, firstDay - 1);
  const lead = facts.timeline.leadOf.atDayNumber(villageId, firstDay - 1);
  if (designation === undefined || lead === undefined) return { reason: "never-led" };
  return endOfLead(facts, { lead, designatingOfficeId: designation.officeId, endDay: firstDay });
}

function endOfLead(
  { timeline, closedFrom }: LeadFacts,
  { lead, designatingOfficeId, endDay }: { readonly lead: Assignment; readonly designatingOfficeId: string; readonly endDay: number },
): LeadGapCause {
  const ended = { assignmentId: lead.id, officerId: lead.officerId };
  const posting = timeline.postingOf.atDayNumber(lead.officerId, endDay - 1);
  const closed = [posting?.officeId, designatingOfficeId].find((id) => id !== undefined && closedFrom.get(id) === endDay);
  if (closed !== undefined) return { reason: "office-closed", officeId: closed, ...ended };
  const next = timeline.postingOf.atDayNumber(lead.officerId, endDay);
  if (posting === undefined || posting.officeId === next?.officeId) return { reason: "assignment-ended", ...ended };
  if (next === undefined) return { reason: "posting-ended", postingId: posting.id, ...ended };
  return { reason: "transferred", postingId: posting.id, nextPostingId: next.id, ...ended };
}
