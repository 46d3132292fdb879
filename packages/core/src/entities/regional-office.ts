import { z } from "zod";
import { day, id, regionCode, text } from "../field.ts";
import { dated } from "./dated.ts";

/** A regional office (*Kanwil Ditjen Imigrasi*), one for each province where there is one. */
export const RegionalOffice = dated(
  z.strictObject({
    id: id(),
    name: text(),
    provinceCode: regionCode("province"),
    from: day(),
    to: day().optional(),
  }),
);
export type RegionalOffice = z.infer<typeof RegionalOffice>;
