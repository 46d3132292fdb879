import { z } from "zod";
import { freeText, id, instant, reference, term } from "../field.ts";
import { interventions, officeSections, reportStates } from "../terms.ts";

/** One entry in the history of a report: the state it reached, and when. Histories are only ever added to. */
export const ReportEvent = z.strictObject({
  id: id(),
  reportId: reference("reports"),
  state: term(reportStates, "reportState"),
  at: instant(),
  /** Who made the transition, where an officer did. */
  officerId: reference("officers").optional(),
  section: term(officeSections, "officeSection").optional(),
  intervention: term(interventions, "intervention").optional(),
  note: freeText().optional(),
  recordedAt: instant().optional(),
});
export type ReportEvent = z.infer<typeof ReportEvent>;
