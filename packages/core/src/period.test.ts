// Periods against known facts of the calendar. ISO 8601: 2020 and 2026 have 53 weeks, 2025 has 52; week 1 of 2025 begins
// on 2024-12-30. The suite is run under three time zones by .ci/run.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDaysTo, fromDayNumber, toDayNumber } from "./calendar-day.ts";
import { formatPeriod, type Period, parsePeriod, periodAt, periodsWithin, previousPeriod, samePeriodLastYear } from "./period.ts";

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

test.each([
  ["2025", "2025", "2025-01-01", "2025-12-31"],
  ["2025-S1", "2025-S1", "2025-01-01", "2025-06-30"],
  ["2025-s2", "2025-S2", "2025-07-01", "2025-12-31"],
  ["2025-Q3", "2025-Q3", "2025-07-01", "2025-09-30"],
  ["2025-TW3", "2025-Q3", "2025-07-01", "2025-09-30"],
  ["2024-02", "2024-02", "2024-02-01", "2024-02-29"],
  ["2025-02", "2025-02", "2025-02-01", "2025-02-28"],
  ["2020-W53", "2020-W53", "2020-12-28", "2021-01-03"],
  ["2025-W01", "2025-W01", "2024-12-30", "2025-01-05"],
  ["2025-W31", "2025-W31", "2025-07-28", "2025-08-03"],
  ["2026-W53", "2026-W53", "2026-12-28", "2027-01-03"],
  ["2025-07-01..2025-08-15", "2025-07-01..2025-08-15", "2025-07-01", "2025-08-15"],
  ["2025-07-01..2025-07-01", "2025-07-01..2025-07-01", "2025-07-01", "2025-07-01"],
])("%s holds the days from its first to its last", (written, text, start, lastDay) => {
  expect(period(written)).toMatchObject({ text, start, lastDay, end: addDaysTo(period(written).lastDay, 1) });
});

test.each([
  ["2025-W53", "period-format"],
  ["2025-13", "period-format"],
  ["2025-S3", "period-format"],
  ["2025-Q5", "period-format"],
  ["25", "period-format"],
  ["", "period-format"],
  ["2025-08-15..2025-07-01", "period-reversed"],
  ["2025-07-01..31/12/2025", "day-format"],
])("%s is refused", (text, code) => expect(parsePeriod(text)).toMatchObject({ ok: false, error: { code } }));

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
