// Working time by hand, and minute by minute as witness.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CalendarDay, fromDayNumber } from "./calendar-day.ts";
import { fromMinutes, Instant, minutesPerDay, toMinutes } from "./instant.ts";
import { afterWorkingMinutes, WorkingCalendar } from "./working-calendar.ts";

const office = { weekdays: [1, 2, 3, 4, 5], opensAt: "08:00", closesAt: "16:00", source: "Contoh" };
const [wib, wita, wit] = [420, 480, 540];
const after = (start: string, minutes: number, calendar: object = office, offsetMinutes = wita) =>
  fromMinutes(
    afterWorkingMinutes(toMinutes(Instant.parse(start)), minutes, { calendar: WorkingCalendar.parse(calendar), offsetMinutes }),
    offsetMinutes,
  );

// 3 March 2025 was a Monday. The office works from 8 to 16, 480 minutes a day.
describe("by hand, in WITA", () => {
  test.each([
    ["within a day", "2025-03-03T09:00+08:00", 120, "2025-03-03T11:00+08:00"],
    [
      "from the opening, the whole day: until it closes, not until the next day opens",
      "2025-03-03T08:00+08:00",
      480,
      "2025-03-03T16:00+08:00",
    ],
    ["a minute more than the rest of the day", "2025-03-03T15:00+08:00", 61, "2025-03-04T08:01+08:00"],
    ["exactly the rest of the day", "2025-03-03T15:00+08:00", 60, "2025-03-03T16:00+08:00"],
    ["from before the opening", "2025-03-03T05:30+08:00", 60, "2025-03-03T09:00+08:00"],
    ["from the minute of closing", "2025-03-03T16:00+08:00", 60, "2025-03-04T09:00+08:00"],
    ["from after the closing", "2025-03-03T23:59+08:00", 60, "2025-03-04T09:00+08:00"],
    ["from midnight", "2025-03-04T00:00+08:00", 60, "2025-03-04T09:00+08:00"],
    ["over a weekend", "2025-03-07T15:00+08:00", 120, "2025-03-10T09:00+08:00"],
    ["from a Saturday", "2025-03-08T10:00+08:00", 60, "2025-03-10T09:00+08:00"],
    ["a week of work", "2025-03-03T08:00+08:00", 5 * 480, "2025-03-07T16:00+08:00"],
    ["a week and a minute of work", "2025-03-03T08:00+08:00", 5 * 480 + 1, "2025-03-10T08:01+08:00"],
    ["over 29 February, a Thursday", "2024-02-28T15:00+08:00", 480 + 120, "2024-03-01T09:00+08:00"],
    ["over the new year", "2024-12-31T15:00+08:00", 120, "2025-01-01T09:00+08:00"],
    ["with seconds", "2025-03-03T15:59:30+08:00", 1, "2025-03-04T08:00:30+08:00"],
    ["before 1970", "1969-12-26T15:00+08:00", 120, "1969-12-29T09:00+08:00"],
  ])("%s", (_, start, minutes, expected) => expect(after(start, minutes)).toBe(expected));
});

describe("holidays", () => {
  const holidays = ["2025-03-31", "2025-04-01"];
  test("are skipped, with the weekend before them", () => {
    expect(after("2025-03-28T15:30+08:00", 60, { ...office, holidays })).toBe("2025-04-02T08:30+08:00");
  });
  test("count by the day of the office, not by that of UTC", () => {
    // 07:30 in Papua on 1 April is still 31 March in UTC.
    expect(after("2025-04-01T07:30+09:00", 60, { ...office, opensAt: "07:00", holidays: ["2025-03-31"] }, wit)).toBe(
      "2025-04-01T08:30+09:00",
    );
  });
  test("on a Sunday change nothing", () => {
    expect(after("2025-03-07T15:00+08:00", 120, { ...office, holidays: ["2025-03-09"] })).toBe("2025-03-10T09:00+08:00");
  });
});

test("one instant is before the opening in the west and after it in the east", () => {
  const start = "2025-03-03T00:30Z";
  expect(after(start, 60, office, wib)).toBe("2025-03-03T09:00+07:00");
  expect(after(start, 60, office, wita)).toBe("2025-03-03T09:30+08:00");
  expect(after(start, 60, office, wit)).toBe("2025-03-03T10:30+09:00");
});

test("a week may begin on any day: Sunday to Thursday", () => {
  expect(after("2025-03-06T15:00+08:00", 120, { ...office, weekdays: [7, 1, 2, 3, 4] })).toBe("2025-03-09T09:00+08:00");
});

