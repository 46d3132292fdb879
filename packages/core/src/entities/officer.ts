import { z } from "zod";
import { id, nip, personalText, yesNo } from "../field.ts";

/** An officer (*Pimpasa*), known by a pseudonymous id. Name, NIP and phone are personal and optional. */
export const Officer = z.strictObject({
  id: id(),
  name: personalText("name").optional(),
  nip: nip().optional(),
  phone: personalText("contact").optional(),
  /** True for an officer who stands for one counted in a list, of whom nothing else is known. */
  placeholder: yesNo().optional(),
});
export type Officer = z.infer<typeof Officer>;
