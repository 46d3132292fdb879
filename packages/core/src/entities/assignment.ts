import { z } from "zod";
import { day, decree, id, reference, term, text } from "../field.ts";
import { assignmentRoles } from "../terms.ts";
import { dated } from "./dated.ts";

/** The assignment of an officer to a village, as lead or support, on the days `[from, to)`. */
export const Assignment = dated(
  z.strictObject({
    id: id(),
    officerId: reference("officers"),
    villageId: reference("villages"),
    role: term(assignmentRoles, "assignmentRole"),
    decree: decree().optional(),
    /** The letter by which the designating office agreed to an officer of a detention house. */
    hostConsent: text().optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type Assignment = z.infer<typeof Assignment>;
