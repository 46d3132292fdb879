import { type CalendarDay, parseCalendarDay } from "../calendar-day.ts";
import { isSupplied } from "../dataset.ts";
import { type Issue, issue, shown } from "../issue.ts";
import { err, ok, type Result } from "../result.ts";
import type { RecordOf } from "../tables.ts";
import type { DatedTable } from "./changes.ts";
import { type OperationProblem, problem } from "./operation-problem.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** The day that an argument gives. */
export function dayOf(argument: string, text: unknown): Result<CalendarDay, OperationProblem[]> {
  const day: Result<CalendarDay, Issue> =
    typeof text === "string" ? parseCalendarDay(text) : err(text === undefined ? issue("required", {}) : issue("not-text", {}));
  return day.ok ? day : err([problem("argument-invalid", argument, { issue: day.error })]);
}

/** The record whose id an argument gives. */
export function recordOf<T extends DatedTable>(
  { dataset }: ProgrammeView,
  table: T,
  [argument, id]: readonly [argument: string, id: string],
): Result<RecordOf<T>, OperationProblem[]> {
  if (!isSupplied(dataset, table)) return err([problem("table-not-supplied", "", { table })]);
  const record = (dataset[table] as readonly RecordOf<T>[]).find((one) => one.id === id);
  return record === undefined ? err([problem("record-unknown", argument, { table, id: shown(id) })]) : ok(record);
}
