import { z } from "zod";
import { day, id, reference, regionCode, term, text } from "../field.ts";
import { officeKinds } from "../terms.ts";
import { dated } from "./dated.ts";

/** An immigration office (*Kanim*) or detention house (*Rudenim*), open on the days `[from, to)`. Class and working area are dated records of their own. */
export const Office = dated(
  z.strictObject({
    id: id(),
    name: text(),
    kind: term(officeKinds, "officeKind"),
    /** The province in which the office stands. */
    provinceCode: regionCode("province"),
    regionalOfficeId: reference("regionalOffices").optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type Office = z.infer<typeof Office>;
