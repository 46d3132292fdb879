import { z } from "zod";
import { freeText, id, instant, reference, term, terms } from "../field.ts";
import { reportCategories, reportChannels, topics } from "../terms.ts";
import { controlMethods, exploitationTypes, recruitmentMethods, suspectRoles } from "../trafficking-terms.ts";

/** A report from a village. Its life (verified, returned, …) is the append-only history of its `ReportEvent` records. */
export const Report = z.strictObject({
  id: id(),
  villageId: reference("villages"),
  category: term(reportCategories, "reportCategory"),
  channel: term(reportChannels, "reportChannel").optional(),
  topics: terms(topics, "topic"),
  /** Of an indication of trafficking: what was done to people. */
  recruitmentMethods: terms(recruitmentMethods, "recruitmentMethod"),
  controlMethods: terms(controlMethods, "controlMethod"),
  exploitationTypes: terms(exploitationTypes, "exploitationType"),
  /** What suspects did; never in a column with the above, so that nobody is taken for the other. */
  suspectRoles: terms(suspectRoles, "suspectRole"),
  /** When it happened, where that is known. */
  eventAt: instant().optional(),
  /** When it was first submitted. */
  submittedAt: instant(),
  summary: freeText().optional(),
  /** When the record was made; an earlier `asOf` does not see it. */
  recordedAt: instant().optional(),
});
export type Report = z.infer<typeof Report>;
