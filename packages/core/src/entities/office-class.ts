import { z } from "zod";
import { day, decree, id, reference, term } from "../field.ts";
import { officeClasses } from "../terms.ts";
import { dated } from "./dated.ts";

/** The class of an immigration office on the days `[from, to)`. */
export const OfficeClassRecord = dated(
  z.strictObject({
    id: id(),
    officeId: reference("offices"),
    class: term(officeClasses, "officeClass"),
    decree: decree().optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type OfficeClassRecord = z.infer<typeof OfficeClassRecord>;
