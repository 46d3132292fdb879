import type { CalendarDay } from "../calendar-day.ts";
import type { Assignment } from "../entities/assignment.ts";
import { containsDay } from "../interval.ts";
import { err, ok, type Result } from "../result.ts";
import type { RecordOf } from "../tables.ts";
import { type DatedTable, type ReplacedRecord, replaced } from "./changes.ts";
import { type OperationProblem, problem } from "./operation-problem.ts";

/** The record, ended on the day: the first day on which it no longer counts. It must have counted on a day before. */
export function ended<T extends DatedTable>(table: T, record: RecordOf<T>, day: CalendarDay): Result<ReplacedRecord, OperationProblem[]> {
  const { id, from, to } = record;
  if (day <= from) return err([problem("record-not-begun", "day", { table, id, from })]);
  if (to !== undefined && to <= day) return err([problem("record-ended", "day", { table, id, to })]);
  return ok(replaced(table, record, { ...record, to: day }));
}

/** The assignments that go on over the day, ended on it. One that begins on the day or later is left: the rules tell of it. */
export const endedOn = (assignments: readonly Assignment[], day: CalendarDay): ReplacedRecord[] =>
  assignments.filter((one) => one.from < day && containsDay(one, day)).map((one) => replaced("assignments", one, { ...one, to: day }));
