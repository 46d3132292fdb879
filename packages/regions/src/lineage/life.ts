import type { CalendarDay, RegionCode } from "@pimpasa/core";
import type { ChangeIndex } from "./change-index.ts";

/** Does the code stand on this day? One that no change touches stands always. */
export const standsOn = (index: ChangeIndex, code: RegionCode, day: CalendarDay): boolean =>
  endOf(index, code, day) === undefined && birthOf(index, code, day) === undefined;

/** The day by which the code was given up, where that was by `day` (without it: ever) and it has not come back since. */
export function endOf(index: ChangeIndex, code: RegionCode, day?: CalendarDay): CalendarDay | undefined {
  const past = index.leaving(code).filter((change) => day === undefined || change.by <= day);
  const at = past.at(-1)?.by;
  if (at === undefined || past.some((change) => change.by === at && change.to === code)) return undefined;
  const cameBack = index.arriving(code).some((change) => change.by >= at && (day === undefined || change.by <= day));
  return cameBack ? undefined : at;
}

/** The day by which the code came to be, where that is after `day` and it did not stand before. */
export function birthOf(index: ChangeIndex, code: RegionCode, day: CalendarDay): CalendarDay | undefined {
  const at = index.arriving(code)[0]?.by;
  if (at === undefined || at <= day) return undefined;
  const stoodBefore = index.leaving(code).some((change) => change.by <= at);
  return stoodBefore ? undefined : at;
}

/** The day itself where the code stands then; the day by which it came where it may have stood before. */
export function standingDay(index: ChangeIndex, code: RegionCode, day: CalendarDay): CalendarDay | undefined {
  if (endOf(index, code, day) !== undefined) return undefined;
  const birth = birthOf(index, code, day);
  if (birth === undefined) return day;
  const [first] = index.arriving(code);
  return first?.after === undefined || first.after < day ? birth : undefined;
}
