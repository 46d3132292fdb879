import { z } from "zod";
import { day, id, personalText, reference, text } from "../field.ts";
import { dated } from "./dated.ts";

/** A village official (*perangkat desa*) who is the contact of a village on the days `[from, to)`. */
export const Liaison = dated(
  z.strictObject({
    id: id(),
    villageId: reference("villages"),
    position: text().optional(),
    name: personalText("name").optional(),
    phone: personalText("contact").optional(),
    from: day(),
    to: day().optional(),
  }),
);
export type Liaison = z.infer<typeof Liaison>;
