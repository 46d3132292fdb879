// Which profile is in force, and by when it wants things done.
import { describe, expect, test } from "vitest";
import { CalendarDay } from "./calendar-day.ts";
import { northSumatra2026, type PolicyProfile } from "./entities/policy-profile.ts";
import { unknownProgramme } from "./entities/programme.ts";
import { fromMinutes, Instant, toMinutes } from "./instant.ts";
import { deadlineOf, policyOn, type ServiceLevel } from "./policy.ts";
import type { ReportCategory } from "./terms.ts";
import { WorkingCalendar } from "./working-calendar.ts";

const day = (text: string) => CalendarDay.parse(text);
const profile = (id: string, from: string, to?: string): PolicyProfile => ({
  ...northSumatra2026(day(from)),
  id,
  ...(to === undefined ? {} : { to: day(to) }),
});
const inForce = (profiles: readonly PolicyProfile[], on: string) =>
  policyOn({ ...unknownProgramme, policyProfiles: [...profiles] }, day(on))?.id;

describe("the profile in force", () => {
  test.each([
    ["the day before the first", "2025-12-31", undefined],
    ["the first day", "2026-01-01", "a"],
    ["the last day", "2026-12-31", "a"],
    ["the day on which it ends", "2027-01-01", undefined],
  ])("%s", (_, on, expected) => expect(inForce([profile("a", "2026-01-01", "2027-01-01")], on)).toBe(expected));
  test("without one there is none: there is no national default", () => expect(inForce([], "2026-01-01")).toBeUndefined());
  test("of several the one that began later, in whatever order they stand; the older one again when it ends", () => {
    const list = [profile("a", "2026-01-01"), profile("b", "2026-03-01", "2026-04-01")];
    for (const profiles of [list, list.toReversed()]) {
      expect(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((on) => inForce(profiles, on))).toEqual(["a", "b", "b", "a"]);
    }
  });
  test("of two that began on one day the one that stands later", () => {
    expect(inForce([profile("a", "2024-02-29"), profile("b", "2024-02-29")], "2024-02-29")).toBe("b");
  });
});

describe("the levels of North Sumatra, 2026", () => {
  const start = toMinutes(Instant.parse("2026-03-06T10:00+07:00"));
  const due = (level: ServiceLevel, category: ReportCategory, policy = northSumatra2026(day("2026-01-01"))) =>
    fromMinutes(deadlineOf(policy, { level, category, start, offsetMinutes: 420 }), 420);
  test.each([
    ["submission", "wna", "2026-03-07T10:00+07:00"],
    ["verification", "wna", "2026-03-08T10:00+07:00"],
    ["follow-up", "wna", "2026-03-09T10:00+07:00"],
    ["follow-up", "insidentil", "2026-03-09T10:00+07:00"],
    ["follow-up", "indikasi_tppo_pmi", "2026-03-06T16:00+07:00"],
    ["submission", "indikasi_tppo_pmi", "2026-03-07T10:00+07:00"],
    ["verification", "indikasi_tppo_pmi", "2026-03-08T10:00+07:00"],
  ] as const)("%s of %s", (level, category, expected) => expect(due(level, category)).toBe(expected));
  test("in working hours, where the profile counts in them: 6 March 2026 is a Friday", () => {
    const { serviceLevels, ...rest } = northSumatra2026(day("2026-01-01"));
    const workingCalendar = WorkingCalendar.parse({ weekdays: [1, 2, 3, 4, 5], opensAt: "08:00", closesAt: "16:00", source: "Contoh" });
    const policy = { ...rest, serviceLevels: { ...serviceLevels, workingCalendar } };
    expect(due("follow-up", "indikasi_tppo_pmi", policy)).toBe("2026-03-06T16:00+07:00");
    expect(due("submission", "wna", policy)).toBe("2026-03-11T10:00+07:00");
  });
  test("a part of an hour is kept", () => {
    const { serviceLevels, ...rest } = northSumatra2026(day("2026-01-01"));
    expect(due("verification", "wna", { ...rest, serviceLevels: { ...serviceLevels, verificationHours: 0.25 } })).toBe(
      "2026-03-06T10:15+07:00",
    );
  });
});
