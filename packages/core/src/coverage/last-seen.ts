import { type CalendarDay, fromDayNumber } from "../calendar-day.ts";

/**
 * The last event of a kind: the record, its local day, and how many days before the day asked for (0 on that day);
 * that there was none; or that a table is missing that would say. `throughId` names the record of `activityVillages` by
 * which the village took part in an activity that had another host.
 */
export type LastSeen =
  | { readonly status: "seen"; readonly id: string; readonly day: CalendarDay; readonly daysAgo: number; readonly throughId?: string }
  | { readonly status: "never" }
  | { readonly status: "unknown" };

export const seenOn = (
  id: string,
  { day, today }: { readonly day: number; readonly today: number },
): Extract<LastSeen, { status: "seen" }> => ({
  status: "seen",
  id,
  day: fromDayNumber(day),
  daysAgo: today - day,
});

/** What is not seen was never, or is unknown where not all of the tables that could say so were supplied. */
export const notSeen = (complete: boolean): LastSeen => ({ status: complete ? "never" : "unknown" });
