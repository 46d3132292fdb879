// Identifier formats against commented lists of valid and invalid cases (test/data), one case a line.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataCases as cases } from "../test/data-cases.ts";
import { parseBpsCode } from "./bps-code.ts";
import { CalendarDay, fromDayNumber, parseCalendarDay, toDayNumber } from "./calendar-day.ts";
import { parseDecreeNumber } from "./decree-number.ts";
import { endOfDayMinutes, fromMinutes, Instant, localDayNumber, localDayOf, offsetMinutesOf, parseInstant, toMinutes } from "./instant.ts";
import type { Issue } from "./issue.ts";
import { parseNip } from "./nip.ts";
import { parsePeriod } from "./period.ts";
import { districtOf, isWithin, levelOf, parseRegionCode, provinceOf, RegionCode, regencyOf, regionCodeOf } from "./region-code.ts";
import { ok, type Result } from "./result.ts";
import { timeZoneOf } from "./time-zone.ts";

/** The canonical text of a period. */
function periodText(text: string): Result<string, Issue> {
  const period = parsePeriod(text);
  return period.ok ? ok(period.value.text) : period;
}

const codeOf = (result: Result<unknown, Issue>): string => (result.ok ? "accepted" : result.error.code);

describe.each([
  ["region-codes", parseRegionCode],
  ["instants", parseInstant],
  ["nip", parseNip],
  ["decree-numbers", parseDecreeNumber],
  ["bps-codes", parseBpsCode],
  ["calendar-days", parseCalendarDay],
  ["periods", periodText],
] as const)("%s", (name, parse: (text: string) => Result<string, Issue>) => {
  test.each(cases(`${name}.valid.txt`))("%s is accepted", (text, canonical = text) => {
    const result = parse(text as string);
    expect(codeOf(result)).toBe("accepted");
    if (result.ok && name !== "nip") expect(result.value).toBe(canonical);
  });
  test.each(cases(`${name}.invalid.txt`))("%s is refused", (text, code) => expect(codeOf(parse(text as string))).toBe(code));
  test("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parse(text).ok === "boolean"));
  });
});

describe("calendar days", () => {
  const suggested = cases("calendar-days.invalid.txt").filter((one) => one.length === 3);
  test.each(suggested)("%s (%s) suggests %s", (text, _code, suggestion) => {
    expect(parseCalendarDay(text as string)).toMatchObject({ ok: false, error: { params: { suggestion } } });
  });
  test("what is suggested is always a day of the calendar", () => {
    const part = fc.integer({ min: 0, max: 40 });
    const written = fc.oneof(
      fc.tuple(part, part, fc.integer({ min: 1000, max: 9999 })).map(([a, b, year]) => `${a}/${b}/${year}`),
      fc.integer({ min: 10_000, max: 99_999 }).map(String),
    );
    fc.assert(
      fc.property(written, (text) => {
        const result = parseCalendarDay(text);
        const suggestion = !result.ok && "suggestion" in result.error.params ? result.error.params.suggestion : "";
        expect(codeOf(parseCalendarDay(suggestion))).toBe("accepted");
      }),
    );
  });
  test("the serial 45321 of a spreadsheet is 30 January 2024", () => {
    // Day 1 is 1900-01-01 and 1900 counts as a leap year, so day 25569 is 1970-01-01.
    expect(fromDayNumber(45_321 - 25_569)).toBe("2024-01-30");
  });
  test("a day and its number are the same thing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
        const day = fromDayNumber(number);
        expect(toDayNumber(day)).toBe(number);
        expect(codeOf(parseCalendarDay(day))).toBe("accepted");
        expect(fromDayNumber(number + 1) > day).toBe(true);
      }),
    );
  });
});

test("an instant keeps its minute and its offset", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000_000 }), fc.constantFrom(-300, 0, 420, 480, 540), (minutes, offset) => {
      const instant = fromMinutes(minutes, offset);
      expect([toMinutes(instant), offsetMinutesOf(instant)]).toEqual([minutes, offset]);
      expect(codeOf(parseInstant(instant))).toBe("accepted");
    }),
  );
});

test("every instant that is accepted is a point in time, whose minute and offset give the same point", () => {
  const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
  const seconds = fc.oneof(
    fc.constant(""),
    two(59).map((s) => `:${s}`),
    fc.tuple(two(59), fc.stringMatching(/^\d{1,3}$/)).map(([s, f]) => `:${s}.${f}`),
  );
  const zone = fc.oneof(
    fc.constant("Z"),
    fc.tuple(fc.constantFrom("+", "-"), two(14), two(59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
  );
  const written = fc
    .tuple(fc.integer({ min: 0, max: 60_000 }), two(23), two(59), seconds, zone)
    .map(([day, h, m, s, z]) => `${fromDayNumber(day)}T${h}:${m}${s}${z}`);
  fc.assert(
    fc.property(written, (text) => {
      const instant = Instant.parse(text);
      expect(Number.isFinite(toMinutes(instant))).toBe(true);
      const again = fromMinutes(toMinutes(instant), offsetMinutesOf(instant));
      expect(toMinutes(again)).toBe(toMinutes(instant));
      expect(again.slice(0, 16)).toBe(text.slice(0, 16));
    }),
  );
});

test("an instant in three zones: the day is that of the village", () => {
  // 23:30 in Jakarta is 00:30 in Kupang and 01:30 in Jayapura, of the next day.
  const instant = Instant.parse("2025-12-31T23:30+07:00");
  expect(["31", "53", "91"].map((code) => localDayOf(instant, timeZoneOf(RegionCode.parse(code))))).toEqual([
    "2025-12-31",
    "2026-01-01",
    "2026-01-01",
  ]);
  for (const offset of [420, 480, 540]) {
    const end = endOfDayMinutes(toDayNumber(CalendarDay.parse("2025-12-31")), offset);
    expect([localDayNumber(end - 1, offset), localDayNumber(end, offset)].map(fromDayNumber)).toEqual(["2025-12-31", "2026-01-01"]);
  }
});

test("a region code knows its level and what it lies in", () => {
  const code = (text: string) => RegionCode.parse(text);
  const village = code("53.04.01.2001");
  expect([levelOf(code("53")), levelOf(code("53.04")), levelOf(code("53.04.01")), levelOf(village)]).toEqual([
    "province",
    "regency",
    "district",
    "village",
  ]);
  expect([provinceOf(village), regencyOf(village), districtOf(village), regencyOf(code("53")), districtOf(code("53.04"))]).toEqual([
    "53",
    "53.04",
    "53.04.01",
    undefined,
    undefined,
  ]);
  expect([isWithin(village, code("53.04")), isWithin(code("53.04"), village), isWithin(code("53.04"), code("53.04"))]).toEqual([
    true,
    false,
    true,
  ]);
  expect(regionCodeOf("regency").safeParse("53.04.01").error?.issues[0]).toMatchObject({
    params: { issue: "region-code-level", expected: "regency" },
  });
});

test("every province lies in its time zone (Keppres 41/1987)", () => {
  const zones: Readonly<Record<string, string>> = {
    WIB: "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62",
    WITA: "51 52 53 63 64 65 71 72 73 74 75 76",
    WIT: "81 82 91 92 93 94 95 96",
  };
  const provinces = Object.entries(zones).flatMap(([zone, codes]) => codes.split(" ").map((code) => [code, zone] as const));
  expect(provinces).toHaveLength(38);
  for (const [code, zone] of provinces) expect([code, timeZoneOf(RegionCode.parse(code)).id]).toEqual([code, zone]);
});
