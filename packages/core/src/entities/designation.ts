import { z } from "zod";
import { day, decree, id, reference } from "../field.ts";
import { dated } from "./dated.ts";

/** The designation of a village as mentored village (*Desa Binaan Imigrasi*) by an office on the days `[from, to)`. */
export const Designation = dated(
  z.strictObject({
    id: id(),
    villageId: reference("villages"),
    officeId: reference("offices"),
    decree: decree().optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type Designation = z.infer<typeof Designation>;
