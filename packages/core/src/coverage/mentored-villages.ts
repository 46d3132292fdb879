import type { Timeline } from "../timeline.ts";
import { type DaySpan, daysShared, touching, united, within, without } from "./day-spans.ts";

/** A village that one officer led or supported, on how many of its designated days, by which assignments. */
export interface MentoredVillage {
  readonly villageId: string;
  readonly ledDays: number;
  /** Days of support; one on which the officer also leads the village is a day of lead. */
  readonly supportedDays: number;
  readonly assignmentIds: readonly string[];
}

/** The villages that the officer led or supported on one of the days, in order of their ids. */
export function mentoredVillages(timeline: Timeline, officerId: string, days: DaySpan): MentoredVillage[] {
  const villageIds = [...new Set(timeline.assignmentsOf.all(officerId).map((assignment) => assignment.villageId))].sort();
  return villageIds
    .map((id) => mentoredVillage(timeline, { officerId, villageId: id, days }))
    .filter((one) => one.ledDays + one.supportedDays > 0);
}

function mentoredVillage(
  timeline: Timeline,
  { officerId, villageId, days }: { readonly officerId: string; readonly villageId: string; readonly days: DaySpan },
): MentoredVillage {
  const designated = united(within(timeline.designationOf.steps(villageId), days));
  const leads = timeline.leadOf.steps(villageId).filter((step) => step.record.officerId === officerId);
  const supports = timeline.supportsOf.steps(villageId).filter((step) => step.record.officerId === officerId);
  return {
    villageId,
    ledDays: daysShared(designated, leads),
    supportedDays: daysShared(without(designated, leads), united(supports)),
    assignmentIds: [...new Set([...touching(leads, designated), ...touching(supports, designated)].map((step) => step.record.id))],
  };
}
