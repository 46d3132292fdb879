import { z } from "zod";
import { day, decree, id, reference, term } from "../field.ts";
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
    from: day(),
    to: day().optional(),
  }),
);
export type Assignment = z.infer<typeof Assignment>;
