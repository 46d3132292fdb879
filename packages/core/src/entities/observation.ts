import { z } from "zod";
import { id, periodText, quantity, regionCode, text } from "../field.ts";

/** The value of an indicator for a region in a period, with its source. Population is one (`population`, in persons). */
export const Observation = z.strictObject({
  id: id(),
  indicator: text(64),
  regionCode: regionCode(),
  period: periodText(),
  value: quantity(),
  unit: text(64),
  source: text(500),
});
export type Observation = z.infer<typeof Observation>;
