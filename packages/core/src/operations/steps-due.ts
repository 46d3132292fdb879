import { fromDayNumber } from "../calendar-day.ts";
import type { ReportEvent } from "../entities/report-event.ts";
import { fromMinutes, localDayNumber, toMinutes } from "../instant.ts";
import { deadlineOf, policyOn } from "../policy.ts";
import { timeZoneOf } from "../time-zone.ts";
import { addedTo, type Changes } from "./changes.ts";
import { type Consequence, type ConsequenceParams, consequence } from "./consequence.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { reportIn } from "./report-in.ts";

/** Which level begins to run when a report reaches a state. */
const levelAfter: Readonly<Partial<Record<ReportEvent["state"], ConsequenceParams["report-step-due"]["level"]>>> = {
  submitted: "verification",
  verified: "follow-up",
};

/** By when the next step of each report that goes on is due; nothing where no policy profile is in force on that day. */
export const stepsDue = (view: ProgrammeView, changes: Changes): Consequence[] =>
  addedTo(changes, "reportEvents").flatMap((event) => stepDue(view, changes, event));

function stepDue(view: ProgrammeView, changes: Changes, { reportId, state, at }: ReportEvent): Consequence[] {
  const level = levelAfter[state];
  const report = addedTo(changes, "reports").find(({ id }) => id === reportId) ?? reportIn(view, reportId);
  const village = report && view.village(report.villageId);
  if (level === undefined || report === undefined || village === undefined) return [];
  const { offsetMinutes } = timeZoneOf(village.regionCode);
  const start = toMinutes(at);
  const policy = policyOn(view.dataset.programme, fromDayNumber(localDayNumber(start, offsetMinutes)));
  if (policy === undefined) return [];
  const due = deadlineOf(policy, { level, category: report.category, start, offsetMinutes });
  // A calendar with too little working time has no deadline.
  if (!Number.isFinite(due)) return [];
  return [consequence("report-step-due", { report: reportId, level, due: fromMinutes(due, offsetMinutes), policy: policy.id })];
}
