// The arithmetic of days against the calendar of the JavaScript engine, for every day that there is text for.
import { expect, test } from "vitest";
import { fromDayNumber, isCalendarDay, toDayNumber } from "./calendar-day.ts";
import { fromMinutes, type Instant, toMinutes } from "./instant.ts";

test("every day from 1900 to 2199 has the number that the engine gives it, and no other text is a day", () => {
  for (let dayNumber = Date.UTC(1900, 0, 1) / 86_400_000; dayNumber < Date.UTC(2200, 0, 1) / 86_400_000; dayNumber += 1) {
    const day = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
    if (toDayNumber(day as never) !== dayNumber || fromDayNumber(dayNumber) !== day || !isCalendarDay(day)) expect.fail(day);
  }
  let days = 0;
  for (let year = 1900; year < 2200; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        days += Number(isCalendarDay(text));
      }
    }
  }
  expect(days).toBe((Date.UTC(2200, 0, 1) - Date.UTC(1900, 0, 1)) / 86_400_000);
});

test.each(["9999-12-31", "4000-02-29", "2400-02-29", "2100-03-01", "1970-01-01"])("%s", (day) => {
  expect(toDayNumber(day as never)).toBe(Date.parse(day) / 86_400_000);
});

test("minutes are those of the engine, whatever the offset, the seconds and their fractions", () => {
  const clocks = ["00:00", "23:59", "08:30:00", "08:30:59", "23:59:59.999", "00:00:00.1", "12:34:56.78"];
  const offsets = ["Z", "+00:00", "-00:00", "+07:00", "+08:00", "+09:00", "-05:30", "+14:00", "+13:45"];
  for (const day of ["1900-01-01", "1969-12-31", "1970-01-01", "2024-02-29", "2026-12-31", "2100-02-28"]) {
    for (const clock of clocks) {
      for (const offset of offsets) {
        const text = `${day}T${clock}${offset}` as Instant;
        expect([text, toMinutes(text)]).toEqual([text, Date.parse(text) / 60_000]);
        expect(toMinutes(fromMinutes(toMinutes(text), 480))).toBe(toMinutes(text));
      }
    }
  }
});
