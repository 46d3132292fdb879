import { type CalendarDay, fromDayNumber } from "../calendar-day.ts";
import type { Assignment } from "../entities/assignment.ts";
import type { Programme } from "../entities/programme.ts";
import { type Finding, finding } from "../finding.ts";
import { containsDay } from "../interval.ts";
import { stepIndex } from "../interval-index.ts";
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
  for (const [day, count] of ledVillages(leads, changesOfPolicy(programme))) {
    const capacity = policyOn(programme, day)?.capacity?.villagesPerOfficer;
    if (capacity === undefined || count <= capacity) continue;
    const key = leads.findLast((lead) => containsDay(lead, day))?.id ?? "";
    return [finding("officer-over-capacity", "warning", { table: "assignments", key }, { officer: officerId, from: day, count, capacity })];
  }
  return [];
}

/** Days on which another profile can come into force: where one begins, and where one ends and an older one holds again. */
const changesOfPolicy = ({ policyProfiles }: Programme): CalendarDay[] =>
  policyProfiles.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));

/** On each day on which something changes: how many villages are led? Two records of one village are one village. */
function ledVillages(leads: readonly Assignment[], furtherDays: readonly CalendarDay[]): [day: CalendarDay, count: number][] {
  const changes = new Map<CalendarDay, number>(furtherDays.map((day) => [day, 0]));
  const change = (day: CalendarDay, by: number): void => void changes.set(day, (changes.get(day) ?? 0) + by);
  const villages = stepIndex(leads, (lead) => lead.villageId);
  for (const { fromDay, toDay } of [...villages.keys()].flatMap((village) => villages.steps(village))) {
    change(fromDayNumber(fromDay), 1);
    if (Number.isFinite(toDay)) change(fromDayNumber(toDay), -1);
  }
  let count = 0;
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, by]) => {
      count += by;
      return [day, count];
    });
}
