import { fromDayNumber } from "../calendar-day.ts";
import type { Assignment } from "../entities/assignment.ts";
import { type Finding, finding } from "../finding.ts";
import { type Interval, intersection } from "../interval.ts";
import type { Step } from "../interval-index.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** When a village gets another lead, the hand-over leaves no day on which it is designated and nobody leads it. */
export const leadsWithoutGap: Rule = {
  codes: { "lead-gap": { severities: ["warning"], source: ruleSources.decrees } },
  reads: ["designations", "assignments"],
  check: (view) => [...view.timeline.leadOf.keys()].flatMap((villageId) => gapsOf(view, villageId)),
};

function gapsOf({ timeline }: DatasetView, villageId: string): Finding[] {
  const steps = timeline.leadOf.steps(villageId);
  const designated = timeline.designationOf.steps(villageId).map(({ record }) => record);
  return steps.slice(1).flatMap((step, index) => {
    const gap = gapBefore(step, steps[index] as Step<Assignment>);
    const shared = gap && designated.map((one) => intersection(gap, one)).find((interval) => interval !== undefined);
    if (shared === undefined) return [];
    const params = { village: villageId, from: shared.from, to: shared.to ?? "" };
    return [finding("lead-gap", "warning", { table: "assignments", key: step.record.id, path: ["from"] }, params)];
  });
}

const gapBefore = (step: Step<Assignment>, earlier: Step<Assignment>): Interval | undefined =>
  earlier.toDay < step.fromDay ? { from: fromDayNumber(earlier.toDay), to: fromDayNumber(step.fromDay) } : undefined;
