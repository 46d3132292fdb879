import { z } from "zod";
import { regionCode, term, text } from "../field.ts";
import { villageKinds } from "../terms.ts";

/** A region that the gazetteer does not know (yet): a village newer than the list. Its id is its Kemendagri code. */
export const Region = z.strictObject({
  id: regionCode(),
  name: text(),
  kind: term(villageKinds, "villageKind").optional(),
});
export type Region = z.infer<typeof Region>;
