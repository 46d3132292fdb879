import { z } from "zod";
import { id, regionCode, term, text } from "../field.ts";
import { villageKinds } from "../terms.ts";

/** A village unit (*desa*, *kelurahan* and their like) that is, was or may be mentored. */
export const Village = z.strictObject({
  id: id(),
  regionCode: regionCode("village"),
  name: text(),
  kind: term(villageKinds, "villageKind").optional(),
});
export type Village = z.infer<typeof Village>;
