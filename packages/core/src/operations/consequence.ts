import type { CalendarDay } from "../calendar-day.ts";
import type { Instant } from "../instant.ts";
import type { AssignmentRole } from "../terms.ts";

/** The days `[from, to)`; `to` is empty where they are open. */
interface Days {
  readonly from: CalendarDay;
  readonly to: CalendarDay | "";
}

/** What follows from a change, beside the records themselves: the parameters of each text. */
export interface ConsequenceParams {
  "assignment-ended": { assignment: string; officer: string; village: string; role: AssignmentRole; day: CalendarDay };
  /** Days on which the village is designated and somebody led it before, or it was not designated before. `supports` support it on the first of them. */
  "village-without-lead": { village: string; supports: readonly string[] } & Days;
  "village-not-designated": { village: string } & Days;
  "office-without-officer": { office: string } & Days;
  /** By when the next step in the life of the report is due, in the village's time zone, by the policy profile. */
  "report-step-due": { report: string; level: "verification" | "follow-up"; due: Instant; policy: string };
}

export type ConsequenceCode = keyof ConsequenceParams;

/** One thing that follows from a change. `consequenceText` puts it in words. */
export type Consequence = {
  [C in ConsequenceCode]: { readonly consequence: C; readonly params: ConsequenceParams[C] };
}[ConsequenceCode];

export const consequence = <C extends ConsequenceCode>(code: C, params: ConsequenceParams[C]): Consequence =>
  ({ consequence: code, params }) as Consequence;