describe("time that never comes", () => {
  const start = toMinutes(Instant.parse("2025-03-03T09:00+08:00"));
  const endless = (calendar: object, minutes: number) =>
    afterWorkingMinutes(start, minutes, { calendar: WorkingCalendar.parse(calendar), offsetMinutes: wita });
  test("a calendar whose every working day is a holiday", () => {
    const mondays = Array.from({ length: 530 }, (_, week) => fromDayNumber(20_150 + 7 * week));
    expect(new Date(`${mondays[0]}T00:00Z`).getUTCDay()).toBe(1);
    expect(endless({ ...office, weekdays: [1], holidays: mondays }, 1)).toBe(Number.POSITIVE_INFINITY);
  });
  test("a year of hours where a minute a week is worked", () => {
    expect(endless({ ...office, weekdays: [1], opensAt: "08:00", closesAt: "08:01" }, 8760 * 60)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a calendar that is none", () => {
  test.each([
    ["closes before it opens", { closesAt: "07:00" }],
    ["closes when it opens", { closesAt: "08:00" }],
    ["closes at a time that there is not", { closesAt: "24:00" }],
    ["opens at a time without a leading zero", { opensAt: "8:00" }],
    ["has a weekday 0", { weekdays: [0] }],
    ["has a weekday 8", { weekdays: [8] }],
    ["has no weekday", { weekdays: [] }],
    ["has a holiday that is no day", { holidays: ["2025-02-29"] }],
    ["has no source", { source: "" }],
  ])("%s", (_, part) => expect(WorkingCalendar.safeParse({ ...office, ...part }).success).toBe(false));
});

/** Counts the minutes that are worked, one by one. */
function minuteByMinute(start: number, minutes: number, calendar: WorkingCalendar, offsetMinutes: number): number {
  let left = minutes;
  for (let minute = start; ; minute += 1) {
    const local = new Date((minute + offsetMinutes) * 60_000).toISOString();
    const weekday = new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
    const clock = local.slice(11, 16);
    const isHoliday = (calendar.holidays as readonly string[]).includes(local.slice(0, 10));
    if (calendar.weekdays.includes(weekday) && !isHoliday && calendar.opensAt <= clock && clock < calendar.closesAt) left -= 1;
    if (left === 0) return minute + 1;
  }
}

const firstDay = 20_150;
const clock = (minute: number): string => fromMinutes(minute, 0).slice(11, 16);
/** Open for an hour at least, so that the witness comes to an end soon. */
const openHours = fc
  .tuple(fc.integer({ min: 0, max: 1379 }), fc.integer({ min: 60, max: 1439 }))
  .map(([opens, length]) => ({ opensAt: clock(opens), closesAt: clock(Math.min(opens + length, 1439)) }));
const anyCalendar = fc
  .record({
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    hours: openHours,
    holidays: fc.array(
      fc.integer({ min: 0, max: 6 }).map((day) => fromDayNumber(firstDay + day)),
      { maxLength: 3 },
    ),
  })
  .map(({ weekdays, hours, holidays }) => WorkingCalendar.parse({ weekdays, ...hours, holidays, source: "Contoh" }));
const anyStart = fc.integer({ min: firstDay * minutesPerDay, max: (firstDay + 7) * minutesPerDay });
const anyOffset = fc.constantFrom(wib, wita, wit);

test("minute by minute it is the same", () => {
  fc.assert(
    fc.property(anyStart, fc.integer({ min: 1, max: 200 }), anyCalendar, anyOffset, (start, minutes, calendar, offsetMinutes) => {
      expect(afterWorkingMinutes(start, minutes, { calendar, offsetMinutes })).toBe(
        minuteByMinute(start, minutes, calendar, offsetMinutes),
      );
    }),
    { numRuns: 60 },
  );
});

test("a level in two parts is the level, and who begins later is not done earlier", () => {
  const part = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(anyStart, part, part, anyCalendar, anyOffset, (start, first, second, calendar, offsetMinutes) => {
      const zone = { calendar, offsetMinutes };
      const whole = afterWorkingMinutes(start, first + second, zone);
      expect(afterWorkingMinutes(afterWorkingMinutes(start, first, zone), second, zone)).toBe(whole);
      expect(afterWorkingMinutes(start + first, second, zone)).toBeGreaterThanOrEqual(afterWorkingMinutes(start, second, zone));
    }),
    { numRuns: 300 },
  );
});

test("holidays are days of the calendar", () => {
  expect(WorkingCalendar.parse({ ...office, holidays: ["2024-02-29"] }).holidays).toEqual([CalendarDay.parse("2024-02-29")]);
});
