import { z } from "zod";
import { day, id, instant, month, reference } from "../field.ts";

/** A village's statement that a month had nothing to report. It is information: silence is not. */
export const NilReport = z.strictObject({
  id: id(),
  villageId: reference("villages"),
  month: month(),
  submittedOn: day(),
  recordedAt: instant().optional(),
});
export type NilReport = z.infer<typeof NilReport>;
