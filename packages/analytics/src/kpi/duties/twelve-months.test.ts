import { addDaysTo, type CalendarDay, fromDayNumber, isCalendarDay, toDayNumber } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { twelveMonthsTo } from "./twelve-months.ts";

const firstDayBefore = (day: string): string => fromDayNumber(twelveMonthsTo(toDayNumber(day as CalendarDay)));

test("a calendar year is twelve months to its last day, and 29 February counts as 28 where there is none", () => {
  expect(firstDayBefore("2025-12-31")).toBe("2025-01-01");
  expect(firstDayBefore("2024-02-29")).toBe("2023-03-01");
  expect(firstDayBefore("2025-02-28")).toBe("2024-02-29");
  expect(firstDayBefore("2024-03-01")).toBe("2023-03-02");
});

test("is the day after the same day of the year before, by the calendar's own text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
      const text = fromDayNumber(day);
      const before = `${Number(text.slice(0, 4)) - 1}${text.slice(4)}`;
      const sameDay = isCalendarDay(before) ? before : (`${before.slice(0, 4)}-02-28` as CalendarDay);
      expect(twelveMonthsTo(day)).toBe(toDayNumber(addDaysTo(sameDay, 1)));
    }),
  );
});
