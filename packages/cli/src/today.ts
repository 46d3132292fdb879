import type { CalendarDay } from "@pimpasa/core";

const wibHours = 7;
const hourMs = 3_600_000;

/** The day that it is in Jakarta, for a command that was told none. Nothing below the command line asks the clock. */
export const today = (nowMs: number): CalendarDay => new Date(nowMs + wibHours * hourMs).toISOString().slice(0, 10) as CalendarDay;
