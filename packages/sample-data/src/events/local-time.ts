import { fromMinutes, type Instant } from "@pimpasa/core";

export const minutesPerDay = 1440;

/** The minutes since 1970 in UTC of a minute of a local day. */
export const minutesAt = (day: number, minuteOfDay: number, offsetMinutes: number): number =>
  day * minutesPerDay + minuteOfDay - offsetMinutes;

/** The local day of a minute since 1970 in UTC. */
export const localDay = (minutes: number, offsetMinutes: number): number => Math.floor((minutes + offsetMinutes) / minutesPerDay);

/** The instant as text, in local time. */
export const instantAt = (minutes: number, offsetMinutes: number): Instant => fromMinutes(minutes, offsetMinutes);
