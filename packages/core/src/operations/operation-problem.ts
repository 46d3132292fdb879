import type { CalendarDay } from "../calendar-day.ts";
import type { Finding } from "../finding.ts";
import type { Issue } from "../issue.ts";
import type { TableName } from "../tables.ts";

/** Why a change cannot even be planned: the parameters of each text. They never hold the value of a personal field. */
export interface OperationProblemParams {
  "argument-invalid": { issue: Issue };
  "table-not-supplied": { table: TableName };
  "id-taken": { table: TableName; id: string };
  "record-unknown": { table: TableName; id: string };
  "record-changed": { table: TableName; id: string };
  "record-not-begun": { table: TableName; id: string; from: CalendarDay };
  "record-ended": { table: TableName; id: string; to: CalendarDay };
  "officer-not-posted": { officer: string; day: CalendarDay };
  "officer-posted-there": { officer: string; office: string; day: CalendarDay };
  "village-not-led": { village: string; day: CalendarDay };
  "officer-leads-already": { officer: string; village: string; day: CalendarDay };
  /** `may` are the officers who may act in the village on that day. */
  "officer-may-not-act": { officer: string; village: string; day: CalendarDay; may: readonly string[] };
}

export type OperationProblemCode = keyof OperationProblemParams;

/** Why a change cannot even be planned, and which argument is at fault (`""` where none is). */
export type OperationProblem = {
  [C in OperationProblemCode]: { readonly problem: C; readonly argument: string; readonly params: OperationProblemParams[C] };
}[OperationProblemCode];

/** Why a change is refused: it cannot be planned, or a rule would find an error. `refusalText` puts it in words. */
export type Refusal = OperationProblem | Finding;

export const problem = <C extends OperationProblemCode>(code: C, argument: string, params: OperationProblemParams[C]): OperationProblem =>
  ({ problem: code, argument, params }) as OperationProblem;
