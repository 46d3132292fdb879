import type { CalendarDay } from "../calendar-day.ts";
import type { Assignment } from "../entities/assignment.ts";
import { type Finding, finding } from "../finding.ts";
import { containsDay } from "../interval.ts";
import { policyOn } from "../policy.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** An officer leads at most as many villages at a time as the policy profile of the day allows. One finding an officer: the first such day. */
export const officerCapacity: Rule = {
  codes: { "officer-over-capacity": { severities: ["warning"], source: ruleSources.policy } },
  reads: ["assignments"],
  check(view) {
    if (view.dataset.programme.policyProfiles.every((profile) => profile.capacity === undefined)) return [];
    return [...view.timeline.assignmentsOf.keys()].flatMap((officerId) => overCapacity(view, officerId));
  },
};

function overCapacity(view: DatasetView, officerId: string): Finding[] {
  const leads = view.timeline.assignmentsOf.all(officerId).filter((assignment) => assignment.role === "lead");
  const { programme } = view.dataset;
  for (const [day, count] of ledVillages(
    leads,
    programme.policyProfiles.map((profile) => profile.from),
  )) {
    const capacity = policyOn(programme, day)?.capacity?.villagesPerOfficer;
    if (capacity === undefined || count <= capacity) continue;
    const key = leads.findLast((lead) => containsDay(lead, day))?.id ?? "";
    return [finding("officer-over-capacity", "warning", { table: "assignments", key }, { officer: officerId, from: day, count, capacity })];
  }
  return [];
}

/** On each day on which something changes: how many villages are led? */
function ledVillages(leads: readonly Assignment[], furtherDays: readonly CalendarDay[]): [day: CalendarDay, count: number][] {
  const changes = new Map<CalendarDay, number>(furtherDays.map((day) => [day, 0]));
  const change = (day: CalendarDay, by: number): void => void changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { from, to } of leads) {
    change(from, 1);
    if (to !== undefined) change(to, -1);
  }
  let count = 0;
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, by]) => {
      count += by;
      return [day, count];
    });
}
