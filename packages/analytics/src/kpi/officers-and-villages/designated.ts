import { isValidOn, type Office, type Posting } from "@pimpasa/core";
import type { CountedRecords } from "../../grid/accumulate.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";

/** 1 if the village is designated on the day, else 0. */
export const isDesignated = ({ timeline, frame }: KpiContext, village: number, day: number): number =>
  Number(timeline.designationOf.atDayNumber(frame.ids[village] as string, day) !== undefined);

/** 1 if the village is designated (by whichever office) on every day of `[fromDay, toDay)`, else 0. */
export function isDesignatedThroughout(
  { timeline, frame }: Pick<KpiContext, "timeline" | "frame">,
  village: number,
  fromDay: number,
  toDay: number,
): number {
  let day = fromDay;
  for (const step of timeline.designationOf.steps(frame.ids[village] as string)) {
    if (step.fromDay <= day && day < step.toDay) day = step.toDay;
    if (day >= toDay) return 1;
  }
  return 0;
}

/** 1 if the village is designated and has a lead officer on the day, else 0. */
export const isLed = (context: KpiContext, village: number, day: number): number =>
  isDesignated(context, village, day) &&
  Number(context.timeline.leadOf.atDayNumber(context.frame.ids[village] as string, day) !== undefined);

/** The postings to the office that count on the day: one for each officer in post. */
export const postingsAt = ({ timeline }: KpiContext, office: Office, day: number): Posting[] =>
  timeline.officersAt
    .atDayNumber(office.id, day)
    .filter((posting) => timeline.postingOf.atDayNumber(posting.officerId, day)?.id === posting.id);

/** The officers whose posting to the office counts on the day, as records. */
export const officerRecordsAt = (context: KpiContext, office: Office, day: number): CountedRecords => ({
  table: "officers",
  ids: postingsAt(context, office, day).map(({ officerId }) => officerId),
});

/** How many officers have a posting to the office that counts on the day? */
export const officersInPostAt = (context: KpiContext, office: Office, day: number): number => postingsAt(context, office, day).length;

/** 1 if the office is open on the day, else 0. */
export const isOpen = (office: Office, day: number): number => Number(isValidOn(office, day));

/** How many days back an activity still counts as recent. */
export const recentDays = 90;
