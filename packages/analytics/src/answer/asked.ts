import { type CalendarDay, issueText, type Period, parseCalendarDay, parsePeriod } from "@pimpasa/core";
import { KpiOptionsError } from "./kpi-options-error.ts";

/** The period that was asked for. */
export function periodOf(period: Period | string): Period {
  if (typeof period !== "string") return period;
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new KpiOptionsError(issueText(parsed.error, "en"));
  return parsed.value;
}

/** The day that was asked for. */
export function dayOf(day: string): CalendarDay {
  const parsed = parseCalendarDay(day);
  if (!parsed.ok) throw new KpiOptionsError(issueText(parsed.error, "en"));
  return parsed.value;
}
