import { z } from "zod";
import { day, decree, id, reference, regionCode } from "../field.ts";
import { dated } from "./dated.ts";

/** A regency or city in the working area (*wilayah kerja*) of an immigration office on the days `[from, to)`. */
export const WorkingArea = dated(
  z.strictObject({
    id: id(),
    officeId: reference("offices"),
    regionCode: regionCode("regency"),
    decree: decree().optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type WorkingArea = z.infer<typeof WorkingArea>;
