import { fromDayNumber } from "@pimpasa/core";
import { expect, test } from "vitest";
import { lastDayOf, launchDay, monthsUntil, openingDay, weekdayOf } from "./sample-clock.ts";

test.each([
  [1, "2024-11-30"],
  [2, "2024-12-31"],
  [4, "2025-02-28"],
  [14, "2025-12-31"],
  [20, "2026-06-30"],
  [40, "2028-02-29"],
])("the %i-th calendar month ends on %s", (months, lastDay) => {
  expect(fromDayNumber(lastDayOf(months))).toBe(lastDay);
  expect(monthsUntil(lastDayOf(months))).toHaveLength(months);
});

test("weekdays are those of the platform's own calendar", () => {
  for (let day = launchDay; day < launchDay + 800; day += 1) expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
});

test("both published days are Mondays", () => {
  expect([weekdayOf(launchDay), weekdayOf(openingDay)]).toEqual([1, 1]);
});
