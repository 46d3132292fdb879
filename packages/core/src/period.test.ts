// Periods against known facts of the calendar. ISO 8601: 2020 and 2026 have 53 weeks, 2025 has 52; week 1 of 2025 begins
// on 2024-12-30. The suite is run under three time zones by .ci/run.
// Which texts are refused, and why, is tested with the other formats.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataCases } from "../test/data-cases.ts";
import { addDaysTo, CalendarDay, fromDayNumber, toDayNumber } from "./calendar-day.ts";
import { formatPeriod } from "./messages/calendar-text.ts";
import { type Period, parsePeriod, periodAt, periodsWithin, previousPeriod, samePeriodLastYear } from "./period.ts";

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

test.each(dataCases("periods.valid.txt") as [string, string, string, string][])(
  "%s holds the days from its first to its last",
  (written, text, start, lastDay) => {
    expect(period(written)).toMatchObject({ text, start, lastDay, end: addDaysTo(period(written).lastDay, 1) });
  },
);

test.each([
  ["2025", "Tahun 2025", "2025"],
  ["2025-S1", "Semester I 2025", "Half-year 1 of 2025"],
  ["2025-TW3", "Triwulan III 2025", "Quarter 3 of 2025"],
  ["2025-08", "Agustus 2025", "August 2025"],
  ["2025-W31", "Minggu 31 2025", "Week 31 of 2025"],
  ["2025-05-12..2025-05-13", "12 Mei 2025 – 13 Mei 2025", "12 May 2025 – 13 May 2025"],
])("%s is written for a reader", (text, id, en) => {
  expect([formatPeriod(period(text), "id"), formatPeriod(period(text), "en")]).toEqual([id, en]);
});

test("the months have their Indonesian names (KBBI)", () => {
  const names = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
  const months = periodsWithin(period("2025"), "month");
  expect(months.map((month) => formatPeriod(month, "id"))).toEqual(names.map((name) => `${name} 2025`));
});

test.each([
  ["2019", 52],
  ["2020", 53],
  ["2025", 52],
  ["2026", 53],
  ["2032", 53],
] as const)("%s has %i ISO weeks (a year has 53 where 1 January is a Thursday, or a Wednesday in a leap year)", (year, weeks) => {
  const last = periodAt("week", CalendarDay.parse(`${year}-12-28`));
  expect(last.text).toBe(`${year}-W${weeks}`);
  expect(parsePeriod(`${year}-W${weeks}`).ok).toBe(true);
  expect(parsePeriod(`${year}-W${weeks + 1}`).ok).toBe(false);
});

describe("periods beside each other", () => {
  const kinds = ["year", "half-year", "quarter", "month", "week"] as const;
  const anyPeriod = fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 40_000 }))
    .map(([kind, day]) => periodAt(kind, fromDayNumber(day)));
  test("a period is what its text says, and holds the day it was asked for", () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        expect(period(one.text)).toEqual(one);
      }),
    );
  });
  test("the one before ends where this one begins", () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        expect(previousPeriod(one).end).toBe(one.start);
      }),
    );
    expect(previousPeriod(period("2025-07-11..2025-07-20")).text).toBe("2025-07-01..2025-07-10");
  });
  test.each([
    ["2025-01", "2024-12", "2024-01"],
    ["2024-03", "2024-02", "2023-03"],
    ["2025-TW1", "2024-Q4", "2024-Q1"],
    ["2025-S1", "2024-S2", "2024-S1"],
    ["2025", "2024", "2024"],
    ["2021-W01", "2020-W53", "2020-W01"],
    ["2026-W01", "2025-W52", "2025-W01"],
    // 29 February has no day of its own in a year that is not a leap year.
    ["2024-02-29..2024-02-29", "2024-02-28..2024-02-28", "2023-02-28..2023-02-28"],
  ])("before %s comes %s, a year before it %s", (text, previous, lastYear) => {
    const parsed = parsePeriod(text);
    expect(parsed.ok ? previousPeriod(parsed.value).text : undefined).toBe(previous);
    expect(parsed.ok ? samePeriodLastYear(parsed.value)?.text : undefined).toBe(lastYear);
  });
  test("the same period last year; week 53 has none where that year has 52", () => {
    expect(samePeriodLastYear(period("2025-Q3"))?.text).toBe("2024-Q3");
    expect(samePeriodLastYear(period("2026-W53"))).toBeUndefined();
    expect(samePeriodLastYear(period("2024-02-29..2024-03-01"))?.text).toBe("2023-02-28..2023-03-01");
  });
  test("the parts of a period cover it without gap or overlap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 18_000, max: 22_000 }),
        fc.integer({ min: 1, max: 900 }),
        (kind, first, length) => {
          const whole = period(`${fromDayNumber(first)}..${fromDayNumber(first + length - 1)}`);
          const parts = periodsWithin(whole, kind);
          expect(toDayNumber(parts[0]?.start as Period["start"])).toBeLessThanOrEqual(first);
          expect(toDayNumber(parts.at(-1)?.end as Period["end"])).toBeGreaterThanOrEqual(first + length);
          for (const [i, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[i]?.end);
        },
      ),
    );
  });
});
