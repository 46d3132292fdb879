// The reports that core lists as overdue are those that the KPI counts: two implementations of one definition, with levels
// in elapsed hours and in working hours.
import { kpi, redFlags } from "@pimpasa/analytics";
import { overdueReports, Programme } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { programme } from "./programme-settings.ts";
import { datasetOf, randomRecords } from "./random-programme.ts";
import { dayNumber, dayText } from "./records.ts";

const workingCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  opensAt: "08:00",
  closesAt: "16:00",
  holidays: ["2025-03-31", "2025-04-01"],
  source: "test",
};
const inWorkingHours = {
  ...programme,
  policyProfiles: programme.policyProfiles.map((profile) => ({ ...profile, serviceLevels: { ...profile.serviceLevels, workingCalendar } })),
};

test.each([
  ["elapsed hours", programme],
  ["working hours", inWorkingHours],
])("%s", async (_, settings) => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(randomRecords, fc.integer({ min: 0, max: 364 }), async (records, day) => {
      const asOf = dayText(dayNumber("2025-01-01") + day);
      const dataset = { ...(await datasetOf(records)), programme: Programme.parse(settings) };
      const overdue = overdueReports(dataset, asOf as never);
      seen += overdue.length;
      const byOffice = kpi(dataset, { kpis: [redFlags], period: `${asOf}..${asOf}`, asOf, view: "operational" });
      expect(byOffice[0]?.numerator ?? 0).toBe(overdue.length);
      for (const { due, since } of overdue) expect(Date.parse(due)).toBeGreaterThan(Date.parse(since));
    }),
    { numRuns: Number(process.env.PIMPASA_RUNS ?? 60), seed: 21 },
  );
  expect(seen).toBeGreaterThan(20);
});
