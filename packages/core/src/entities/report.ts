import { z } from "zod";
import { freeText, id, instant, reference, term, terms } from "../field.ts";
import { reportCategories, reportChannels, topics } from "../terms.ts";

/** A report from a village. Its life (verified, returned, …) is the append-only history of its `ReportEvent` records. */
export const Report = z.strictObject({
  id: id(),
  villageId: reference("villages"),
  category: term(reportCategories, "reportCategory"),
  channel: term(reportChannels, "reportChannel").optional(),
  topics: terms(topics, "topic"),
  /** When it happened, where that is known. */
  eventAt: instant().optional(),
  /** When it was first submitted. */
  submittedAt: instant(),
  summary: freeText().optional(),
  /** When the record was made; an earlier `asOf` does not see it. */
  recordedAt: instant().optional(),
});
export type Report = z.infer<typeof Report>;
