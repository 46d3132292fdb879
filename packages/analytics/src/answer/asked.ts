import { type CalendarDay, type Period, parseCalendarDay, parsePeriod, shown } from "@pimpasa/core";
import { KpiOptionsError } from "./kpi-options-error.ts";

// The messages stand here, so that figures need no texts of core.

/** The period that was asked for. */
export function periodOf(period: Period | string): Period {
  if (typeof period !== "string") return period;
  const parsed = parsePeriod(period);
  if (parsed.ok) return parsed.value;
  const forms = "2025, 2025-S1, 2025-Q3, 2025-07, 2025-W31 or 2025-07-01..2025-08-15";
  throw new KpiOptionsError(`"${shown(period)}" is no period (${parsed.error.code}); write ${forms}.`);
}

/** The day that was asked for. */
export function dayOf(day: string): CalendarDay {
  const parsed = parseCalendarDay(day);
  if (parsed.ok) return parsed.value;
  throw new KpiOptionsError(`"${shown(day)}" is no day (${parsed.error.code}); write year-month-day, for example 2025-07-01.`);
}
