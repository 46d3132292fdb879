import { fromDayNumber } from "../calendar-day.ts";
import { isSupplied } from "../dataset.ts";
import type { Report } from "../entities/report.ts";
import type { ReportEvent } from "../entities/report-event.ts";
import { localDayNumber, toMinutes } from "../instant.ts";
import { issue } from "../issue.ts";
import { err, type Result } from "../result.ts";
import { actingDays } from "../rules/activity-officers.ts";
import { timeZoneOf } from "../time-zone.ts";
import { draft } from "./draft.ts";
import { type OperationProblem, problem, type Refusal } from "./operation-problem.ts";
import { type Operation, type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { reportIn } from "./report-in.ts";

/** What every step in the life of a report is told. */
export interface ReportStepArguments {
  readonly reportId: string;
  /** The id of the new entry in the history of the report. */
  readonly eventId: string;
  /** When it happened, with its offset from UTC: `2025-07-01T08:30+08:00`. */
  readonly at: string;
  /** When it is recorded; an earlier day of reporting does not see it. `at` where it is not given. */
  readonly recordedAt?: string | undefined;
  /** Personal: never repeated in a text. */
  readonly note?: string | undefined;
}

/** What a step by an officer is told beside. */
export interface OfficerStepArguments extends ReportStepArguments {
  /** Leads or supports the village on that day (of its time zone), or is posted to the office that designates it. */
  readonly officerId: string;
}

type Step = readonly [operation: Operation, state: ReportEvent["state"]];
type Fields = Readonly<Partial<Record<"officerId" | "section" | "intervention", string | undefined>>>;

/** The plan of one more entry in the history of a report. */
export function reportStep(
  view: ProgrammeView,
  [operation, state]: Step,
  args: ReportStepArguments & Fields,
): Result<Plan, readonly Refusal[]> {
  if (!isSupplied(view.dataset, "reports")) return err([problem("table-not-supplied", "", { table: "reports" })]);
  const { eventId, ...others } = args;
  const entry = draft(view, "reportEvents", { values: { id: eventId, state, ...others }, names: { id: "eventId" } });
  if (!entry.ok) return err(entry.error);
  const problems = actorProblems(view, entry.value.record);
  return problems.length > 0 ? err(problems) : planOf(view, operation, { add: [entry.value], replace: [] });
}

/** The same for a step that an officer makes; further fields that the step cannot do without are named. */
export function officerStep(
  view: ProgrammeView,
  step: Step,
  args: OfficerStepArguments & Fields,
  required: readonly (keyof Fields)[] = ["officerId"],
): Result<Plan, readonly Refusal[]> {
  const missing = required.filter((field) => args[field] === undefined);
  if (missing.length > 0) return err(missing.map((field) => problem("argument-invalid", field, { issue: issue("required", {}) })));
  return reportStep(view, step, args);
}

function actorProblems(view: ProgrammeView, { reportId, officerId, at }: ReportEvent): OperationProblem[] {
  const report = reportIn(view, reportId);
  const tables = ["postings", "designations", "assignments"] as const;
  if (report === undefined || officerId === undefined || !tables.every((table) => isSupplied(view.dataset, table))) return [];
  return dayAt(view, report, at).flatMap((dayNumber) => {
    const { villageId: village } = report;
    const mayAct = actingDays(view);
    if (mayAct(officerId, village, dayNumber)) return [];
    const may = candidates(view, village, dayNumber).filter((officer) => mayAct(officer, village, dayNumber));
    return [problem("officer-may-not-act", "officerId", { officer: officerId, village, day: fromDayNumber(dayNumber), may })];
  });
}

/** The day (number) at the report's village; none where the village is not known. */
function dayAt(view: ProgrammeView, report: Report, at: ReportEvent["at"]): number[] {
  const village = view.village(report.villageId);
  return village === undefined ? [] : [localDayNumber(toMinutes(at), timeZoneOf(village.regionCode).offsetMinutes)];
}

function candidates({ timeline }: ProgrammeView, village: string, dayNumber: number): string[] {
  const office = timeline.designationOf.atDayNumber(village, dayNumber)?.officeId;
  const lead = timeline.leadOf.atDayNumber(village, dayNumber);
  const others = [
    ...timeline.supportsOf.atDayNumber(village, dayNumber),
    ...(office ? timeline.officersAt.atDayNumber(office, dayNumber) : []),
  ];
  return [...new Set([...(lead ? [lead] : []), ...others].map(({ officerId }) => officerId))];
}
