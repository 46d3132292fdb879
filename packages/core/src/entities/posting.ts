import { z } from "zod";
import { day, decree, id, reference } from "../field.ts";
import { dated } from "./dated.ts";

/** The posting of an officer to an office on the days `[from, to)`. */
export const Posting = dated(
  z.strictObject({
    id: id(),
    officerId: reference("officers"),
    officeId: reference("offices"),
    decree: decree().optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type Posting = z.infer<typeof Posting>;
