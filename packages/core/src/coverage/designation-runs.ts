import type { Designation } from "../entities/designation.ts";
import type { Step } from "../interval-index.ts";
import type { DaySpan } from "./day-spans.ts";

/** Days on which one office designates a village without a gap, by one decree after the other. */
export interface DesignationRun extends DaySpan {
  readonly officeId: string;
  readonly steps: readonly Step<Designation>[];
}

/** The runs of a village, apart, in order. A renewed decree of the same office begins none; another office does. */
export function designationRuns(steps: readonly Step<Designation>[]): DesignationRun[] {
  const runs: { fromDay: number; toDay: number; officeId: string; steps: Step<Designation>[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last !== undefined && last.toDay === step.fromDay && last.officeId === step.record.officeId) {
      last.steps.push(step);
      last.toDay = step.toDay;
    } else runs.push({ fromDay: step.fromDay, toDay: step.toDay, officeId: step.record.officeId, steps: [step] });
  }
  return runs;
}

/** The ids of the designations that count on a day of the span. */
export const designationIdsOn = ({ steps }: DesignationRun, { fromDay, toDay }: DaySpan): string[] => [
  ...new Set(steps.filter((step) => step.fromDay < toDay && fromDay < step.toDay).map((step) => step.record.id)),
];
