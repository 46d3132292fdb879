import { z } from "zod";
import { id, reference, yesNo } from "../field.ts";

/** A further village that took part in an activity. It was visited only where the activity was also held there (`onSite`). */
export const ActivityVillage = z.strictObject({
  id: id(),
  activityId: reference("activities"),
  villageId: reference("villages"),
  onSite: yesNo(),
});
export type ActivityVillage = z.infer<typeof ActivityVillage>;
