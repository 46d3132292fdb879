// Random events of the villages of `random-coverage.ts`, many of them at midnight, some recorded later, and the plain rules.
import fc from "fast-check";
import { fromDayNumber } from "../src/calendar-day.ts";
import { firstDay, lastDay } from "./random-coverage.ts";

/** Hours before UTC of the two villages: WIB and WIT. */
const hours: Readonly<Record<string, number>> = { v1: 7, v2: 9 };
const anyVillage = fc.constantFrom("v1", "v2");
const aDay = fc.integer({ min: firstDay, max: lastDay });
const minuteOfDay = fc.constantFrom(0, 0.5, 600, 1439, 1439.5);
const recordedLater = fc.option(fc.constantFrom(0, 1, 60, 1440, 14_400), { nil: undefined });

/** A local time of a village as text, with its offset. */
const instant = (villageId: string, day: number, minute: number): string => {
  const local = new Date((day * 1440 + minute) * 60_000).toISOString().slice(0, 19);
  return `${local}+0${hours[villageId]}:00`;
};

const activity = fc.record({
  villageId: anyVillage,
  day: aDay,
  recorded: recordedLater,
  further: fc.array(fc.record({ villageId: anyVillage, onSite: fc.boolean() }), { maxLength: 2 }),
});
const report = fc.record({
  villageId: anyVillage,
  category: fc.constantFrom("wna", "indikasi_tppo_pmi", "kegiatan_dbi", "question"),
  day: aDay,
  minute: minuteOfDay,
  recorded: recordedLater,
  steps: fc.array(
    fc.record({
      state: fc.constantFrom("submitted", "returned", "verified", "rejected", "in-progress", "completed"),
      minutes: fc.constantFrom(30, 720, 1440, 14_400),
      recorded: recordedLater,
    }),
    { maxLength: 3 },
  ),
});
const nilReport = fc.record({ villageId: anyVillage, day: aDay, recorded: recordedLater });

export const sketchOfEvents = fc.record({
  activities: fc.array(activity, { maxLength: 6 }),
  reports: fc.array(report, { maxLength: 6 }),
  nilReports: fc.array(nilReport, { maxLength: 3 }),
});
export type EventSketch = typeof sketchOfEvents extends fc.Arbitrary<infer T> ? T : never;

const recordedAt = (villageId: string, day: number, minute: number | undefined) =>
  minute === undefined ? {} : { recordedAt: instant(villageId, day, minute) };

/** The tables of the sketch. */
export const eventTables = ({ activities, reports, nilReports }: EventSketch) => ({
  activities: activities.map(({ villageId, day, recorded }, i) => ({
    id: `x${i}`,
    kind: "village-visit",
    villageId,
    day: fromDayNumber(day),
    ...recordedAt(villageId, day + 1, recorded),
  })),
  activityVillages: activities.flatMap(({ further }, i) => further.map((one, n) => ({ id: `y${i}-${n}`, activityId: `x${i}`, ...one }))),
  reports: reports.map(({ villageId, category, day, minute, recorded }, i) => ({
    id: `r${i}`,
    villageId,
    category,
    submittedAt: instant(villageId, day, minute),
    ...recordedAt(villageId, day + 1, recorded),
  })),
  reportEvents: reports.flatMap(({ villageId, day, minute, steps }, i) => {
    let at = minute;
    return steps.map(({ state, minutes, recorded }, n) => {
      at += minutes;
      const made = recorded === undefined ? {} : { recordedAt: instant(villageId, day, at + recorded) };
      return { id: `e${i}-${n}`, reportId: `r${i}`, state, at: instant(villageId, day, at), ...made };
    });
  }),
  nilReports: nilReports.map(({ villageId, day, recorded }, i) => ({
    id: `n${i}`,
    villageId,
    month: fromDayNumber(day).slice(0, 7),
    submittedOn: fromDayNumber(day),
    ...recordedAt(villageId, day + 1, recorded),
  })),
});
export type EventTables = ReturnType<typeof eventTables>;

/** The day of a text with its offset, at that offset. */
const dayOfText = (text: string): string => text.slice(0, 10);
/** Was it so, and on record, by the end of the day there? */
const isSeen = (today: string, day: string, made?: { recordedAt?: string }): boolean =>
  day <= today && (made?.recordedAt === undefined || dayOfText(made.recordedAt) <= today);

const last = <T extends { id: string }>(list: readonly T[], when: (one: T) => string): T | undefined =>
  [...list].sort((a, b) => (when(a) + a.id < when(b) + b.id ? -1 : 1)).at(-1);

/** What is known of a village at the end of a day, by a search through all records. */
export function plainFacts(tables: EventTables, villageId: string, todayNumber: number) {
  const today = fromDayNumber(todayNumber);
  const activities = tables.activities.filter((one) => isSeen(today, one.day, one));
  const partOf = (id: string) => tables.activityVillages.filter((one) => one.activityId === id && one.villageId === villageId);
  const reports = tables.reports.filter((one) => one.villageId === villageId && isSeen(today, dayOfText(one.submittedAt), one));
  const stateOf = (id: string): string =>
    tables.reportEvents.filter((one) => one.reportId === id && isSeen(today, dayOfText(one.at), one)).at(-1)?.state ?? "submitted";
  const open = reports
    .filter((one) => !["rejected", "completed"].includes(stateOf(one.id)))
    .sort((a, b) => (a.submittedAt + a.id < b.submittedAt + b.id ? -1 : 1));
  return {
    activity: last(
      activities.filter((one) => one.villageId === villageId || partOf(one.id).length > 0),
      (one) => one.day,
    ),
    visit: last(
      activities.filter((one) => one.villageId === villageId || partOf(one.id).some((part) => part.onSite)),
      (one) => one.day,
    ),
    report: last(reports, (one) => one.submittedAt),
    nilReport: last(
      tables.nilReports.filter((one) => one.villageId === villageId && isSeen(today, one.submittedOn, one)),
      (one) => one.submittedOn,
    ),
    openReportIds: open.map((one) => one.id),
    openComplaintIds: open.filter((one) => ["wna", "indikasi_tppo_pmi", "insidentil"].includes(one.category)).map((one) => one.id),
  };
}
