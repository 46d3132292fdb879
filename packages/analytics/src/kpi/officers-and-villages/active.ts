import type { KpiContext } from "../../grid/kpi-context.ts";
import { isDesignatedThroughout, recentDays } from "./designated.ts";

/** 1 if the village is designated on all of the 90 days to the day, else 0. */
export const isMentoredLately = (context: KpiContext, village: number, day: number): number =>
  isDesignatedThroughout(context, village, day + 1 - recentDays, day + 1);

/** 1 if the village is active: designated on all of the 90 days to the day, with an activity on site in them; else 0. */
export function isActive(context: KpiContext, village: number, day: number): number {
  const { presence } = context.activities();
  const isVisited = (): boolean =>
    presence.codes.some((_, code) => presence.sum("visits", village, code, day + 1 - recentDays, day + 1) > 0);
  return isMentoredLately(context, village, day) && Number(isVisited());
}
