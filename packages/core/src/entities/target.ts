import { z } from "zod";
import { id, periodText, quantity, reference, regionCode, text } from "../field.ts";

/** A target for a KPI in a period; for the nation, an area or an office. The most specific one wins. */
export const Target = z.strictObject({
  id: id(),
  kpi: text(64),
  regionCode: regionCode().optional(),
  officeId: reference("offices").optional(),
  period: periodText(),
  value: quantity(),
  source: text(500),
});
export type Target = z.infer<typeof Target>;
